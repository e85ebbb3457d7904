package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Target;

/** Bounds that say which things are meant, and bounds that say what is to be reached. */
class ThresholdsTest {

  private static List<String> values(String body) {
    return RealExtractor.targets(body).stream()
        .filter(target -> target.amount() != null)
        .map(target -> target.amount().value().toPlainString() + target.amount().unit())
        .toList();
  }

  private static Target only(String body) {
    List<Target> targets = RealExtractor.targets(body);
    assertThat(targets).hasSize(1);
    return targets.get(0);
  }

  @Test
  void aBoundWithARemarkThatItIsIncludedIsStillABound() {
    assertThat(values("装机10万千瓦以上（含）的电站全部完成改造。")).isEmpty();
    assertThat(values("造价200万元以上（含200万元）的工程完成验收30个。")).containsExactly("30个");
    assertThat(values("全年实现销售收入6亿元以上（含出口1亿元）。")).contains("6亿元");
  }

  @Test
  void aRateBeforeAClassOfThingsIsTheirProperty() {
    assertThat(values("选用热效率不低于88%的锅炉，改造供热管网40公里。")).containsExactly("40公里");
    assertThat(values("合格率低于90%的单位限期整改。")).isEmpty();
    assertThat(values("全市设备完好率不低于88%。")).containsExactly("88%");
  }

  @Test
  void howManyThereAreOfASizeIsOneFigure() {
    assertThat(values("全市增速高于15%的有6个县。")).containsExactly("6个");
  }

  @Test
  void aDefinitionInBracketsIsNoTarget() {
    assertThat(values("大型商场（面积≥5000平方米）创建绿色商场25家。")).containsExactly("25家");
    assertThat(values("中型泵站（2立方米≤流量＜10立方米）完成改造8座。")).containsExactly("8座");
  }

  @Test
  void whoMayApplyIsNoTarget() {
    assertThat(values("注册资本不少于300万元、从业人员不少于15人的机构可以申报。")).isEmpty();
    assertThat(values("申请单位应当满足：成立时间满3年，专职人员不少于20人。")).isEmpty();
    assertThat(values("年产值超过8000万元且研发投入高于300万元的企业优先保障用地。")).isEmpty();
  }

  @Test
  void whomSomethingIsDoneToIsNoTarget() {
    assertThat(values("对50人以上的人员密集型企业开展检查。")).isEmpty();
    assertThat(values("对存在3项以上隐患的企业挂牌督办。")).isEmpty();
    assertThat(values("对60家以上的企业开展检查。")).containsExactly("60家");
  }

  @Test
  void aSizeInPassingIsNoTarget() {
    assertThat(values("总面积达4000平方米的物资储备库投入使用。")).isEmpty();
    assertThat(values("高标准农田面积达到40万亩。")).containsExactly("40万亩");
    assertThat(values("排查5层以上建筑和自建房，完成加固90栋。")).containsExactly("90栋");
  }

  @Test
  void whatIsPaidOrTakenOffIsNoTarget() {
    assertThat(values("二、对设备投资额300万元以上的技改项目，按投资额的6%予以补助。")).isEmpty();
    assertThat(values("对连续两年增长10%以上的再奖8万元。")).isEmpty();
    assertThat(values("逾期未完成的，扣减年度经费5%。")).isEmpty();
  }

  @Test
  void theComparisonBeforeTheWholeIsKept() {
    List<Target> shares = RealExtractor.targets("预付款原则上按不低于合同价款的30%、不高于合同价款的60%支付。");
    assertThat(shares)
        .extracting(target -> target.amount().operator())
        .containsExactly(Operator.GE, Operator.LE);
    assertThat(only("教育投入不低于上年水平的103%。").indicator().name()).isEqualTo("教育投入占上年水平比重");
    assertThat(only("办理时间控制在承诺时限的50%以内。").amount().operator()).isEqualTo(Operator.LE);
  }

  @Test
  void anAmountMayGoOnInTheNextLine() {
    assertThat(values("新建绿道60 公\n里，治理面积20平方公\n里，投资3000万\n元以上。"))
        .containsExactly("60公里", "20平方公里", "3000万元");
  }

