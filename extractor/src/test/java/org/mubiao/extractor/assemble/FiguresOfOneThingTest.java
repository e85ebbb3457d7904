package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.time.Recurrence;

/** Several figures of one thing, or one figure of several: what the later ones leave unsaid. */
class FiguresOfOneThingTest {

  /** Each number with its name and, if it is no level, its kind of figure; a milestone's name. */
  private static List<String> all(String body) {
    return RealExtractor.targets(body).stream().map(FiguresOfOneThingTest::shown).toList();
  }

  private static String shown(Target target) {
    Amount amount = target.amount();
    if (target.kind() == TargetKind.MILESTONE || amount == null) {
      return target.indicator().name();
    }
    String kind = target.measure() == Measure.LEVEL ? "" : " " + target.measure();
    return amount.value().toPlainString() + amount.unit() + " " + target.indicator().name() + kind;
  }

  @Test
  void aHerdHasTwoFigures() {
    assertThat(all("肉羊出栏8万只、存栏6万只，奶牛存栏1万头。")).containsExactly("8万只 肉羊出栏", "6万只 肉羊存栏", "1万头 奶牛存栏");
  }

  @Test
  void moneyBehindProjectsIsSpentOnThem() {
    assertThat(all("其中交通项目12个、投资30亿元，水利项目9个、投资8亿元。"))
        .containsExactly("12个 交通项目", "30亿元 交通项目投资", "9个 水利项目", "8亿元 水利项目投资");
  }

  @Test
  void whatTheClauseBeforeListsHasARowOfFigures() {
    assertThat(all("做大做强食品加工、现代物流、文化旅游三大特色产业，产值分别达到80亿元、50亿元、40亿元。"))
        .containsExactly("80亿元 食品加工产业产值", "50亿元 现代物流产业产值", "40亿元 文化旅游产业产值");
    assertThat(all("聚焦轴承和阀门产业集群，营业收入分别增长9%、7%。"))
        .containsExactly("9% 轴承产业集群营业收入 GROWTH", "7% 阀门产业集群营业收入 GROWTH");
    // three things, two values: nobody can say whose
    assertThat(all("培育甲醇、乙烯、丙烯三大产业，产值分别达到80亿元、50亿元。"))
        .hasSize(2)
        .noneMatch(one -> one.contains("甲醇产业"));
    assertThat(all("壮大医药、建材产业，2025年、2026年产值分别达到80亿元、90亿元。"))
        .containsExactly("80亿元 医药、建材产业产值", "90亿元 医药、建材产业产值");
  }

  @Test
  void whatIsCountedForSoManyPeopleIsCountedSoThroughoutTheList() {
    assertThat(all("每千人口药师数、康复师数分别达到0.5人、0.2人。")).containsExactly("0.5人 每千人口药师数", "0.2人 每千人口康复师数");
    assertThat(all("每千人口床位数和医院总数分别达到7张、20所。").get(1)).isEqualTo("20所 医院总数");
    assertThat(all("每千人口医疗机构床位数、县域就诊人数分别达到6.5张、120万人。").get(1)).isEqualTo("120万人 县域就诊人数");
  }

  @Test
  void aShareOfThePlanIsOfEachFigureBefore() {
    assertThat(all("甘蔗面积5万亩、产量30万吨，分别完成省下达任务的102%和98%。").subList(2, 4))
        .containsExactly("102% 甘蔗面积完成省下达任务", "98% 甘蔗产量完成省下达任务");
  }

  @Test
  void aDeedIsSaidOnceForAllWhoDoIt() {
    assertThat(all("县级林长每季度巡林不少于1次，乡级林长每月不少于1次，村级林长每周不少于1次。"))
        .containsExactly("1次 县级林长巡林", "1次 乡级林长巡林", "1次 村级林长每周巡林");
  }

  @Test
  void howAFigureTurnedIsNoName() {
    assertThat(all("外贸进出口由负转正、增长3%。")).containsExactly("3% 外贸进出口 GROWTH");
    assertThat(all("房地产开发投资增速止跌回升，增长1%。")).containsExactly("1% 房地产开发投资增速 GROWTH");
    assertThat(all("对外贸易额实现正增长3%。")).containsExactly("3% 对外贸易额 GROWTH");
  }

