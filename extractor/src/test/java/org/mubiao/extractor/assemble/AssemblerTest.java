package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.time.Recurrence;

class AssemblerTest {

  private static Target one(String body) {
    List<Target> targets = RealExtractor.targets(body);
    assertThat(targets).as(body).hasSize(1);
    return targets.get(0);
  }

  private static String value(Target target) {
    Amount amount = target.amount();
    return amount == null ? "" : amount.value().toPlainString() + amount.unit();
  }

  @ParameterizedTest
  @CsvSource({
    "全市高新技术企业总数突破200家。,高新技术企业总数,LEVEL,GT,200家",
    "新增高新技术企业20家以上。,新增高新技术企业,NEW,GE,20家",
    "新培育15家瞪羚企业。,新培育瞪羚企业,NEW,EQ,15家",
    "净增规模以上工业企业30家。,净增规模以上工业企业,NET,EQ,30家",
    "规模以上工业增加值增长6.5%左右。,规模以上工业增加值,GROWTH,APPROX,6.5%",
    "单位GDP能耗下降3%。,单位GDP能耗,REDUCTION,EQ,3%",
    "累计建成充电桩5000个。,建成充电桩,CUMULATIVE,EQ,5000个",
    "城镇调查失业率控制在5.5%以内。,城镇调查失业率,LEVEL,LE,5.5%",
    "全社会研发投入占GDP比重达到3.2%。,全社会研发投入占GDP比重,LEVEL,GE,3.2%"
  })
  void sentenceGivesItsTarget(
      String body, String name, Measure measure, Operator operator, String value) {
    Target target = one(body);
    assertThat(target.indicator().name()).isEqualTo(name);
    assertThat(target.measure()).isEqualTo(measure);
    assertThat(target.amount().operator()).isEqualTo(operator);
    assertThat(value(target)).isEqualTo(value);
    assertThat(target.status()).isEqualTo(Status.TARGET);
    assertThat(target.deadline()).hasToString("2025-12-31");
  }

  /** Each number of a sentence with its name and kind of figure. */
  private static List<String> all(String body) {
    return RealExtractor.targets(body).stream()
        .map(
            target ->
                value(target)
                    + " "
                    + target.indicator().name()
                    + (target.measure() == Measure.LEVEL ? "" : " " + target.measure().code()))
        .toList();
  }

  @Test
  void theNounBehindTheLastGradeIsThatOfAll() {
    assertThat(all("培育2个国家级、5个省级和9个市级科普教育基地。"))
        .containsExactly("2个 培育国家级科普教育基地", "5个 省级科普教育基地", "9个 市级科普教育基地");
    assertThat(all("新增3家百亿级、8家十亿级链主企业。")).containsExactly("3家 新增百亿级链主企业 new", "8家 十亿级链主企业 new");
    assertThat(all("建成2个国家级农业园区、4个省级农业园区。")).containsExactly("2个 建成国家级农业园区", "4个 省级农业园区");
  }

  @Test
  void aClauseThatTellsWhatBecameOfThingsIsNotOfNewOnes() {
    assertThat(all("新增公共充电站60座，12家企业入选省级绿色工厂名单。"))
        .containsExactly("60座 新增公共充电站 new", "12家 企业入选省级绿色工厂名单");
    assertThat(all("新增省级研发机构5家、市级研发机构20家。")).containsExactly("5家 新增省级研发机构 new", "20家 市级研发机构 new");
  }

  @Test
  void whatIsToldOfTheLastIsToldOfAll() {
    assertThat(all("6个村庄、2个街区入选省级传统风貌保护名录。"))
        .containsExactly("6个 村庄入选省级传统风貌保护名录", "2个 街区入选省级传统风貌保护名录");
    assertThat(all("建成学校6所、医院2所。")).containsExactly("6所 建成学校", "2所 医院");
  }

  @Test
  void whoDoesSomethingIsCountedApartFromWhatIsDone() {
    assertThat(all("120个市级重点工程完成投资85亿元。")).containsExactly("120个 市级重点工程", "85亿元 市级重点工程完成投资");
    assertThat(all("培育产值超亿元企业40家。")).containsExactly("40家 培育产值超亿元企业");
  }