  @Test
  void aGoalTalkedOfAndAClassJoinedAreNoFigures() {
    assertThat(values("确定6%左右的增长目标，主要考虑与规划衔接。")).isEmpty();
    assertThat(values("以占用水总量70%以上的工业企业为重点，改造管网20公里。")).containsExactly("20公里");
    assertThat(values("滨海机场成为全省第3个吞吐量超200万人次的机场。")).isEmpty();
    assertThat(values("经济增长6%左右。")).containsExactly("6%");
  }

  @Test
  void theStepsOfAScaleAreNoTargets() {
    assertThat(values("生产总值增速达到6%，每低于目标值0.2个百分点扣2分。")).containsExactly("6%");
    assertThat(values("超过平均水平的，每高1个百分点加0.5分。")).isEmpty();
    assertThat(values("考核对象为全县12个乡镇、3个街道。")).isEmpty();
    assertThat(values("发生一次死亡3人以上生产安全事故的，取消评优资格。")).isEmpty();
  }

  @Test
  void ranksAndSayingsAreNoTargets() {
    assertThat(values("紧盯产值前50户企业，新增规上企业3家。")).containsExactly("3家");
    assertThat(values("确保时间过半、任务过半，新增规上企业3家。")).containsExactly("3家");
    assertThat(values("对年销售额20万元以下的个体工商户，减半征收。")).isEmpty();
    assertThat(values("单位能耗下降4.6%，超额完成3.5%的年度目标。")).containsExactly("4.6%");
  }

  @Test
  void whatIsSettledAtOnceIsNoPayment() {
    assertThat(values("初信初访一次性化解率达到95%，重复信访下降20%。")).containsExactly("95%", "20%");
    assertThat(values("对新认定的企业给予一次性奖励20万元。")).isEmpty();
  }

  @Test
  void mustNotIsAComparison() {
    assertThat(only("贡献率不能低于70%。").amount().operator()).isEqualTo(Operator.GE);
    assertThat(only("施工成本不能超过50万元。").amount().operator()).isEqualTo(Operator.LE);
  }

  @Test
  void theSizeOfAClassIsNoFigure() {
    assertThat(values("5级以上堤防达标率85%。")).containsExactly("85%");
    assertThat(values("30万人口以上的县建好1所特殊教育学校。")).containsExactly("1所");
    assertThat(values("随班就读学生5人以上的普通学校100%设立资源教室。")).containsExactly("100%");
    assertThat(values("小规模学校（100人以下）调减30%以上。")).containsExactly("30%");
    assertThat(values("教师（20人以上）。")).containsExactly("20人");
  }

  @Test
  void theBoundBehindTheLastHoldsForAllThatAreHeld() {
    assertThat(RealExtractor.targets("儿童管理率、孕产妇管理率分别保持在90%、85%以上。"))
        .extracting(target -> target.amount().operator())
        .containsExactly(Operator.GE, Operator.GE);
    assertThat(only("参保率巩固在95%以上。").indicator().name()).isEqualTo("参保率");
    assertThat(only("商圈营业收入均过10亿元。").amount().operator()).isEqualTo(Operator.GT);
    assertThat(only("水资源开发利用程度高达101%。").indicator().name()).isEqualTo("水资源开发利用程度");
  }

  @Test
  void whatIsUsedOnceIsNoPaymentAndWhatIsPaidNoAim() {
    assertThat(values("一次性塑料餐具消耗强度下降15%。")).containsExactly("15%");
    assertThat(values("对消费贷款给予1个百分点的财政贴息。")).isEmpty();
    assertThat(values("给予一次性补助20万元。")).isEmpty();
    assertThat(values("年度产值首次突破1亿元、5亿元的企业，分别奖励10万元、30万元。")).isEmpty();
    assertThat(values("对外贸易进出口总额增长10%以上，完成情况纳入考核，对落后单位予以约谈问责。")).hasSize(1);
    assertThat(values("对标先进地区，研发投入强度提高到3%以上，连续落后的县区予以通报批评。")).hasSize(1);
    assertThat(values("支农支小再贷款支持额度达到50亿元以上。")).hasSize(1);
    assertThat(values("一般公共预算收入，按6%增长安排。")).hasSize(1);
    assertThat(values("转贷资金单笔使用不超过500万元。")).isEmpty();
    assertThat(values("底价按不低于最低价的70%执行。")).isEmpty();
    assertThat(values("信用保险保费补贴50%。")).isEmpty();
    assertThat(values("对粉尘浓度同比反弹8%以上或未完成年度目标的镇，由县政府约谈。")).isEmpty();
    assertThat(values("对连续两年面积下降3%以上的村，取消评优资格。")).isEmpty();
  }

