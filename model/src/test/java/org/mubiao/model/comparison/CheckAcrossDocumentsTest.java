package org.mubiao.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Severity;

class CheckAcrossDocumentsTest {

  @Test
  void anActualBelowItsTargetIsFound() {
    Plan promise = Plan.of("甲市", 2023).target("出口额", "≥80亿元", w -> w.key("exports"));
    Plan report = Plan.of("甲市", 2024).actual("出口额", "76亿元", w -> w.key("exports"));

    assertThat(check(promise, report))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(FindingKind.TARGET_MISSED);
              assertThat(finding.message())
                  .isEqualTo("甲市“出口额”2023年的目标是≥80亿元（《plan》），实际为76亿元（《plan》），未达目标。");
              assertThat(finding.evidence())
                  .extracting(Finding.Place::target)
                  .containsExactly(promise.last(), report.last());
            });
  }

  @Test
  void anImpliedActualBelowItsTargetIsFound() {
    Plan promise = Plan.of("甲市", 2020).target("森林覆盖率", "≥41.5%", w -> w.key("forest-share"));
    Plan report =
        Plan.of("甲市", 2022)
            .actual("森林覆盖率", "42.58%", w -> w.key("forest-share"))
            .actual("森林覆盖率", "1.58个百分点", w -> w.key("forest-share").measure(Measure.GROWTH));

    assertThat(messages(promise, report))
        .containsExactly(
            "target-missed: 甲市“森林覆盖率”2020年的目标是≥41.5%（《plan》）；由2021年的42.58%（《plan》）和增长1.58个百分点推算，"
                + "2020年为41.00%，未达目标。");
  }

  @Test
  void whatRoundingMayExplainIsNoFinding() {
    Plan promise = Plan.of("甲市", 2020).target("森林覆盖率", "≥41.01%", w -> w.key("forest-share"));
    Plan report =
        Plan.of("甲市", 2022)
            .actual("森林覆盖率", "42.58%", w -> w.key("forest-share"))
            .actual("森林覆盖率", "1.58个百分点", w -> w.key("forest-share").measure(Measure.GROWTH));

    assertThat(messages(promise, report)).isEmpty();
  }

  @Test
  void aTargetThatWasMetIsNoFinding() {
    Plan promise = Plan.of("甲市", 2023).target("出口额", "80亿元", w -> w.key("exports"));
    Plan report = Plan.of("甲市", 2024).actual("出口额", ">80亿元", w -> w.key("exports"));

    assertThat(messages(promise, report)).isEmpty();
  }

  @Test
  void anActualOfHalfAYearMissesNoTarget() {
    Plan promise = Plan.of("甲市", 2023).target("出口额", "≥80亿元", w -> w.key("exports"));
    Plan report =
        Plan.of("甲市", 2024)
            .actual("出口额", "46亿元", w -> w.key("exports").period("2023-01-01", "2023-06-30"));

    assertThat(messages(promise, report)).isEmpty();
  }

  @Test
  void aTargetBelowWhatAnEarlierDocumentReportsIsFound() {
    Plan report = Plan.of("甲市", 2022).actual("森林覆盖率", "45.71%", w -> w.key("forest-share"));
    Plan plan = Plan.of("甲市", 2023).target("森林覆盖率", "≥45%", w -> w.key("forest-share"));

    assertThat(messages(report, plan))
        .containsExactly("below-actual: 甲市“森林覆盖率”2023年的目标≥45%（《plan》）低于2021年已达到的45.71%（《plan》）。");
    assertThat(check(report, plan).get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aMeanOfSeveralYearsMissesNoTargetOfOne() {
    Plan promise =
        Plan.of("甲市", 2023).target("出口额", "≥8%", w -> w.key("exports").measure(Measure.GROWTH));
    Plan report =
        Plan.of("甲市", 2026)
            .actual(
                "出口额",
                "4.7%",
                w -> w.key("exports").measure(Measure.GROWTH).years(2021, 2025).everyYear());

    assertThat(messages(promise, report)).isEmpty();
  }

  @Test
  void anActualOfTwiceItsLimitWasCountedOnAnotherFooting() {
    Plan promise = Plan.of("甲市", 2007, 2010).target("渗漏水量", "≤1270件", w -> w.section("s1"));
    Plan report = Plan.of("甲市", 2011).actual("渗漏水量", "2551.7件", w -> w.year(2010));
    Plan close = Plan.of("甲市", 2011).actual("渗漏水量", "1300件", w -> w.year(2010));

    assertThat(messages(promise, report)).isEmpty();
    assertThat(messages(promise, close)).hasSize(1);
  }

  @Test
  void aTargetSetBeforeIsNotToBlame() {
    Plan fiveYears = Plan.of("甲市", 2021, 2025).target("森林覆盖率", "≥45%", w -> w.key("forest-share"));
    Plan report = Plan.of("甲市", 2025).actual("森林覆盖率", "45.71%", w -> w.key("forest-share"));

    assertThat(messages(fiveYears, report)).isEmpty();
  }

  @Test
  void aSlowerGrowthIsNoFinding() {
    Plan report =
        Plan.of("甲市", 2022).actual("出口额", "8%", w -> w.key("exports").measure(Measure.GROWTH));
    Plan plan =
        Plan.of("甲市", 2023).target("出口额", "≥5%", w -> w.key("exports").measure(Measure.GROWTH));

    assertThat(messages(report, plan)).isEmpty();
  }

  @Test
  void aLimitAboveWhatWasReachedIsNoFinding() {
    Plan report = Plan.of("甲市", 2022).actual("失业率", "4.1%", w -> w.key("unemployment"));
    Plan plan = Plan.of("甲市", 2023).target("失业率", "≤5%", w -> w.key("unemployment"));

    assertThat(messages(report, plan)).isEmpty();
  }

  @Test
  void twoValuesForOneThingAreFoundOnce() {
    Plan one = Plan.of("甲市", 2022).actual("出口额", "76亿元", w -> w.key("exports"));
    Plan other =
        Plan.of("甲市", 2023)
            .actual("出口额", "79亿元", w -> w.key("exports").year(2021))
            .actual("出口额", "79亿元", w -> w.key("exports").year(2021));

    assertThat(messages(one, other))
        .containsExactly("cross-contradiction: 甲市“出口额”2021年的实绩两份文件不一：76亿元（《plan》），79亿元（《plan》）。");
  }

  @Test
  void otherWordsAndRoundedNumbersAreNoContradiction() {
    Plan one =
        Plan.of("甲市", 2022)
            .target("出口额", "≥90亿元", w -> w.key("exports").year(2025))
            .target("签约项目", "50项", w -> w.key("contracts").year(2025))
            .actual("森林覆盖率", "42.6%", w -> w.key("forest-share").year(2020));
    Plan other =
        Plan.of("甲市", 2023)
            .target("出口额", ">90亿元", w -> w.key("exports").year(2025))
            .target("签约项目", "50个", w -> w.key("contracts").year(2025))
            .actual("森林覆盖率", "42.58%", w -> w.key("forest-share").year(2020));

    assertThat(messages(one, other)).isEmpty();
  }

  @Test
  void whatMayNotBeComparedIsNoFinding() {
    Plan one =
        Plan.of("甲市", 2022)
            .target("图书馆", "30家", w -> w.key("libraries").measure(Measure.NET).year(2025))
            .target("5万元以上签约项目", "190项", w -> w.key("contracts").year(2025))
            .target("出口额", "9亿元", w -> w.key("exports").scope("东镇").year(2025));
    Plan other =
        Plan.of("甲市", 2023)
            .target("图书馆", "166家", w -> w.key("libraries").measure(Measure.NEW).year(2025))
            .target("签约项目", "240项", w -> w.key("contracts").year(2025))
            .target("出口额", "90亿元", w -> w.key("exports").year(2025));

    assertThat(messages(one, other)).isEmpty();
  }

  @Test
  void otherPlacesAndUnknownPlacesAreNoFinding() {
    Plan one = Plan.of("甲市", 2022).actual("出口额", "76亿元", w -> w.key("exports"));
    Plan other = Plan.of("乙市", 2022).actual("出口额", "79亿元", w -> w.key("exports"));
    Plan nowhere = Plan.nowhere("n1", 2022).actual("出口额", "70亿元", w -> w.key("exports"));
    Plan elsewhere = Plan.nowhere("n2", 2022).actual("出口额", "71亿元", w -> w.key("exports"));

    assertThat(messages(one, other, nowhere, elsewhere)).isEmpty();
  }

  @Test
  void aBareNameThatSaysTooLittleIsNoFinding() {
    Plan one = Plan.of("甲市", 2022).actual("项目", "76个", w -> w.year(2021));
    Plan other = Plan.of("甲市", 2023).actual("项目", "79个", w -> w.year(2021));

    assertThat(messages(one, other)).isEmpty();
  }

  private static List<Finding> check(Plan... plans) {
    return new CheckAcrossDocuments(FewIndicators.ENTRIES)
        .check(Arrays.stream(plans).map(Plan::set).toList());
  }

  private static List<String> messages(Plan... plans) {
    return check(plans).stream()
        .map(finding -> finding.kind().code() + ": " + finding.message())
        .toList();
  }
}
