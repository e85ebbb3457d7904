package org.mubiao.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.model.target.Measure;

class CheckInsideDocumentTest {

  @Test
  void aTargetBelowWhatTheDocumentReportsIsFound() {
    Plan plan =
        Plan.of("甲市", 2022)
            .actual("绿色产业产值占比", "45.71%", w -> w.key("green-share"))
            .target("绿色产业产值占比", "≥45%", w -> w.key("green-share"))
            .actual("出口额", ">4600万元", w -> w.key("exports"))
            .target("出口额", "≥3000万元", w -> w.key("exports"));

    assertThat(messages(plan))
        .containsExactly(
            "below-actual: 甲市“绿色产业产值占比”2022年的目标≥45%低于2021年已达到的45.71%。",
            "below-actual: 甲市“出口额”2022年的目标≥3000万元低于2021年已达到的>4600万元。");
  }

  @Test
  void aGoalAgainstATableIsFoundAlsoWithoutACatalogue() {
    Plan plan =
        Plan.of("甲市", 2023)
            .target("新引进科创类、文旅类项目", "370个", w -> w.measure(Measure.NEW).section("s2"))
            .target("科创类、文旅类项目总数", "400个", w -> w.inTable());

    assertThat(messages(plan))
        .containsExactly("contradiction: 甲市“新引进科创类、文旅类项目”2023年的目标前后不一：370个，400个。");
  }

  @Test
  void aTotalIsNotAnAdditionUnlessTheNumbersAreClose() {
    Plan plan =
        Plan.of("甲市", 2023)
            .target("新增共享自习室", "20个", w -> w.measure(Measure.NEW).section("s2"))
            .target("共享自习室总数", "400个", w -> w.section("s3"));

    assertThat(messages(plan)).isEmpty();
  }

  @Test
  void aGoalAgainstItsTaskIsFound() {
    Plan plan =
        Plan.of("甲市", 2023)
            .target("签约项目", "≥150项", w -> w.key("contracts").section("s2"))
            .target("签约项目", "≥160个", w -> w.key("contracts").section("s5"))
            .target("出口额", "≥90亿元", w -> w.key("exports").section("s2"))
            .target("出口额", ">90亿元", w -> w.key("exports").section("s5"));

    assertThat(messages(plan)).containsExactly("contradiction: 甲市“签约项目数”2023年的目标前后不一：≥150项，≥160个。");
  }

  @Test
  void equalNamesSideBySideAreDifferentThings() {
    Plan plan =
        Plan.of("甲市", 2023)
            .target("签约项目", "150项", w -> w.key("contracts").section("s2"))
            .target("签约项目", "20项", w -> w.key("contracts").section("s2"))
            .target("公共充电设施", "5个", w -> w.inTable())
            .target("公共充电设施", "7个", w -> w.inTable());

    assertThat(messages(plan)).isEmpty();
  }

  @Test
  void numbersFarApartAndGrowthsAreDifferentThings() {
    Plan plan =
        Plan.of("甲市", 2023)
            .target("签约项目", "30项", w -> w.key("contracts").section("s2"))
            .target("签约项目", "5项", w -> w.key("contracts").section("s5"))
            .target("出口额", "≥5%", w -> w.key("exports").measure(Measure.GROWTH).section("s2"))
            .target("出口额", "≥6%", w -> w.key("exports").measure(Measure.GROWTH).section("s5"))
            .actual("图书馆", "4808家", w -> w.key("libraries"))
            .target("建成图书馆", "≥200家", w -> w.key("libraries"));

    assertThat(messages(plan)).isEmpty();
  }

  @Test
  void yearlyStepsThatDoNotMakeTheTotalAreFound() {
    Plan plan =
        Plan.of("甲市", 2023, 2025)
            .target("省级图书馆", "25家", w -> w.key("libraries").measure(Measure.NEW).years(2023, 2025))
            .target(
                "省级图书馆",
                "5家",
                w -> w.key("libraries").measure(Measure.NEW).years(2023, 2025).everyYear());

    assertThat(messages(plan))
        .containsExactly("rate-mismatch: 甲市“图书馆数”2023-2025年合计25家，每年5家，3年为15家，两者不符。");
  }

  @Test
  void yearlyStepsThatMayMakeTheTotalAreNoFinding() {
    Plan plan =
        Plan.of("甲市", 2023, 2025)
            .target("图书馆", "25家", w -> w.key("libraries").measure(Measure.NEW).years(2023, 2025))
            .target(
                "图书馆",
                "≥5家",
                w -> w.key("libraries").measure(Measure.NEW).years(2023, 2025).everyYear())
            .target("签约项目", "≥300项", w -> w.key("contracts").years(2023, 2025))
            .target("签约项目", "100项", w -> w.key("contracts").years(2023, 2025).everyYear());

    assertThat(messages(plan)).isEmpty();
  }

  @Test
  void aChangeThatDoesNotLeadFromOneStateToTheNextIsFound() {
    Plan plan =
        Plan.of("甲市", 2022)
            .actual("森林覆盖率", "40%", w -> w.key("forest-share").year(2020))
            .actual("森林覆盖率", "42.6%", w -> w.key("forest-share"))
            .actual("森林覆盖率", "1.6个百分点", w -> w.key("forest-share").measure(Measure.GROWTH));

    assertThat(messages(plan))
        .containsExactly("rate-mismatch: 甲市“森林覆盖率”2020年为40%，但由2021年的42.6%和增长1.6个百分点推算为41.0%，两者不符。");
  }

  private static List<String> messages(Plan plan) {
    return new CheckInsideDocument(FewIndicators.ENTRIES)
        .check(plan.set().document(), plan.set().targets()).stream()
            .map(finding -> finding.kind().code() + ": " + finding.message())
            .toList();
  }
}