  @Test
  void weightsAndTermsAreNoTargets() {
    assertThat(values("季度考核得分占年度总分的40%。")).isEmpty();
    assertThat(values("考核权重不低于20%，新增企业3家。")).containsExactly("3家");
    assertThat(values("可再生能源电力消纳责任权重达到35%。")).containsExactly("35%");
    assertThat(values("组织揭榜项目10项，每项支持不超过300万元。")).containsExactly("10项");
    assertThat(values("研发费用占比达到3%以上且增长20%以上的，按增量的10%给予补助。")).isEmpty();
  }

  @Test
  void howLargeTheNamedProjectsAreIsNoTarget() {
    assertThat(values("抓好环城快速路（6.8公里）、体育馆（建筑面积14万平方米）等项目，新增企业3家。")).containsExactly("3家");
    assertThat(values("新建绿道（6.8公里）。")).containsExactly("6.8公里");
  }

  @Test
  void howManyWorkOrLiveThereSaysWhichAreMeant() {
    assertThat(values("从业人员300人以上的煤矿配备安全总监1名。")).containsExactly("1名");
    assertThat(values("从业人员10万人生产安全事故死亡率控制在1.1以内。")).containsExactly("1.1");
    assertThat(values("300万人以上城区绿色出行比例75%以上。")).containsExactly("75%");
    assertThat(RealExtractor.targets("老年大学覆盖50%以上的街道、学习点覆盖80%的社区。"))
        .extracting(target -> target.indicator().name())
        .containsExactly("老年大学覆盖街道", "学习点覆盖社区");
  }

  @Test
  void whatOnlyLooksLikeNoTargetIsOne() {
    assertThat(values("6月底前30家企业完成数字化改造。")).containsExactly("30家");
    assertThat(values("确保实现时间过半、任务完成62%。")).containsExactly("62%");
    assertThat(values("各乡镇分解落实，完成年度8000人目标任务。")).containsExactly("8000人");
    assertThat(values("完成人工造林（5万亩以上）任务。")).containsExactly("5万亩");
    assertThat(values("每高速公路服务区不少于5个充电桩。")).containsExactly("5个");
    assertThat(values("建设3个次中心。")).containsExactly("3个");
    assertThat(values("发放一次性就业补贴2000元。")).isEmpty();
    assertThat(values("一次性安置补助5万元。")).isEmpty();
  }

  @Test
  void aSizeBehindACountAndAnotherNumberBehindBoth() {
    assertThat(values("各县区消防部门牵头组建1支不少于20人的应急救援队配备车辆10辆。")).contains("1支", "20人");
    assertThat(values("市级层面每年开展1次不少于50人的集中培训并组织参观2次。")).contains("1次");
  }

  @Test
  void theStepsOfAScaleOfMarksAreNoTargets() {
    assertThat(values("参保率达到98%以上，低一个百分点扣0.5分。")).containsExactly("98%");
    assertThat(values("发现焚烧垃圾1起扣3分，10人以上集体访每次扣2分。")).isEmpty();
    assertThat(values("全年引进项目2个，引进资金达到600万元的，加2分。")).containsExactly("2个");
  }

  @Test
  void whatMayBePaidAtMostIsNoTarget() {
    assertThat(values("贷款额度最高可提高到500万元。")).isEmpty();
    assertThat(values("单项支持额度不低于80万元。")).isEmpty();
  }
}
