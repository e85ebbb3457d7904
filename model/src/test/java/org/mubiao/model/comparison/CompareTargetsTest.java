package org.mubiao.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mubiao.model.comparison.Difference.By;
import org.mubiao.model.comparison.Difference.NotComparable;
import org.mubiao.model.comparison.Difference.Same;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.TargetSet;

class CompareTargetsTest {

  private static final ComparisonRequest ALL = ComparisonRequest.ALL;

  @Test
  void aShareOverYearsAndPlacesIsSubtractedInPercentagePoints() {
    Plan before = Plan.of("甲市", 2022).target("森林覆盖率", "≥40.5%", w -> w.key("forest-share"));
    Plan here = Plan.of("甲市", 2024).target("森林覆盖率", "≥42%", w -> w.key("forest-share"));
    Plan there = Plan.of("乙市", 2024).target("森林覆盖率", ">41.25%", w -> w.key("forest-share"));

    Comparison comparison = only(before, here, there);

    assertThat(shown(comparison))
        .containsExactly("乙市 2024 >41.25%", "甲市 2022 ≥40.5%", "甲市 2024 ≥42%");
    assertThat(comparison.differences())
        .containsExactly(
            by(there, here, "0.75", "个百分点", null), by(before, here, "1.5", "个百分点", null));
    assertThat(comparison.rankings())
        .singleElement()
        .satisfies(
            ranking -> {
              assertThat(ranking.year()).isEqualTo(2024);
              assertThat(ranking.ranks())
                  .extracting(Ranking.Rank::place)
                  .containsExactly("甲市", "乙市");
            });
  }

  @Test
  void moneyIsSubtractedInTheLaterRowsUnitAndAsAPercentage() {
    Plan before = Plan.of("甲市", 2023).target("出口额", "≥9000万元", w -> w.key("exports"));
    Plan now = Plan.of("甲市", 2024).target("出口额", "≥1.2亿元", w -> w.key("exports"));

    assertThat(only(before, now).differences())
        .containsExactly(by(before, now, "0.3", "亿元", "33.33"));
  }

  @Test
  void placesOfOneNameAreToldApartByWhatTheyLieIn() {
    TargetSet one = Plan.of("鼓楼区", 2023).target("出口额", "≥1亿元", w -> w.key("exports")).set();
    TargetSet other = Plan.of("鼓楼区", 2024).target("出口额", "≥3亿元", w -> w.key("exports")).set();
    UnaryOperator<TargetSet> inNanjing = set -> in(set, "320106", "江苏省", "南京市");
    UnaryOperator<TargetSet> inFuzhou = set -> in(set, "350102", "福建省", "福州市");

    CompareTargets compare = new CompareTargets(FewIndicators.ENTRIES);
    Comparison apart =
        compare.compare(List.of(inNanjing.apply(one), inFuzhou.apply(other)), ALL).get(0);
    assertThat(apart.rows()).extracting(ComparisonRow::place).containsExactly("南京市鼓楼区", "福州市鼓楼区");
    assertThat(apart.differences()).isEmpty();
    Comparison same =
        compare.compare(List.of(inNanjing.apply(one), inNanjing.apply(other)), ALL).get(0);
    assertThat(same.rows()).extracting(ComparisonRow::place).containsOnly("鼓楼区");
    assertThat(same.differences()).hasSize(1);
  }

  private static TargetSet in(TargetSet set, String code, String... within) {
    return set.withDocument(
        set.document().withRegion(new Region("鼓楼区", code, RegionLevel.COUNTY, List.of(within))));
  }

  @Test
  void aDistanceFromOthersIsComparedWithNoValueOfTheSameName() {
    Plan value = Plan.of("甲市", 2023).target("职工之家数", "12家");
    Plan gap = Plan.of("甲市", 2024).target("职工之家数", "2家", w -> w.review("gap-to-others"));
    Plan later = Plan.of("甲市", 2025).target("职工之家数", "15家");

    List<Comparison> apart =
        new CompareTargets(FewIndicators.ENTRIES)
            .compare(List.of(value.set(), gap.set(), later.set()), ALL);

    assertThat(apart)
        .flatExtracting(Comparison::differences)
        .containsExactly(by(value, later, "3", "家", "25"));
  }