  @Test
  void aBoundThatWasSetBeforeIsNoFigureOfItsOwn() {
    assertThat(all("调查失业率5.1%，控制在5.5%的预期目标以内。")).containsExactly("5.1% 调查失业率");
    assertThat(all("去年物价上涨0.3%，低于2%的预期目标。")).containsExactly("0.3% 物价 GROWTH");
    assertThat(all("单位能耗降低率（不低于3.5%的年度目标）。")).containsExactly("3.5% 单位能耗降低率");
  }

  @Test
  void aBracketIsNoPartOfWhatIsDone() {
    assertThat(all("推进第二中学新校区（投资3亿元，可容纳2000人）建设，2025年8月底前投入使用。")).contains("第二中学新校区投入使用");
  }

  @Test
  void forHowManyThereIsToBeOneIsNoTarget() {
    assertThat(all("按照服务人口3000人配备1名公共卫生医师。")).containsExactly("1名 配备公共卫生医师");
    assertThat(all("按户籍人口120万人设置街道办10个。")).containsExactly("10个 设置街道办");
    assertThat(all("按每千常住人口3.2人配备执业医师。")).containsExactly("3.2人 每千常住人口执业医师");
  }

  @Test
  void aVerbHasTheShareBehindWhatItIsJoinedTo() {
    assertThat(all("智慧药房覆盖所有市级医院和80%以上的县级医院。")).containsExactly("80% 智慧药房覆盖县级医院");
  }

  @Test
  void powerUsageIsARatioWithoutAUnit() {
    assertThat(all("新建数据中心PUE值控制在1.25以下。")).containsExactly("1.25 新建数据中心PUE值");
  }

