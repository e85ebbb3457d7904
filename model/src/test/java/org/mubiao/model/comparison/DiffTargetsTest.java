package org.mubiao.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mubiao.model.target.Measure;

class DiffTargetsTest {

  @Test
  void aRaisedTargetIsToldWithTheDirectionThatIsBetter() {
    Plan before =
        Plan.of("甲市", 2023)
            .target("出口额", "≥8000万元", w -> w.key("exports"))
            .target("城镇调查失业率", "≤5%", w -> w.key("unemployment"));
    Plan after =
        Plan.of("甲市", 2024)
            .target("出口总额", "≥0.9亿元", w -> w.key("exports"))
            .target("城镇调查失业率", "≤5.5%", w -> w.key("unemployment"));

    assertThat(shown(before, after))
        .containsExactly("raised [wording-changed] 出口总额 key better", "raised [] 城镇调查失业率 key worse");
  }

  @Test
  void newAndDroppedTargetsStandAlone() {
    Plan before = Plan.of("甲市", 2023).target("出口额", "8000万元", w -> w.key("exports"));
    Plan after = Plan.of("甲市", 2024).target("图书馆", "9家", w -> w.key("libraries"));

    assertThat(shown(before, after)).containsExactly("new [] 图书馆 none", "dropped [] 出口额 none");
  }

  @Test
  void aTargetThatMovesOnWithThePlanIsUnchanged() {
    Plan before = Plan.of("甲市", 2023).target("出口额", "≥80亿元", w -> w.key("exports"));
    Plan after = Plan.of("甲市", 2024).target("出口额", "≥80亿元", w -> w.key("exports"));

    assertThat(shown(before, after)).containsExactly("unchanged [] 出口额 key");
  }

  @Test
  void aDeadlineThatMovesInsideThePlanIsTold() {
    Plan before =
        Plan.of("甲市", 2024)
            .target("图书馆", "9家", w -> w.key("libraries").deadline("2024-06-30"))
            .milestone("完成总体规划编制", "2024-06-30");
    Plan after =
        Plan.of("甲市", 2024)
            .target("图书馆", "9家", w -> w.key("libraries").deadline("2024-09-30"))
            .milestone("完成总体规划编制", "2024-12-31");

    assertThat(shown(before, after))
        .containsExactly("deadline-moved [] 图书馆 key", "deadline-moved [] 完成总体规划编制 name");
  }

  @Test
  void otherUnitsAndOtherWordsAreTold() {
    Plan before =
        Plan.of("甲市", 2023).target("充电桩总数", "80个", w -> w.lead("住建局")).target("口袋公园", "8个");
    Plan after =
        Plan.of("甲市", 2024).target("充电桩总数", "80个", w -> w.lead("城管局")).target("口袋公园", "≥8个");

    assertThat(shown(before, after))
        .containsExactly("units-changed [] 充电桩总数 name", "wording-changed [] 口袋公园 name");
  }

  @Test
  void namesAreMatchedBareThenByLikeness() {
    Plan before =
        Plan.of("甲市", 2023)
            .target("新建充电桩", "80个", w -> w.measure(Measure.NEW))
            .target("基层卫生服务站标准化建设个数", "8个");
    Plan after =
        Plan.of("甲市", 2024)
            .target("新增充电桩", "90个", w -> w.measure(Measure.NEW))
            .target("基层卫生服务站标准化建设数", "9个");

    assertThat(shown(before, after))
        .containsExactly(
            "raised [wording-changed] 新增充电桩 name",
            "raised [wording-changed] 基层卫生服务站标准化建设数 similar-name");
  }

  @Test
  void whatMayNotBeSubtractedIsNeitherRaisedNorLowered() {
    Plan before =
        Plan.of("甲市", 2023)
            .target("每万人公共充电桩拥有量", "8个")
            .target("公共图书馆流通量", "8万元")
            .target("公共停车泊位", "80个", w -> w.measure(Measure.NEW));
    Plan after =
        Plan.of("甲市", 2024)
            .target("每10平方公里公共充电桩拥有量", "9个")
            .target("公共图书馆流通量", "9个")
            .target("公共停车泊位", "90个", w -> w.measure(Measure.NET));

    assertThat(shown(before, after))
        .containsExactly(
            "new [] 每10平方公里公共充电桩拥有量 none",
            "not-comparable [] 公共图书馆流通量 name",
            "not-comparable [wording-changed] 公共停车泊位 name",
            "dropped [] 每万人公共充电桩拥有量 none");
    assertThat(diff(before, after))
        .filteredOn(change -> change.change() == ChangeKind.NOT_COMPARABLE)
        .allSatisfy(change -> assertThat(change.step()).isNull())
        .extracting(change -> Objects.requireNonNull(change.obstacle()).chinese())
        .containsExactly("计量单位不能换算：万元，个", "口径不同：新增，净增");
  }