  @Test
  void moreFiguresThanAllowedAreRefusedAndCountedByTheYearsAskedFor() {
    Plan before = Plan.of("甲市", 2023).target("出口额", "≥9000万元", w -> w.key("exports"));
    Plan now = Plan.of("甲市", 2024).target("出口额", "≥1.2亿元", w -> w.key("exports"));
    List<TargetSet> sets = List.of(before.set(), now.set());
    CompareTargets compare = new CompareTargets(FewIndicators.ENTRIES);

    assertThatThrownBy(() -> compare.compare(sets, ALL.withMost(1)))
        .isInstanceOfSatisfying(
            TooManyFiguresException.class,
            many -> {
              assertThat(many.figures()).isEqualTo(2);
              assertThat(many.most()).isEqualTo(1);
            });
    assertThat(compare.compare(sets, ALL.withMost(1).withYears(2024, 2024))).hasSize(1);
    assertThat(compare.compare(sets, ALL.withMost(2))).isEqualTo(compare.compare(sets, ALL));
  }

  @Test
  void equalValuesAreTheSameWhateverTheComparisonWord() {
    Plan one = Plan.of("甲市", 2024).target("出口额", "1亿元", w -> w.key("exports"));
    Plan other = Plan.of("乙市", 2024).target("出口额", ">10000万元", w -> w.key("exports"));

    assertThat(only(one, other).differences()).containsExactly(new Same(other.last(), one.last()));
  }

  @Test
  void countingWordsOfOneIndicatorAreOne() {
    Plan one = Plan.of("甲市", 2023).target("签约项目", "40项", w -> w.key("contracts"));
    Plan other = Plan.of("甲市", 2024).target("签约项目", "50个", w -> w.key("contracts"));

    assertThat(only(one, other).differences()).containsExactly(by(one, other, "10", "个", "25"));
  }

  @Test
  void levelAgainstNewBlocksOnlyStocks() {
    Plan flow =
        Plan.of("甲市", 2023).target("新签约项目", "40项", w -> w.key("contracts").measure(Measure.NEW));
    Plan flowLater = Plan.of("甲市", 2024).target("签约项目", "50项", w -> w.key("contracts"));
    assertThat(only(flow, flowLater).differences())
        .containsExactly(by(flow, flowLater, "10", "项", "25"));

    Plan stock = Plan.of("甲市", 2023).target("图书馆总数", "40家", w -> w.key("libraries"));
    Plan stockLater =
        Plan.of("甲市", 2024).target("新增图书馆", "5家", w -> w.key("libraries").measure(Measure.NEW));
    assertThat(reasons(only(stock, stockLater)))
        .containsExactly("measure: different kinds of figure: level against new");
  }

  @Test
  void netAgainstNewIsRefused() {
    Plan net =
        Plan.of("甲市", 2023).target("净增图书馆", "3家", w -> w.key("libraries").measure(Measure.NET));
    Plan gross =
        Plan.of("甲市", 2024).target("新增图书馆", "5家", w -> w.key("libraries").measure(Measure.NEW));

    assertThat(reasons(only(net, gross)))
        .containsExactly("measure: different kinds of figure: net increase against new");
  }

  @Test
  void anAmountAddedUpOverYearsIsRefusedBesideOneYearsAmount() {
    Plan year = Plan.of("甲市", 2025).target("出口额", "90亿元", w -> w.key("exports"));
    Plan three =
        Plan.of("乙市", 2023, 2025)
            .target(
                "累计出口额",
                "150亿元",
                w -> w.key("exports").measure(Measure.CUMULATIVE).years(2023, 2025));

    assertThat(reasons(only(year, three)))
        .containsExactly(
            "period: periods of different length: cumulative over 3 years against one year");
  }

  @Test
  void anAnnualTargetMatchesEachOfItsYears() {
    Plan each =
        Plan.of("乙市", 2023, 2025)
            .target("签约项目", "≥100个", w -> w.key("contracts").years(2023, 2025).everyYear());
    Plan first = Plan.of("甲市", 2023).target("签约项目", "≥80项", w -> w.key("contracts"));
    Plan last = Plan.of("甲市", 2025).target("签约项目", "≥120项", w -> w.key("contracts"));

    Comparison comparison = only(each, first, last);

    assertThat(comparison.differences())
        .contains(by(each, first, "-20", "项", "-20"), by(each, last, "20", "项", "20"));
    assertThat(comparison.rankings())
        .extracting(ranking -> ranking.year() + " " + ranking.ranks().get(0).place())
        .containsExactly("2023 乙市", "2025 甲市");
  }

