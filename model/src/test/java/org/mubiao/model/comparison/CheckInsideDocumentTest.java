package org.mubiao.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.model.document.Section;
import org.mubiao.model.target.Measure;
import org.mubiao.model.text.Span;

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

  @Test
  void whatIsDoneEachYearMayBeLessThanTheYearBefore() {
    Plan plan =
        Plan.of("甲市", 2022)
            .actual("签约项目", "190项", w -> w.key("contracts"))
            .target("签约项目", "≥150项", w -> w.key("contracts"))
            .actual("建成图书馆", "30家", w -> w.key("libraries"))
            .target("建成图书馆", "20家", w -> w.key("libraries"))
            .actual("共享自习室座位", "900个", w -> w)
            .target("共享自习室座位", "600个", w -> w);

    assertThat(messages(plan)).isEmpty();
  }

  @Test
  void aStateThatIsToFallIsFound() {
    Plan plan =
        Plan.of("甲市", 2022)
            .actual("图书馆总数", "30家", w -> w.key("libraries"))
            .target("图书馆总数", "≥28家", w -> w.key("libraries"));

    assertThat(messages(plan)).containsExactly("below-actual: 甲市“图书馆数”2022年的目标≥28家低于2021年已达到的30家。");
  }

  @Test
  void anAmountThatMaySumUpFiveYearsIsHeldAgainstNoSingleOne() {
    Plan plan =
        Plan.of("甲市", 2022)
            .actual("出口额", "263亿元", w -> w.key("exports").saying("五年来"))
            .target("出口额", "40亿元", w -> w.key("exports"));

    assertThat(messages(plan)).isEmpty();
  }

  @Test
  void aSumWithoutAnEntryIsHeldAgainstOneThatIsClearlyMore() {
    Plan plan =
        Plan.of("甲市", 2022)
            .actual("夜间经济投资", "1300亿元", w -> w)
            .target("夜间经济投资", ">1000亿元", w -> w)
            .actual("推介会总投资", "2350亿元", w -> w)
            .target("推介会总投资", "≥2000亿元", w -> w);

    assertThat(messages(plan))
        .containsExactly("below-actual: 甲市“夜间经济投资”2022年的目标>1000亿元低于2021年已达到的1300亿元。");
  }

  @Test
  void worksOfOneMainPartAreDifferentWorks() {
    List<Section> sections =
        List.of(
            new Section("s1", null, "一", "目标", 1, "一", new Span(0, 1)),
            new Section("s2", null, "二", "任务", 1, "二", new Span(1, 2)),
            new Section("s3", "s2", "1", "", 2, "二/1", new Span(1, 2)),
            new Section("s4", "s2", "2", "", 2, "二/2", new Span(1, 2)));
    Plan tasks =
        Plan.of("甲市", 2022)
            .target("签约项目", "150项", w -> w.key("contracts").section("s3"))
            .target("签约项目", "160项", w -> w.key("contracts").section("s4"))
            .target("图书馆总数", "20家", w -> w.key("libraries").section("s3"))
            .target("图书馆总数", "21家", w -> w.key("libraries").section("s4"));
    Plan goalAndTask =
        Plan.of("甲市", 2022)
            .target("签约项目", "150项", w -> w.key("contracts").section("s1"))
            .target("签约项目", "160项", w -> w.key("contracts").section("s4"));

    assertThat(messages(tasks, sections))
        .containsExactly("contradiction: 甲市“图书馆数”2022年的目标前后不一：20家，21家。");
    assertThat(messages(goalAndTask, sections))
        .containsExactly("contradiction: 甲市“签约项目数”2022年的目标前后不一：150项，160项。");
  }

  @Test
  void threeValuesForOneThingAreThoseOfItsPlaces() {
    Plan plan =
        Plan.of("甲市", 2022)
            .target("新建雨水管网", "565个", w -> w.section("s1"))
            .target("新建雨水管网", "550个", w -> w.section("s2"))
            .target("新建雨水管网", "520个", w -> w.section("s3"));

    assertThat(messages(plan)).isEmpty();
  }

  @Test
  void yearsThatDoNotMakeTheTotalAreFound() {
    Plan plan =
        Plan.of("甲市", 2023, 2025)
            .target("图书馆", "30家", w -> w.key("libraries").measure(Measure.NEW).years(2023, 2025))
            .target("图书馆", "8家", w -> w.key("libraries").measure(Measure.NEW).year(2023))
            .target("图书馆", "9家", w -> w.key("libraries").measure(Measure.NEW).year(2024))
            .target("图书馆", "10家", w -> w.key("libraries").measure(Measure.NEW).year(2025))
            .target("签约项目", "≥30项", w -> w.key("contracts").years(2023, 2025))
            .target("签约项目", "9项", w -> w.key("contracts").year(2023))
            .target("签约项目", "10项", w -> w.key("contracts").year(2024))
            .target("签约项目", "15项", w -> w.key("contracts").year(2025))
            .target("出口额", "30亿元", w -> w.key("exports").years(2023, 2025))
            .target("出口额", "9亿元", w -> w.key("exports").year(2023))
            .target("出口额", "10亿元", w -> w.key("exports").year(2025));

    assertThat(messages(plan))
        .containsExactly(
            "rate-mismatch: 甲市“图书馆数”2023-2025年合计30家，分年度为2023年8家、2024年9家、2025年10家，相加不符。");
  }

  @Test
  void aPlannedChangeThatDoesNotLeadToTheTargetIsFound() {
    Plan plan =
        Plan.of("甲市", 2023, 2025)
            .actual("森林覆盖率", "38%", w -> w.key("forest-share").year(2022))
            .target("森林覆盖率", "≥42%", w -> w.key("forest-share"))
            .target(
                "森林覆盖率", "6个百分点", w -> w.key("forest-share").measure(Measure.GROWTH).since(2022))
            .actual("图书馆总数", "2551.7家", w -> w.key("libraries").year(2022))
            .target("图书馆总数", "2347.6家", w -> w.key("libraries"))
            .target("图书馆总数", "8%", w -> w.key("libraries").measure(Measure.REDUCTION).since(2022));

    assertThat(messages(plan))
        .containsExactly(
            "rate-mismatch: 甲市“森林覆盖率”2022年为38%，但由2025年的≥42%和增长6个百分点推算为36%，两者不符。",
            "below-actual: 甲市“图书馆数”2025年的目标2347.6家低于2022年已达到的2551.7家。");
  }

  @Test
  void aFigureAThousandTimesAnotherInAnotherUnitIsASlip() {
    Plan plan =
        Plan.of("甲市", 2023)
            .target("出口额", ">90亿元", w -> w.key("exports").section("s1"))
            .target("出口额", ">80万元", w -> w.key("exports").section("s2"));

    assertThat(messages(plan))
        .containsExactly("suspect-number: 甲市“出口额”一处为>90亿元，一处为>80万元，相差千倍以上，单位疑有误。");
  }

  private static List<String> messages(Plan plan) {
    return messages(plan, List.of());
  }

  private static List<String> messages(Plan plan, List<Section> sections) {
    return new CheckInsideDocument(FewIndicators.ENTRIES)
        .check(plan.set().document(), sections, plan.set().targets()).stream()
            .map(finding -> finding.kind().code() + ": " + finding.message())
            .toList();
  }
}