  @Test
  void aNameWithOneWordMoreIsNearAndAWordOfAnotherCircleIsNot() {
    Plan before =
        Plan.of("甲市", 2023)
            .target("乡村卫生服务站建设个数", "8个")
            .target("国家级文化产业园区", "2个")
            .target("城市生活污水集中处理率", "90%")
            .target("文化产业示范基地", "3个");
    Plan after =
        Plan.of("甲市", 2024)
            .target("乡村卫生服务站标准化建设个数", "9个")
            .target("省级文化产业园区", "5个")
            .target("农村生活污水集中处理率", "50%")
            .target("省级文化产业示范基地", "4个");

    assertThat(shown(before, after))
        .containsExactly(
            "raised [wording-changed] 乡村卫生服务站标准化建设个数 similar-name",
            "new [] 省级文化产业园区 none",
            "new [] 农村生活污水集中处理率 none",
            "not-comparable [wording-changed] 省级文化产业示范基地 similar-name",
            "dropped [] 国家级文化产业园区 none",
            "dropped [] 城市生活污水集中处理率 none");
    assertThat(diff(before, after).get(0).explanation().chinese())
        .isEqualTo("名称相近（78%），请核对：新名称另有“标准化”");
    assertThat(Objects.requireNonNull(diff(before, after).get(3).obstacle()).english())
        .isEqualTo("different bases: only the new name has “省级”");
  }

  @Test
  void growthIsSetAgainstGrowthAndLevelAgainstLevel() {
    Plan before =
        Plan.of("甲市", 2023)
            .target("出口额", "80亿元", w -> w.key("exports"))
            .target("出口额", "6%", w -> w.key("exports").measure(Measure.GROWTH));
    Plan after =
        Plan.of("甲市", 2024)
            .target("出口额", "5%", w -> w.key("exports").measure(Measure.GROWTH))
            .target("出口额", "90亿元", w -> w.key("exports"));

    assertThat(shown(before, after))
        .containsExactly("lowered [] 出口额 key worse", "raised [] 出口额 key better");
    assertThat(diff(before, after))
        .extracting(change -> String.valueOf(change.step()))
        .containsExactly(
            "Step[value=-1, unit=个百分点, percent=null]", "Step[value=10, unit=亿元, percent=12.5]");
  }

  @Test
  void targetsOfSeveralYearsMeetAtOnePlaceOfThePlanOrOnOneDay() {
    Plan before =
        Plan.of("甲市", 2023)
            .target("图书馆", "9家", w -> w.key("libraries"))
            .target("图书馆", "20家", w -> w.key("libraries").year(2030));
    Plan after =
        Plan.of("甲市", 2024)
            .target("图书馆", "25家", w -> w.key("libraries").year(2030))
            .target("图书馆", "10家", w -> w.key("libraries"));

    assertThat(shown(before, after))
        .containsExactly("raised [] 图书馆 key better", "raised [] 图书馆 key better");
    assertThat(diff(before, after))
        .extracting(change -> String.valueOf(change.step()))
        .containsExactly(
            "Step[value=5, unit=家, percent=25]", "Step[value=1, unit=家, percent=11.1]");
  }

  @Test
  void moreByALaterDayAsksForNeitherMoreNorLess() {
    Plan before =
        Plan.of("甲市", 2024)
            .target("图书馆", "9家", w -> w.key("libraries").deadline("2024-06-30"))
            .target("充电桩", "≥80个", w -> w.deadline("2024-12-31"));
    Plan after =
        Plan.of("甲市", 2024)
            .target("图书馆", "10家", w -> w.key("libraries").deadline("2024-12-31"))
            .target("充电桩", "≥90个", w -> w.deadline("2024-09-30"));

    assertThat(shown(before, after))
        .containsExactly(
            "raised [deadline-moved] 图书馆 key", "raised [deadline-moved] 充电桩 name better");
    assertThat(diff(before, after)).extracting(TargetChange::months).containsExactly(6, -3);
  }