  @Test
  void otherDenominatorsAndBasesOfAFamilyAreShownTogetherAndRefused() {
    Plan one = Plan.of("甲市", 2024).target("每千人口床位数", "≥6", w -> w.key("beds-per-1000"));
    Plan other = Plan.of("乙市", 2024).target("每百平方公里床位数", "≥90", w -> w.key("beds-per-100km"));
    assertThat(reasons(only(one, other)))
        .containsExactly("denominator: different denominators: 百平方公里 against 千人口");

    Plan farmers = Plan.of("甲市", 2022).target("农户参保率", "≥93%", w -> w.key("insured-farmers"));
    Plan workers = Plan.of("甲市", 2025).target("职工参保率", "≥88%", w -> w.key("insured-workers"));
    Comparison insured = only(farmers, workers);
    assertThat(insured.indicator().label()).isEqualTo("参保率");
    assertThat(insured.indicator().keys()).containsExactly("insured-farmers", "insured-workers");
    assertThat(reasons(insured)).containsExactly("base: different bases: 农户 against 职工");
  }

  @Test
  void aNarrowerBaseInTheNameIsRefusedAndDoesNotHideAnEarlierYear() {
    Plan first = Plan.of("甲市", 2020).target("签约项目", "150项", w -> w.key("contracts"));
    Plan narrow =
        Plan.of("甲市", 2022).target("5万元以上签约项目", "190项", w -> w.key("contracts").year(2021));
    Plan last =
        Plan.of("甲市", 2022, 2023).target("签约项目", "200项", w -> w.key("contracts").year(2022));

    Comparison comparison = only(first, narrow, last);

    assertThat(comparison.differences()).contains(by(first, last, "50", "项", "33.33"));
    assertThat(reasons(comparison))
        .containsExactly(
            "base: different bases: unrestricted against 5万元以上",
            "base: different bases: 5万元以上 against unrestricted");
  }

  @Test
  void praiseAndDoingWordsDoNotNarrowTheBase() {
    Plan one = Plan.of("甲市", 2023).target("实施高质量签约项目", "100项", w -> w.key("contracts"));
    Plan other = Plan.of("甲市", 2024).target("全市签约项目总数", "100项", w -> w.key("contracts"));

    assertThat(only(one, other).differences()).containsExactly(new Same(one.last(), other.last()));
  }

  @Test
  void aSecondStatementGoesIntoAlsoStated() {
    Plan plan =
        Plan.of("甲市", 2024)
            .target("出口额", ">90亿元", w -> w.key("exports"))
            .target("出口额", "≥90亿元", w -> w.key("exports"));

    Comparison comparison = only(plan);

    assertThat(comparison.rows()).hasSize(1);
    assertThat(comparison.rows().get(0).figure().amount().operator().sign()).isEqualTo(">");
    assertThat(comparison.rows().get(0).alsoStated())
        .extracting(figure -> figure.target().id())
        .containsExactly(plan.last());
  }

  @Test
  void whatWasReachedStandsBesideWhatWasPromised() {
    Plan promise = Plan.of("甲市", 2023).target("出口额", "≥80亿元", w -> w.key("exports"));
    Plan report = Plan.of("甲市", 2024).actual("出口额", "76亿元", w -> w.key("exports"));

    Comparison comparison = only(promise, report);

    assertThat(comparison.completions())
        .singleElement()
        .satisfies(
            completion -> {
              assertThat(completion.verdict()).isEqualTo(Verdict.MISSED);
              assertThat(completion.percent()).isEqualByComparingTo("95.0");
              assertThat(completion.year()).isEqualTo(2023);
            });
    assertThat(comparison.differences()).containsExactly(by(promise, report, "-4", "亿元", "-5"));
  }

  @Test
  void wordsThatLeaveItOpenGiveNoVerdict() {
    Plan promise = Plan.of("甲市", 2023).target("出口额", "≥80亿元", w -> w.key("exports"));
    Plan report = Plan.of("甲市", 2024).actual("出口额", "≈79亿元", w -> w.key("exports"));

    assertThat(only(promise, report).completions())
        .extracting(Completion::verdict)
        .containsExactly(Verdict.OPEN);
  }