  @Test
  void twoCountsBehindAVerbHaveTheNounBehindBoth() {
    assertThat(all("推出3批46项便民服务举措。")).containsExactly("3批 推出便民服务举措", "46项 推出便民服务举措");
  }

  @Test
  void theUnitOfTheLastValueIsThatOfAll() {
    assertThat(all("自来水普及率、污水收集率分别提高2、5.5个百分点。"))
        .containsExactly("2个百分点 自来水普及率 growth", "5.5个百分点 污水收集率 growth");
    assertThat(all("5、6月开展检查20次。")).containsExactly("20次 开展检查");
  }

  @Test
  void ordinalsOfRunningTextAreNoPartOfNames() {
    assertThat(all("办好民生实事。一是新建口袋公园20个。二是新建停车场8处。"))
        .containsExactly("20个 新建口袋公园 new", "8处 新建停车场 new");
  }

  @Test
  void howManyIndicatorsAPlanHasIsNoTarget() {
    assertThat(all("规划共设置预期性指标12项、约束性指标8项。")).isEmpty();
    assertThat(all("6项约束性指标全部完成。")).hasSize(1);
  }

  @Test
  void computingPowerIsWrittenInPetaflops() {
    assertThat(all("智能算力达到600PF。")).containsExactly("600PF 智能算力");
  }

  @Test
  void listedNamesAndValuesAreTakenApart() {
    List<Target> targets = RealExtractor.targets("新增发明专利、实用新型专利分别达到120件、300件。");
    assertThat(targets).extracting(AssemblerTest::value).containsExactly("120件", "300件");
    assertThat(targets.get(0).indicator().name()).contains("发明专利");
    assertThat(targets.get(1).indicator().name()).contains("实用新型专利");
    assertThat(targets.get(0).id()).isNotEqualTo(targets.get(1).id());
  }

  @Test
  void oneNumberForEachOfAList() {
    List<Target> targets = RealExtractor.targets("新建省级、市级重点实验室各2家。");
    assertThat(targets).hasSize(2);
    assertThat(targets).extracting(AssemblerTest::value).containsOnly("2家");
    assertThat(targets).extracting(target -> target.indicator().name()).doesNotHaveDuplicates();
  }

  @Test
  void changeFromAToBIsAnActualAndATarget() {
    List<Target> targets = RealExtractor.targets("研发投入占比由2.8%提高到3.1%。");
    assertThat(targets).extracting(Target::status).containsExactly(Status.ACTUAL, Status.TARGET);
    assertThat(targets).extracting(AssemblerTest::value).containsExactly("2.8%", "3.1%");
    assertThat(targets.get(0).deadline()).isNull();
  }

  @Test
  void everyYearIsARecurrence() {
    Target target = one("每年培训科技人才500人次以上。");
    assertThat(target.period().recurrence()).isEqualTo(Recurrence.ANNUAL);
  }

  @Test
  void comparisonIsTheBase() {
    Target target = one("万元GDP用水量较2020年下降16%。");
    assertThat(target.base()).isNotNull();
    assertThat(target.base().from()).hasToString("2020-01-01");
    assertThat(target.measure()).isEqualTo(Measure.REDUCTION);
  }

