package org.mubiao.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void likeNamesWithOtherDenominatorsKindsOrUnitsAreDifferent() {
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
        .hasSize(6)
        .allMatch(line -> line.startsWith("new") || line.startsWith("dropped"));
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

  private static List<String> shown(Plan before, Plan after) {
    return new DiffTargets(FewIndicators.ENTRIES)
        .diff(before.set(), after.set()).stream()
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