  @Test
  void anEarlierStateFollowsFromAStateAndItsGrowth() {
    Plan promise = Plan.of("甲市", 2020).target("森林覆盖率", "≥41.5%", w -> w.key("forest-share"));
    Plan report =
        Plan.of("甲市", 2022)
            .actual("森林覆盖率", "42.58%", w -> w.key("forest-share"))
            .actual("森林覆盖率", "1.58个百分点", w -> w.key("forest-share").measure(Measure.GROWTH));

    Comparison comparison = only(promise, report);

    assertThat(comparison.implied())
        .singleElement()
        .satisfies(
            implied -> {
              assertThat(implied.year()).isEqualTo(2020);
              assertThat(implied.value()).isEqualTo(new BigDecimal("41.00"));
            });
    assertThat(comparison.completions())
        .singleElement()
        .satisfies(
            completion -> {
              assertThat(completion.actual()).isNull();
              assertThat(completion.verdict()).isEqualTo(Verdict.MISSED);
              assertThat(completion.percent()).isEqualByComparingTo("98.8");
            });
  }

  @Test
  void aGrowthInPercentImpliesTheEarlierAmountAtItsScale() {
    Plan report =
        Plan.of("甲市", 2022)
            .actual("出口额", "76.5亿元", w -> w.key("exports"))
            .actual("出口额", "8%", w -> w.key("exports").measure(Measure.GROWTH));

    assertThat(only(report).implied())
        .extracting(implied -> implied.year() + " " + implied.value() + implied.unit())
        .containsExactly("2020 70.8亿元");
  }

  @Test
  void aGrowthOfSharesInPercentImpliesNothing() {
    Plan report =
        Plan.of("甲市", 2022)
            .actual("森林覆盖率", "42.58%", w -> w.key("forest-share"))
            .actual("森林覆盖率", "1.58%", w -> w.key("forest-share").measure(Measure.GROWTH));

    assertThat(only(report).implied()).isEmpty();
  }

  @Test
  void aGrowthIsNotHeldAgainstAnAmount() {
    Plan one =
        Plan.of("甲市", 2023).target("出口额", "8%", w -> w.key("exports").measure(Measure.GROWTH));
    Plan other = Plan.of("甲市", 2024).target("出口额", "80亿元", w -> w.key("exports"));

    assertThat(only(one, other).differences()).isEmpty();
  }

  @Test
  void growthsOverDifferentStretchesAreRefused() {
    Plan one =
        Plan.of("甲市", 2024).target("出口额", "8%", w -> w.key("exports").measure(Measure.GROWTH));
    Plan other =
        Plan.of("乙市", 2024)
            .target("出口额", "40%", w -> w.key("exports").measure(Measure.GROWTH).since(2019));

    assertThat(reasons(only(one, other)))
        .containsExactly(
            "base: different base years: over 5 years back against over one year back");
  }

  @Test
  void limitsThatPointInOppositeDirectionsAreNotSubtracted() {
    Plan one = Plan.of("甲市", 2023).target("城镇调查失业率", "≤5.5%", w -> w.key("unemployment"));
    Plan other = Plan.of("甲市", 2024).target("城镇调查失业率", "≥5%", w -> w.key("unemployment"));

    assertThat(reasons(only(one, other)))
        .containsExactly("bound: a lower limit against an upper limit");
  }

  @Test
  void whereLessIsBetterTheLeastComesFirst() {
    Plan one = Plan.of("甲市", 2024).target("城镇调查失业率", "≤5.5%", w -> w.key("unemployment"));
    Plan other = Plan.of("乙市", 2024).target("城镇调查失业率", "≤5%", w -> w.key("unemployment"));

    assertThat(only(one, other).rankings().get(0).ranks())
        .extracting(Ranking.Rank::place)
        .containsExactly("乙市", "甲市");
  }

  @Test
  void indicatorsWithoutAnEntryAreComparedByTheirBareName() {
    Plan one = Plan.of("甲市", 2023).target("新增充电桩", "50个", w -> w.measure(Measure.NEW));
    Plan other = Plan.of("甲市", 2024).target("充电桩", "60个", w -> w.measure(Measure.NEW));

    Comparison comparison = only(one, other);

    assertThat(comparison.indicator().key()).isNull();
    assertThat(comparison.indicator().label()).isEqualTo("充电桩");
    assertThat(comparison.differences()).containsExactly(by(one, other, "10", "个", "20"));
  }

