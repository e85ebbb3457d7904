package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Target;

/** What is and what is not part of a name. */
class NamesTest {

  private static List<String> names(String body) {
    return RealExtractor.targets(body).stream().map(target -> target.indicator().name()).toList();
  }

  private static List<Measure> measures(String body) {
    return RealExtractor.targets(body).stream().map(Target::measure).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "主要目标是地区生产总值增长6%。,地区生产总值",
    "提出生产总值增长6%的目标。,生产总值",
    "包括工业增加值增长7%。,工业增加值",
    "需新增床位300张。,新增床位",
    "全区共承办各类展会35场。,承办各类展会",
    "在全省率先实现5G网络覆盖率100%。,5G网络覆盖率",
    "继续压减一般性支出10亿元。,压减一般性支出",
    "继续新建口袋公园20个。,新建口袋公园",
    "提前完成棚改2000套。,完成棚改",
    "根据本地资源打造14个特色服务区。,打造特色服务区",
    "利用闲置校舍改造建设100个养老服务中心。,改造建设养老服务中心",
    "按照国家标准改造农村危桥50座。,改造农村危桥",
    "结合城市更新新建停车位2000个。,新建停车位",
    "利用边角地、闲置地等新建20座口袋公园。,新建口袋公园"
  })
  void wordsThatOpenAStretchAreNoPartOfTheName(String body, String name) {
    assertThat(names(body)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "含氧量达到20%。,含氧量",
    "共享单车达到3万辆。,共享单车",
    "需求侧改革试点20个。,需求侧改革试点",
    "提前介入重大项目20个。,提前介入重大项目",
    "利用外资3亿美元。,利用外资",
    "保障性住房开工3000套。,保障性住房开工",
    "保障房建设3000套。,保障房建设",
    "引导基金规模达到50亿元。,引导基金规模",
    "服务型制造示范企业20家。,服务型制造示范企业",
    "退役军人再就业超1000人。,退役军人再就业",
    "各脱贫村创办20家特色合作社。,创办特色合作社",
    "研发经费支出相当于生产总值比例达到3%。,研发经费支出相当于生产总值比例"
  })
  void wordsOfAThingStayInItsName(String body, String name) {
    assertThat(names(body)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "单位产值能耗约为全省平均水平的60%。,单位产值能耗",
    "居民收入相当于全省平均水平的90%。,居民收入",
    "PM2.5平均浓度下降到每立方米28微克。,PM2.5平均浓度",
    "跨境电商综试区扩容至7个。,跨境电商综试区",
    "人均预期寿命从2020年的78.4岁提升至80.1岁。,人均预期寿命",
    "经济总量连跨700亿元、800亿元两个台阶。,经济总量"
  })
  void wordsBehindAreNoPartOfTheName(String body, String name) {
    assertThat(names(body)).contains(name).doesNotContain("");
    assertThat(names(body)).allMatch(name::equals);
  }

  @Test
  void smallChangesAreChanges() {
    assertThat(names("居民消费价格微降0.1%。")).containsExactly("居民消费价格");
    assertThat(measures("居民消费价格微降0.1%。")).containsExactly(Measure.REDUCTION);
    assertThat(measures("最低工资标准上调8%。")).containsExactly(Measure.GROWTH);
    assertThat(measures("基础养老金最低标准调增11.8%。")).containsExactly(Measure.GROWTH);
  }

  @Test
  void pointsAboveAnotherFigureAreOfTheFigureBefore() {
    assertThat(names("居民收入增长6%、快于经济增速1个百分点。")).containsExactly("居民收入", "居民收入");
    assertThat(names("物流费用占比降至13%，优于全国1个百分点。")).containsExactly("物流费用占比", "物流费用占比");
    assertThat(names("地区生产总值达到900亿元、稳居全省前五、增长6%。")).containsExactly("地区生产总值", "地区生产总值");
  }

  @Test
  void anotherVerbGivesAnotherName() {
    assertThat(names("新能源开工160万千瓦、投产100万千瓦。")).containsExactly("新能源开工", "新能源投产");
    assertThat(names("标准厂房开工30万平方米、竣工20万平方米。")).containsExactly("标准厂房开工", "标准厂房竣工");
    assertThat(names("专项债券发行80亿元、支出60亿元。")).containsExactly("专项债券发行", "专项债券支出");
    assertThat(names("新开通公交线路5条、优化20条。")).containsExactly("新开通公交线路", "优化公交线路");
    assertThat(names("新建公路50公里、养护200公里。")).containsExactly("新建公路", "养护公路");
    assertThat(names("完成造林5万亩、抚育10万亩。")).containsExactly("完成造林", "抚育");
  }

  @Test
  void sizesThatAreNamedWithTheNextNumberTakeItsNoun() {
    assertThat(names("新增3个过千亿、5个过百亿产业集群。")).containsExactly("新增过千亿产业集群", "过百亿产业集群");
    assertThat(names("新增1个产值近千亿、4个超五百亿的园区。")).containsExactly("新增产值近千亿的园区", "超五百亿的园区");
  }

  @Test
  void secondOfAPairHasTheWholeName() {
    assertThat(names("一般公共预算收入增长3%，支出增长5%。")).containsExactly("一般公共预算收入", "一般公共预算支出");
    assertThat(names("平均压减时间60%、材料50%。")).containsExactly("平均压减时间", "平均压减材料");
    assertThat(measures("平均压减时间60%、材料50%。")).containsExactly(Measure.REDUCTION, Measure.REDUCTION);
    assertThat(measures("审批事项减时间60%、减环节30%。"))
        .containsExactly(Measure.REDUCTION, Measure.REDUCTION);
    assertThat(names("新增发明专利300件，其中高价值120件。")).containsExactly("新增发明专利", "新增高价值发明专利");
    assertThat(names("引进项目100个，其中省外60个。")).containsExactly("引进项目", "引进省外项目");
  }

  @Test
  void schoolsOfAllKindsAreNoPrimarySchools() {
    assertThat(names("新改扩建中小学12所、幼儿园8所。")).containsExactly("新改扩建中小学", "新改扩建幼儿园");
    assertThat(names("中小学校食堂改造20所、幼儿园10所。")).containsExactly("中小学校食堂改造", "幼儿园食堂改造");
  }

  @Test
  void thatASecondFigureIsReachedIsNoPartOfItsName() {
    assertThat(names("接待游客、实现旅游收入分别增长5%、8%。")).containsExactly("接待游客", "旅游收入");
    assertThat(names("已累计综合整治河道300条。")).containsExactly("综合整治河道");
  }

  @Test
  void verbAloneTakesTheObjectOfTheVerbBefore() {
    assertThat(names("收储土地2000亩，出让1500亩。")).containsExactly("收储土地", "出让土地");
    assertThat(names("查处案件30起、移送5起。")).containsExactly("查处案件", "移送案件");
    assertThat(names("创建示范村30个、培育20个。")).containsExactly("创建示范村", "培育示范村");
    assertThat(names("改造小区20个，完成15个。")).containsExactly("改造小区", "改造小区");
  }

  @Test
  void verbInsideAListedThingHasNoNumber() {
    assertThat(names("重点抓好整机制造、零件配套、智能服务3条产业链。")).doesNotContain("配套、智能服务产业链");
  }

  @Test
  void wordsOfScarcityAreNoName() {
    assertThat(names("高新技术企业只有27家。")).containsExactly("高新技术企业");
    assertThat(names("园区空置地块仅剩3宗。")).containsExactly("园区空置地块");
    assertThat(names("购置船只5艘。")).containsExactly("购置船只");
  }

  @Test
  void perHeadBelongsToEachListedIncome() {
    assertThat(names("脱贫人口、监测对象人均纯收入分别增长9%、11%。")).containsExactly("脱贫人口人均纯收入", "监测对象人均纯收入");
  }

  @Test
  void whoIsToActIsNoName() {
    assertThat(names("市财政局要督促专项资金支出进度达到85%。")).containsExactly("专项资金支出进度");
  }

  @Test
  void severalMayOpenAName() {
    assertThat(names("建成1个多式联运园区。")).containsExactly("建成多式联运园区");
    assertThat(names("建设3个多功能运动场。")).containsExactly("建设多功能运动场");
  }

  @Test
  void howManyChainsThereAreIsNoPartOfTheirNames() {
    assertThat(names("奶、肉、粮三大产业链产值分别突破30亿元、15亿元、12亿元。"))
        .containsExactly("奶产业链产值", "肉产业链产值", "粮产业链产值");
  }

  @Test
  void halfOfAVerbIsNoDuty() {
    assertThat(names("工业用地供应不少于5000亩。")).containsExactly("工业用地供应");
    assertThat(names("土地开发强度已达38%。")).containsExactly("土地开发强度");
  }

  @ParameterizedTest
  @CsvSource({
    "外贸进出口突破千亿元大关。,外贸进出口",
    "小区物业覆盖率由目前的60%提高到80%。,小区物业覆盖率",
    "审批环节由现在的12个压缩到5个。,审批环节",
    "办理时限较法定时限压缩60%以上。,办理时限",
    "抽查合格率比全省平均水平高2个百分点。,抽查合格率",
    "专利申请量年增长不低于10%。,专利申请量",
    "至少建成1个区域医疗中心。,建成区域医疗中心",
    "高新技术企业年度净增30家。,高新技术企业",
    "2025年秋季学期前新增公办学位900个。,新增公办学位",
    "桥吊装卸效率每小时达35自然箱。,桥吊装卸效率",
    "疏浚河道2025—2027年累计120公里。,疏浚河道"
  })
  void wordsThatSayWhenOrAgainstWhatAreNoName(String sentence, String name) {
    assertThat(names(sentence)).allMatch(name::equals).isNotEmpty();
  }

  @Test
  void aMarkThatIsPassedNamesNothing() {
    assertThat(names("工业总产值突破百亿元大关、增长12%。")).containsExactly("工业总产值", "工业总产值");
  }

  @Test
  void whatIsLeftOutEndsAClause() {
    assertThat(names("修缮祠堂12座……新建书屋30家。")).containsExactly("修缮祠堂", "新建书屋");
  }

  @Test
  void whatIsDoneWithinATimeIsNamedWithItsDeed() {
    assertThat(names("施工许可2个工作日内办结。")).containsExactly("施工许可");
    assertThat(names("一般货物48小时内放行。")).containsExactly("一般货物放行");
    assertThat(names("紧急工单2小时内响应、48小时内办结。")).containsExactly("紧急工单响应", "紧急工单办结");
    assertThat(names("自受理之日起20个工作日内办结。")).isEmpty();
    assertThat(names("各单位应于10个工作日内报送材料。")).isEmpty();
  }

  @Test
  void aNormOfBuildingIsForEachOfThoseItNames() {
    assertThat(names("新建小区按照每百户不少于30平方米的标准配建养老用房。")).containsExactly("每百户养老用房");
    assertThat(names("公厕按每平方公里不少于4座建设。")).containsExactly("每平方公里公厕");
    assertThat(RealExtractor.targets("公益性岗位按每村不少于3个设置。"))
        .extracting(target -> target.indicator().name() + " " + target.scope())
        .containsExactly("公益性岗位 每村");
  }
}