  @Test
  void datedDeliverableIsAMilestone() {
    List<Target> targets = RealExtractor.targets("6月底前完成城市展览馆主体工程建设。");
    assertThat(targets).hasSize(1);
    assertThat(targets.get(0).kind()).isEqualTo(TargetKind.MILESTONE);
    assertThat(targets.get(0).deadline()).hasToString("2025-06-30");
    assertThat(targets.get(0).amount()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "深入实施“168工程”。",
        "落实《科技进步20条措施》。",
        "实施五大工程，打造千亿级产业集群。",
        "对认定的企业给予最高100万元奖励。",
        "跃居全省第17位。",
        "加强PM2.5治理。",
        "推进5G应用。",
        "加强组织领导，形成工作合力。",
        "发明专利拥有量。该指标为每万人口拥有的维持年限超过10年的发明专利件数。",
        "注：指维持年限超过10年、获得国家奖励的发明专利件数。"
      })
  void whatOnlyNamesOrPaysIsNoTarget(String body) {
    assertThat(RealExtractor.targets(body)).as(body).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "到2025年，数字经济产值在2020年基础上翻一番。,数字经济产值",
    "到2025年，工业产值在上年的基础上增长5%。,工业产值",
    "努力使基础研究投入占全社会研发投入比重达到12%。,基础研究投入占全社会研发投入比重",
    "使用面积达到300平方米。,使用面积",
    "尤其是专精特新企业新增10家。,专精特新企业"
  })
  void aNameHasNothingOfWhatItIsHeldAgainstOrOfWhoMakesIt(String sentence, String name) {
    assertThat(one(sentence).indicator().name()).isEqualTo(name);
  }

  @Test
  void listAtTheEndHoldsForTheWholeItem() {
    List<Target> targets =
        RealExtractor.targets(
            "1.培育企业。新增高新技术企业20家。\n新增瞪羚企业3家。（牵头单位：市科技局；协同单位：市工信局、市财政局）\n\n2.引进人才。引进高层次人才50名。（责任单位：市委组织部、市人社局）");
    assertThat(targets).hasSize(3);
    for (Target target : targets.subList(0, 2)) {
      assertThat(target.responsibility().lead())
          .extracting(ResponsibleUnit::name)
          .containsExactly("市科技局");
      assertThat(target.responsibility().roles()).isEqualTo(UnitRoles.STATED);
    }
    assertThat(targets.get(2).responsibility().roles()).isEqualTo(UnitRoles.INFERRED);
    assertThat(targets.get(2).responsibility().lead())
        .extracting(ResponsibleUnit::name)
        .containsExactly("市委组织部");
    assertThat(targets.get(2).responsibility().partner())
        .extracting(ResponsibleUnit::name)
        .containsExactly("市人社局");
    assertThat(targets.get(0).task()).isEqualTo(targets.get(1).task()).isNotNull();
  }

  @Test
  void itemOfOneSentenceIsReadThoughAUnitListStandsBehindIt() {
    Target target = one("1.新增高新技术企业20家。（牵头单位：市科技局）");
    assertThat(value(target)).isEqualTo("20家");
    assertThat(target.responsibility().lead()).hasSize(1);
  }

  @Test
  void indicatorTableHasAValueForEachYear() {
    List<Target> targets =
        RealExtractor.targets(
            """
            主要指标
            | 序号 | 指标 | 单位 | 2023年实际 | 2025年目标 | 属性 |
            |---|---|---|---|---|---|
            | 1 | 高新技术企业数 | 家 | 150 | 200 | 预期性 |
            | 2 | 森林覆盖率 | % | 20.1 | ≥21 | 约束性 |
            """);
    assertThat(targets)
        .extracting(AssemblerTest::value)
        .containsExactly("150家", "200家", "20.1%", "21%");
    assertThat(targets)
        .extracting(Target::status)
        .containsExactly(Status.ACTUAL, Status.TARGET, Status.ACTUAL, Status.TARGET);
    assertThat(targets.get(3).amount().operator()).isEqualTo(Operator.GE);
    assertThat(targets.get(1).cell()).isNotNull();
    assertThat(targets.get(1).evidence().text()).isEqualTo("200");
  }

  @Test
  void rowsThatNameAGroupOfIndicatorsAreNoHeads() {
    List<Target> targets =
        RealExtractor.extract(
                """
            <html><body><h1>临江市2025年工作要点</h1><p>主要指标</p><table>
            <tr><td>序号</td><td>指标名称</td><td>计量单位</td><td>2025年目标</td></tr>
            <tr><td colspan="4">一、创新驱动</td></tr>
            <tr><td>1</td><td>高新技术企业数</td><td>家</td><td>200</td></tr>
            <tr><td colspan="4">二、绿色发展</td></tr>
            <tr><td>2</td><td>森林覆盖率</td><td>%</td><td>21</td></tr></table></body></html>
            """)
            .targets()
            .targets();
    assertThat(targets).extracting(AssemblerTest::value).containsExactly("200家", "21%");
  }

  @Test
  void areaTableHasAValueForEachPlace() {
    List<Target> targets =
        RealExtractor.targets(
            "任务分解表\n| 镇区 | 高新技术企业（家） | 瞪羚企业（家） |\n|---|---|---|\n| 东镇 | 22 | 3 |\n| 西镇 | 18 | 2 |\n| 合计 | 40 | 5 |\n");
    assertThat(targets)
        .extracting(Target::scope)
        .containsExactly("东镇", "东镇", "西镇", "西镇", null, null);
    assertThat(targets.get(4).indicator().name()).isEqualTo("高新技术企业");
    assertThat(value(targets.get(4))).isEqualTo("40家");
  }

  @Test
  void scheduleHasAMilestoneForEachRow() {
    List<Target> targets =
        RealExtractor.targets("活动安排\n| 活动名称 | 时间 |\n|---|---|\n| 人才交流会 | 3月 |\n| 科技成果展 | 9月 |\n");
    assertThat(targets).extracting(Target::kind).containsOnly(TargetKind.MILESTONE);
    assertThat(targets)
        .extracting(target -> target.evidence().text())
        .containsExactly("人才交流会", "科技成果展");
    assertThat(targets.get(0).deadline()).hasToString("2025-03-31");
  }

  @Test
  void numbersInTheWordsOfATaskTableAreTargetsDueByTheDayOfTheirRow() {
    List<Target> targets =
        RealExtractor.targets(
            """
            目标任务分解表
            | 序号 | 目标任务 | 责任单位 | 完成时限 | 备注 |
            |---|---|---|---|---|
            | 1 | 改造城镇老旧小区38个，惠及居民1.1万户 | 市住建局 | 2025年10月底 | 上年完成20个 |
            | 2 | 建成展示中心并投入使用 | 市科技局 | 2025年9月底 | |
            """);
    assertThat(targets)
        .extracting(Target::kind)
        .containsExactly(TargetKind.QUANTITY, TargetKind.QUANTITY, TargetKind.MILESTONE);
    assertThat(targets.get(0).deadline()).hasToString("2025-10-31");
    assertThat(targets.get(0).responsibility().lead().get(0).name()).isEqualTo("市住建局");
    assertThat(targets.get(1).deadline()).hasToString("2025-10-31");
    assertThat(targets.get(2).evidence().text()).isEqualTo("建成展示中心并投入使用");
  }

  @Test
  void wordsThatOnlyBeginLikeAComparisonAreNoGapToOthers() {
    assertThat(one("高等教育平均在校规模增长12%。").measure()).isEqualTo(Measure.GROWTH);
    assertThat(one("快递平均配送时长下降8%。").measure()).isEqualTo(Measure.REDUCTION);
    assertThat(one("工业增速高于全省平均水平2个百分点。").measure()).isEqualTo(Measure.LEVEL);
  }

  @Test
  void aStateThatIsAchievedByADayIsAMilestone() {
    assertThat(RealExtractor.targets("2025年9月底前实现村镇供水管网互联互通。"))
        .extracting(
            target -> target.indicator().name(), target -> String.valueOf(target.deadline()))
        .containsExactly(tuple("村镇供水管网互联互通", "2025-09-30"));
    assertThat(RealExtractor.targets("2025年9月底前实现经济高质量发展。")).isEmpty();
  }

  @Test
  void theDeepestClassOfIndicatorsNamesTheRow() {
    String table =
        "临江市2025年绩效目标\n\n附件：绩效目标表\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t举办培训班\t≥20期\n产出指标\t质量指标\t项目验收合格率\t≥98%\n满意度指标\t服务对象满意度\t群众满意度\t≥95%\n";
    assertThat(
            RealExtractor.extract(table).targets().targets().stream()
                .map(target -> target.indicator().name()))
        .containsExactly("举办培训班", "项目验收合格率", "群众满意度");
  }

  @Test
  void aRateOfGrowthIsInPercentWhereATableGivesNoUnit() {
    String table = "临江市2025年工作要点\n\n附件：主要指标分解表\n乡镇\t工业增加值增速\t新增企业\n城关镇\t9\t8\n柳林镇\t8.5\t6\n";
    assertThat(
            RealExtractor.extract(table).targets().targets().stream()
                .filter(target -> target.indicator().name().endsWith("增速"))
                .map(target -> target.amount().unit()))
        .containsExactly("%", "%");
  }
}