  @Test
  void unlikeDimensionsAreRefused() {
    Plan one = Plan.of("甲市", 2023).target("绿地", "50个");
    Plan other = Plan.of("甲市", 2024).target("绿地", "60亩");

    assertThat(reasons(only(one, other)))
        .containsExactly("dimension: units that do not convert: 个 against 亩");
  }

  @Test
  void figuresForAPartOfTheAreaStayOut() {
    Plan plan =
        Plan.of("甲市", 2024)
            .target("出口额", "90亿元", w -> w.key("exports"))
            .target("出口额", "9亿元", w -> w.key("exports").scope("东镇"));

    assertThat(only(plan).rows()).hasSize(1);
  }

  @Test
  void placesThatAreNotNamedAreNeverOne() {
    Plan one = Plan.nowhere("one", 2024).target("出口额", "90亿元", w -> w.key("exports"));
    Plan other = Plan.nowhere("other", 2024).target("出口额", "80亿元", w -> w.key("exports"));

    assertThat(only(one, other).rows()).hasSize(2).allMatch(row -> row.alsoStated().isEmpty());
  }

  @Test
  void duplicatesOfDocumentsStayOut() {
    Plan original = Plan.of("甲市", 2024).target("出口额", "90亿元", w -> w.key("exports"));
    Plan copy =
        Plan.nowhere("copy", 2024)
            .duplicateOf(original.id())
            .target("出口额", "90亿元", w -> w.key("exports"));

    assertThat(only(original, copy).rows()).hasSize(1);
  }

  @Test
  void aRequestNarrowsByIndicatorPlaceAndYear() {
    List<TargetSet> sets =
        List.of(
            Plan.of("甲市", 2023).target("出口额", "80亿元", w -> w.key("exports")).set(),
            Plan.of("甲市", 2024)
                .target("出口额", "90亿元", w -> w.key("exports"))
                .target("签约项目", "9项", w -> w.key("contracts"))
                .target("新建公园", "2个", w -> w.measure(Measure.NEW))
                .set(),
            Plan.of("乙市", 2024).target("出口额", "70亿元", w -> w.key("exports")).set());
    CompareTargets compare = new CompareTargets(FewIndicators.ENTRIES);

    assertThat(compare.compare(sets, ALL)).hasSize(3);
    assertThat(compare.compare(sets, ALL.withKeys(Set.of("exports"))))
        .singleElement()
        .satisfies(comparison -> assertThat(comparison.rows()).hasSize(3));
    assertThat(
            compare.compare(
                sets,
                ALL.withKeys(Set.of("exports")).withPlaces(Set.of("甲市")).withYears(2024, 2024)))
        .singleElement()
        .satisfies(comparison -> assertThat(shown(comparison)).containsExactly("甲市 2024 90亿元"));
    assertThat(compare.compare(sets, ALL.withNamePart("公园")))
        .extracting(comparison -> comparison.indicator().label())
        .containsExactly("新建公园");
  }

  @Test
  void aMeanOverYearsIsNoSingleYear() {
    Plan plan =
        Plan.of("甲市", 2026)
            .target(
                "出口额年均增长",
                "5%",
                w -> w.key("exports").measure(Measure.GROWTH).years(2026, 2030).everyYear())
            .target("出口额增长", "6%", w -> w.key("exports").measure(Measure.GROWTH));

    Comparison comparison = only(plan);

    assertThat(reasons(comparison))
        .containsExactly("period: different periods: one year against a mean over several years");
    assertThat(comparison.series()).hasSize(2);
    assertThat(comparison.rows())
        .extracting(ComparisonRow::years)
        .containsExactly(List.of(2026), List.of(2030));
  }