  @Test
  void theDateOfAWorkEndsAtTheSemicolon() {
    List<Target> targets = RealExtractor.targets("推进东站建设，2027年底前建成通车；新建客运枢纽1座。");
    assertThat(targets).hasSize(2);
    assertThat(targets.get(0).deadline()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(targets.get(1).deadline()).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(RealExtractor.targets("坚持创新，到2027年基本建成现代化产业体系；工业总产值达到900亿元。").get(1).deadline())
        .as("no work of its own: of the same horizon")
        .isEqualTo(LocalDate.of(2027, 12, 31));
  }

  @Test
  void aProjectHasSizeAndMoney() {
    assertThat(all("新建东城体育馆，总建筑面积2万平方米，可容纳观众3000人。").get(0)).isEqualTo("2万平方米 东城体育馆总建筑面积");
    assertThat(all("新建水厂2座，投资3亿元。")).containsExactly("2座 新建水厂 NEW", "3亿元 水厂投资");
    assertThat(all("新增企业20家，投资增长10%。").get(1)).isEqualTo("10% 投资 GROWTH");
    assertThat(all("新建学校5所、医院2所，投资8亿元。").get(2)).as("of both").isEqualTo("8亿元 投资");
    assertThat(all("全力推进医院迁建工程，总投资12亿元。")).containsExactly("12亿元 总投资");
  }

  @Test
  void theTotalIsOfTheSameCropAsTheArea() {
    assertThat(all("油菜播种面积12万亩以上，总产量达到2万吨。").get(1)).isEqualTo("2万吨 油菜总产量");
  }

  @Test
  void outOfHowManyIsNoTarget() {
    assertThat(all("6个县（区）中至少4个创成省级示范。")).containsExactly("4个 创成省级示范");
    assertThat(all("全市60个乡镇中40个建成养老服务中心。")).containsExactly("40个 建成养老服务中心");
    assertThat(all("1200个行政村中80%以上实现垃圾分类。")).containsExactly("80% 实现垃圾分类");
    assertThat(all("购置监测站30套，其中备件3套。")).containsExactly("30套 购置监测站", "3套 备件");
  }

  @Test
  void aShareOfSoManyIsNotReachedAtThem() {
    assertThat(all("教师轮岗比例提高到符合条件人数的15%。")).containsExactly("15% 教师轮岗比例");
    assertThat(all("失业率降低到全国平均水平的80%。")).noneMatch("80% 失业率"::equals);
  }

  @Test
  void aCoefficientMayBeHeldForEachKindOfSchool() {
    assertThat(all("校际差异系数小学控制在0.45以内、初中控制在0.4以内。"))
        .containsExactly("0.45 校际差异系数小学", "0.4 校际差异系数初中");
  }

  @Test
  void anAverageOfManyYearsMayBeTheNameItself() {
    assertThat(all("年均每百万人口因自然灾害死亡率小于0.8人。")).containsExactly("0.8人 年均每百万人口因自然灾害死亡率");
  }

  @Test
  void aRowForPlacesHasThemAsScope() {
    List<Target> targets = RealExtractor.targets("北岭县、西河县分别完成造林12万亩、9.5万亩，森林抚育分别为8万亩、7万亩。");
    assertThat(targets).extracting(Target::scope).containsExactly("北岭县", "西河县", "北岭县", "西河县");
    assertThat(targets)
        .extracting(target -> target.indicator().name())
        .containsExactly("完成造林", "完成造林", "森林抚育", "森林抚育");
    assertThat(RealExtractor.targets("高新区、经开区分别引进项目8个、12个，到位资金6亿元、9亿元。"))
        .extracting(Target::scope)
        .containsExactly("高新区", "经开区", "高新区", "经开区");
    assertThat(all("对东盟、欧盟进出口分别增长16%、40%。"))
        .containsExactly("16% 对东盟进出口 GROWTH", "40% 欧盟进出口 GROWTH");
    assertThat(RealExtractor.targets("东县、西县分别造林9万亩、6万亩；全市森林覆盖率2025年、2026年分别达到45%、46%。"))
        .extracting(Target::scope)
        .containsExactly("东县", "西县", null, null);
    assertThat(RealExtractor.targets("便民超市、农贸超市分别新建20家、10家。"))
        .extracting(Target::scope)
        .containsOnlyNulls();
    assertThat(all("市级、县级财政投入分别达到5亿元、8亿元。")).containsExactly("5亿元 市级财政投入", "8亿元 县级财政投入");
  }

  @Test
  void withinWhatItIsHeldIsNoName() {
    assertThat(all("债务余额控制在核定限额67亿元以内。")).containsExactly("67亿元 债务余额");
    assertThat(all("财政支出安排48亿元，可比增长2%。").get(1)).isEqualTo("2% 财政支出 GROWTH");
  }

  @Test
  void howLongAnotherKindOfWorkTakes() {
    assertThat(all("简易项目审批时间控制在15个工作日以内，一般项目不超过40个工作日。").get(1)).isEqualTo("40个工作日 一般项目审批时间");
    assertThat(all("用水用气报装时间分别不超过2个、4个工作日。")).containsExactly("2个工作日 用水报装时间", "4个工作日 用气报装时间");
  }

  @Test
  void listedRatesAreOfTheSame() {
    assertThat(all("农村污水收集率、处理率分别达到75%、96%。")).containsExactly("75% 农村污水收集率", "96% 农村污水处理率");
    assertThat(all("群众满意率、办结率分别达到98%、100%。").get(1)).isEqualTo("100% 办结率");
    assertThat(all("农膜回收率、秸秆利用率分别达到85%、92%。")).containsExactly("85% 农膜回收率", "92% 秸秆利用率");
  }

  @Test
  void partsBehindAmongHaveTheSumOfTheWhole() {
    assertThat(all("油料总产量9万吨，增产2%，其中油菜籽7万吨、花生2万吨。"))
        .containsExactly("9万吨 油料总产量", "2% 油料总产量 GROWTH", "7万吨 油菜籽产量", "2万吨 花生产量");
    assertThat(all("工业增加值增长7%，其中，采矿业下降5%，热力、燃气及水生产和供应业增长3%。"))
        .containsExactly("7% 工业增加值 GROWTH", "5% 采矿业增加值 REDUCTION", "3% 热力、燃气及水生产和供应业增加值 GROWTH");
    assertThat(all("财政收入增长5%，其中税收收入80%以上。").get(1)).isEqualTo("80% 税收收入");
    assertThat(all("居民消费价格上涨1%，其中食品烟酒类下降2%。").get(1)).isEqualTo("2% 食品烟酒类居民消费价格 REDUCTION");
    assertThat(all("轻工业营业收入90亿元，其中家具40亿元。").get(1)).isEqualTo("40亿元 家具营业收入");
  }

  @Test
  void peopleAreCountedOfTheSchoolsBefore() {
    assertThat(all("共有普通高中6所，在校学生9000人；小学40所，在校学生2万人，专任教师1200人。"))
        .containsExactly("6所 普通高中", "9000人 普通高中在校学生", "40所 小学", "2万人 小学在校学生", "1200人 小学专任教师");
    assertThat(all("招生1.2万人，在校生3.4万人。").get(1)).isEqualTo("3.4万人 在校生");
  }

  @Test
  void theLaterStateOfAShareIsOneOfTheShare() {
    assertThat(all("加工业产值90亿元，占工业比重由12%提高到20%以上。").subList(1, 3))
        .containsExactlyInAnyOrder("12% 加工业产值占工业比重", "20% 加工业产值占工业比重");
  }

  @Test
  void howMuchEachOfThemHasIsScope() {
    List<Target> targets = RealExtractor.targets("培训护理员300人，每人不少于40学时。");
    assertThat(targets.get(1).scope()).isEqualTo("每人");
    assertThat(targets.get(1).indicator().name()).isEqualTo("培训护理员");
  }

  @Test
  void whatIsFoundedIsNotFoundedEachYear() {
    List<Target> targets = RealExtractor.targets("市财政每年安排专项资金3亿元，设立100亿元产业基金。");
    assertThat(targets)
        .extracting(target -> target.period().recurrence())
        .containsExactly(Recurrence.ANNUAL, null);
  }

  @Test
  void aFigureThatOpensANumberedItemIsRead() {
    assertThat(all("3.湿地保护率达到58%。加强巡护，新建管护站4座。")).containsExactly("58% 湿地保护率", "4座 新建管护站 NEW");
    assertThat(all("5.推进“两个80%”落实。完成投资20亿元。")).containsExactly("20亿元 完成投资");
  }

  @Test
  void aHeadingMayBeThePlace() {
    assertThat(RealExtractor.targets("一、东城区：签约项目60个，利用内资16亿元。"))
        .extracting(Target::scope)
        .containsExactly("东城区", "东城区");
    assertThat(all("利用内资16亿元，外资3500万美元。").get(1)).isEqualTo("3500万美元 利用外资");
  }

  @Test
  void aVerbGoesOnToTheNextShare() {
    assertThat(all("服务站点覆盖95%以上的城市社区和85%以上的村。")).containsExactly("95% 服务站点覆盖城市社区", "85% 服务站点覆盖村");
  }

  @Test
  void whoIsCountedAtTheEndIsCountedForAll() {
    assertThat(all("儿童福利机构、救助保护机构社会工作者各不少于2名。"))
        .containsExactly("2名 儿童福利机构社会工作者", "2名 救助保护机构社会工作者");
    assertThat(all("小学生近视率降至36%以下、初中生降至58%以下。").get(1)).isEqualTo("58% 初中生近视率");
    assertThat(all("电力装机总规模达到900万千瓦，其中风电500万千瓦、生物质发电20万千瓦。").get(2)).isEqualTo("20万千瓦 生物质发电装机总规模");
  }

  @Test
  void anotherSizeHasAShareOfItsOwn() {
    assertThat(all("村集体年收入20万元以上的占比达80%，50万元以上的达30%。"))
        .containsExactly("80% 村集体年收入20万元以上的占比", "30% 村集体年收入50万元以上的占比");
    assertThat(all("产值2000万元以上企业占比达到60%，亿元以上企业占比达到20%。").get(1)).isEqualTo("20% 产值亿元以上企业占比");
  }

  @Test
  void whatIsOfTheYearIsNotOfTheWeek() {
    assertThat(all("场馆每周开放时间不少于35小时、全年不少于330天。")).containsExactly("35小时 场馆每周开放时间", "330天 场馆开放时间");
  }

  @Test
  void listedIndustriesShareTheNounOfTheirSize() {
    assertThat(all("装备制造、新材料、食品产业规模分别达到900亿元、800亿元、700亿元。"))
        .containsExactly("900亿元 装备制造产业规模", "800亿元 新材料产业规模", "700亿元 食品产业规模");
  }

  @Test
  void aRadarReachesNothing() {
    List<Target> targets = RealExtractor.targets("建设天气雷达2部、风廓线雷达1部，预警准确率达95%。");
    assertThat(targets)
        .extracting(target -> target.indicator().name() + " " + target.amount().operator())
        .containsExactly("建设天气雷达 EQ", "风廓线雷达 EQ", "预警准确率 GE");
  }
}