  @Test
  void whoCameWhoLeftAndWhosePartIsAnotherIsTold() {
    Plan before =
        Plan.of("甲市", 2023)
            .target("图书馆", "9家", w -> w.key("libraries").units("教育局、市财政局", "科技局"))
            .target("口袋公园", "8个");
    Plan after =
        Plan.of("甲市", 2024)
            .target("图书馆", "9家", w -> w.key("libraries").units("科技局、财政局", "发改委"))
            .target("口袋公园", "8个");

    assertThat(shown(before, after))
        .containsExactly("units-changed [] 图书馆 key", "unchanged [] 口袋公园 name");
    assertThat(diff(before, after).get(0).units())
        .extracting(move -> move.unit() + " " + move.kind().code())
        .containsExactly("科技局 became-lead", "发改委 partner-added", "教育局 lead-left");
  }

  @Test
  void unitsThatARepetitionNamesAreNoChange() {
    Plan before =
        Plan.of("甲市", 2023)
            .target("出口额", "≥80亿元", w -> w.key("exports"))
            .target("出口额", "≥80亿元", w -> w.key("exports").lead("商务局"));
    Plan after = Plan.of("甲市", 2024).target("出口额", "≥80亿元", w -> w.key("exports").lead("商务局"));

    assertThat(shown(before, after)).containsExactly("unchanged [] 出口额 key");
  }

  @Test
  void tasksWithoutNumbersAreTold() {
    Plan before = Plan.of("甲市", 2023).task("强化要素保障").task("优化营商环境");
    Plan after = Plan.of("甲市", 2024).task("优化营商环境").task("推进数字政府建设");

    assertThat(shown(before, after))
        .containsExactly(
            "unchanged [] 优化营商环境 name", "new [] 推进数字政府建设 none", "dropped [] 强化要素保障 none");
    assertThat(diff(before, after)).allMatch(TargetChange::isTask);
  }

  @Test
  void whatIsSaidTwiceCountsOnce() {
    Plan before = Plan.of("甲市", 2023).target("出口额", "≥80亿元", w -> w.key("exports"));
    Plan after =
        Plan.of("甲市", 2024)
            .target("出口额", "≥90亿元", w -> w.key("exports"))
            .target("出口额", ">90亿元", w -> w.key("exports"));

    assertThat(shown(before, after)).containsExactly("raised [] 出口额 key better");
  }

  @Test
  void reportedFiguresStayOut() {
    Plan before = Plan.of("甲市", 2023).actual("出口额", "80亿元", w -> w.key("exports"));
    Plan after = Plan.of("甲市", 2024).actual("出口额", "90亿元", w -> w.key("exports"));

    assertThat(shown(before, after)).isEmpty();
  }

  @Test
  void partsOfTheAreaAreMatchedByPart() {
    Plan before =
        Plan.of("甲市", 2023)
            .target("出口额", "8亿元", w -> w.key("exports").scope("东镇"))
            .target("出口额", "9亿元", w -> w.key("exports").scope("西镇"));
    Plan after =
        Plan.of("甲市", 2024)
            .target("出口额", "9亿元", w -> w.key("exports").scope("西镇"))
            .target("出口额", "7亿元", w -> w.key("exports").scope("东镇"));

    assertThat(shown(before, after))
        .containsExactly("unchanged [] 出口额 key", "lowered [] 出口额 key worse");
  }

  @Test
  void aDocumentAgainstItselfIsUnchanged() {
    Plan plan =
        Plan.of("甲市", 2023)
            .target("出口额", "8亿元", w -> w.key("exports"))
            .target("充电桩总数", "80个", w -> w.lead("住建局"))
            .milestone("完成总体规划编制", "2023-06-30");

    assertThat(new DiffTargets(FewIndicators.ENTRIES).diff(plan.set(), plan.set()))
        .hasSize(3)
        .allSatisfy(
            change -> {
              assertThat(change.change()).isEqualTo(ChangeKind.UNCHANGED);
              assertThat(change.alsoChanged()).isEqualTo(Set.of());
            });
  }

  private static List<TargetChange> diff(Plan before, Plan after) {
    return new DiffTargets(FewIndicators.ENTRIES).diff(before.set(), after.set());
  }

  private static List<String> shown(Plan before, Plan after) {
    return diff(before, after).stream()
        .map(
            change ->
                change.change().code()
                    + " "
                    + change.alsoChanged().stream().map(ChangeKind::code).toList()
                    + " "
                    + change.indicator().name()
                    + " "
                    + change.matchedBy().code()
                    + (change.better() == null ? "" : change.better() ? " better" : " worse"))
        .toList();
  }
}