  @Test
  void rowsThatMayBeComparedAreASeriesWithOneUnit() {
    Plan before = Plan.of("甲市", 2022).target("出口额", "≥9000万元", w -> w.key("exports"));
    Plan now = Plan.of("甲市", 2024).target("出口额", "≥1.2亿元", w -> w.key("exports"));
    Plan there = Plan.of("乙市", 2024).target("出口额", "1–2亿元", w -> w.key("exports"));

    Comparison comparison = only(before, now, there);

    ComparisonSeries series = comparison.series().get(0);
    assertThat(comparison.series()).hasSize(1);
    assertThat(series.unit()).isEqualTo("亿元");
    assertThat(series.rows())
        .extracting(row -> series.value(row.figure()).toPlainString())
        .containsExactlyInAnyOrder("0.9", "1.2", "1");
    assertThat(YearlyGrowth.between(row(comparison, before), row(comparison, now)))
        .isEqualByComparingTo("15.47");
    assertThat(YearlyGrowth.between(row(comparison, now), row(comparison, there))).isNull();
  }

  @Test
  void ofWhatWasReachedTheExactNumberStandsForTheRow() {
    Plan plan =
        Plan.of("甲市", 2024)
            .actual("出口额", ">6亿元", w -> w.key("exports"))
            .actual("出口额", "6.27亿元", w -> w.key("exports"));

    assertThat(only(plan).rows().get(0).alsoStated()).hasSize(1);
    assertThat(shown(only(plan))).containsExactly("甲市 2023 6.27亿元");
  }

  @Test
  void theRatioGoesWithThePercentage() {
    Plan before = Plan.of("甲市", 2023).target("出口额", "80亿元", w -> w.key("exports"));
    Plan now = Plan.of("甲市", 2024).target("出口额", "100亿元", w -> w.key("exports"));

    assertThat(((By) only(before, now).differences().get(0)).ratio()).isEqualByComparingTo("1.25");
    assertThat(new By("a", "b", BigDecimal.ONE, "个百分点", null).ratio()).isNull();
  }

  @Test
  void aPlaceIsRankedOnceAYear() {
    Plan plan =
        Plan.of("甲市", 2023)
            .target("签约项目", "≥40项", w -> w.key("contracts").years(2021, 2025).everyYear())
            .target("签约项目", "≥50项", w -> w.key("contracts"));
    Plan there = Plan.of("乙市", 2023).target("签约项目", "≥45项", w -> w.key("contracts"));

    assertThat(only(plan, there).rankings())
        .singleElement()
        .satisfies(
            ranking ->
                assertThat(ranking.ranks())
                    .extracting(Ranking.Rank::place)
                    .containsExactly("甲市", "乙市"));
  }

  @Test
  void areasInUnitsThatDoNotDivideAreShownAsWritten() {
    Plan one = Plan.of("甲市", 2023).target("图书馆面积", "47.8亩", w -> w);
    Plan other = Plan.of("乙市", 2023).target("图书馆面积", "100亩", w -> w);

    ComparisonSeries series = only(one, other).series().get(0);

    assertThat(series.unit()).isEqualTo("亩");
    assertThat(series.rows())
        .extracting(row -> series.value(row.figure()).toPlainString())
        .containsExactlyInAnyOrder("47.8", "100");
  }

  private static ComparisonRow row(Comparison comparison, Plan plan) {
    return comparison.rows().stream()
        .filter(row -> row.id().equals(plan.last()))
        .findFirst()
        .orElseThrow();
  }

  private static Comparison only(Plan... plans) {
    List<Comparison> comparisons =
        new CompareTargets(FewIndicators.ENTRIES)
            .compare(java.util.Arrays.stream(plans).map(Plan::set).toList(), ALL);
    assertThat(comparisons).as("comparisons").hasSize(1);
    return comparisons.get(0);
  }

  private static List<String> shown(Comparison comparison) {
    return comparison.rows().stream()
        .map(
            row ->
                row.place()
                    + " "
                    + row.figure().lastYear()
                    + " "
                    + row.figure().amount().operator().sign().replace("=", "")
                    + row.figure().amount().value()
                    + row.figure().amount().unit())
        .toList();
  }

  private static By by(Plan from, Plan to, String value, String unit, String percent) {
    return new By(
        from.last(),
        to.last(),
        new BigDecimal(value),
        unit,
        percent == null ? null : new BigDecimal(percent));
  }

  private static List<String> reasons(Comparison comparison) {
    return comparison.differences().stream()
        .filter(NotComparable.class::isInstance)
        .map(NotComparable.class::cast)
        .map(refused -> refused.obstacle().kind().code() + ": " + refused.obstacle().english())
        .toList();
  }
}
