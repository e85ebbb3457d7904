package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Target;

/** Figures that leave out what they are of: it stands before them, or behind. */
class LeaningFiguresTest {

  /** Each number of a text with its name and, if it is no level, its kind of figure. */
  private static List<String> all(String body) {
    return RealExtractor.targets(body).stream().map(LeaningFiguresTest::shown).toList();
  }

  private static String shown(Target target) {
    Amount amount = target.amount();
    String value = amount == null ? "" : amount.value().toPlainString() + amount.unit();
    String kind = target.measure() == Measure.LEVEL ? "" : " " + target.measure().code();
    return value + " " + target.indicator().name() + kind;
  }

  @Test
  void sumsAndExtentsAreOfTheThingsCountedBefore() {
    assertThat(all("新签约文旅项目12个、总投资额36亿元。")).containsExactly("12个 新签约文旅项目 new", "36亿元 文旅项目总投资额");
    assertThat(all("设立创业基金6只、总规模40亿元。")).containsExactly("6只 设立创业基金", "40亿元 创业基金总规模");
    assertThat(all("完成绿道6条、总里程80公里、总投资3亿元。").subList(1, 3))
        .containsExactly("80公里 绿道总里程", "3亿元 绿道总投资");
    assertThat(all("水稻播种面积稳定在20万亩以上，总产达到9万吨。").get(1)).isEqualTo("9万吨 水稻总产");
  }

  @Test
  void aSizeIsOfTheFundBehindTheNumber() {
    assertThat(all("设立规模不低于30亿元的科创基金。")).containsExactly("30亿元 设立科创基金规模");
    assertThat(all("建设规模30亿元的科创园。")).containsExactly("30亿元 建设规模");
    assertThat(all("设立规模2亿元的转贷应急资金。")).containsExactly("2亿元 设立转贷应急资金规模");
  }

  @Test
  void aPartIsMeasuredAndCountedAsItsWhole() {
    assertThat(all("钢材产量增长3%，其中特种钢增长9%。")).containsExactly("3% 钢材产量 growth", "9% 特种钢产量 growth");
    assertThat(all("新增公交线路60公里、其中夜间线路12公里。")).containsExactly("60公里 新增公交线路 new", "12公里 夜间线路 new");
    assertThat(all("累计铺设管道90公里，其中地下管道30公里。").get(1)).isEqualTo("30公里 地下管道 cumulative");
    assertThat(all("居民收入增长5%，其中工资增长6%。").get(1)).isEqualTo("6% 工资收入 growth");
    assertThat(all("新增示范企业9家（其中工业4家、服务业5家）。").get(2)).isEqualTo("5家 服务业 new");
  }

  @Test
  void whatARateIsHeldAgainstIsNoName() {
    assertThat(all("农民收入增长6%、快于经济增速1个百分点。").get(1)).startsWith("1个百分点 农民收入");
    assertThat(all("流通费用占比降至12%、优于全国约2个百分点。").get(1)).startsWith("2个百分点 流通费用占比");
  }

  @Test
  void whatIsReachedIsAnotherFigureThanWhatWasAdded() {
    assertThat(all("新增孵化器3家、累计达到12家。")).containsExactly("3家 新增孵化器 new", "12家 孵化器 cumulative");
    assertThat(all("水稻、小麦产量分别达到3万吨、5万吨。")).containsExactly("3万吨 水稻产量", "5万吨 小麦产量");
  }

  @Test
  void theIndustryOfAFigureIsToldBefore() {
    assertThat(all("家具产业：设计能力增强，产值突破80亿元。")).containsExactly("80亿元 家具产业产值");
    assertThat(all("家具产业延长链条，办好展会。产值突破80亿元。")).containsExactly("80亿元 家具产业产值");
    assertThat(all("推广家具产业化经验。产值突破80亿元。")).containsExactly("80亿元 产值");
  }

  @Test
  void timeStepsAndPapersAreOfOneProcedure() {
    assertThat(all("开户办理时间压减至2天，环节不超过3个，成本降低20%。"))
        .containsExactly("2天 开户办理时间", "3个 开户环节", "20% 开户成本 reduction");
    assertThat(all("平均压减时间40%、材料30%。").get(1)).isEqualTo("30% 平均压减材料 reduction");
  }

  @Test
  void theSameThingOfAnotherSizeIsCounted() {
    assertThat(all("年营收超20万元的合作社占比达到60%，超50万元的合作社达到40家。"))
        .containsExactly("60% 年营收超20万元的合作社占比", "40家 年营收超50万元的合作社");
  }

  @Test
  void aShareOfWhatIsNewIsNoGrowth() {
    assertThat(all("安排农业用地300亩，占年度新增用地计划的20%。").get(1)).isEqualTo("20% 安排农业用地占年度新增用地计划");
  }

  @Test
  void whatEachSetsUpMayBeginLikeAVerb() {
    Target target = RealExtractor.targets("各乡镇设立1个服务站。").get(0);
    assertThat(target.indicator().name()).isEqualTo("设立服务站");
    assertThat(target.scope()).isEqualTo("各乡镇");
    Target had = RealExtractor.targets("每个县（市、区）建有1所特殊教育学校。").get(0);
    assertThat(had.indicator().name()).isEqualTo("建有特殊教育学校");
    assertThat(had.scope()).isEqualTo("每个县（市、区）");
    assertThat(all("全县7个集中安置点完成改造。").get(0)).isEqualTo("7个 集中安置点完成改造");
  }

  @Test
  void anEarlierStateMayHaveItsYearBeforeIt() {
    assertThat(all("居民平均寿命由2015年的76.8岁提高到80.3岁。")).containsExactly("76.8岁 居民平均寿命", "80.3岁 居民平均寿命");
    assertThat(all("面向3岁以下婴幼儿开展服务60场。")).containsExactly("60场 面向3岁以下婴幼儿开展服务");
  }

  @Test
  void aListEndsAtEtcetera() {
    assertThat(all("新建水闸4座等。")).containsExactly("4座 新建水闸 new");
    assertThat(all("新建4个等级客栈。")).containsExactly("4个 新建等级客栈 new");
  }

  @Test
  void hundredsOfMillionsBeforeAPlaceNameAClass() {
    assertThat(all("新增百亿县区26个。")).containsExactly("26个 新增百亿县区 new");
  }

  @Test
  void signsAndWordsOfSmallChange() {
    assertThat(all("人口自然增长率-1.86‰。")).containsExactly("-1.86‰ 人口自然增长率");
    assertThat(all("消费价格微降0.1%。")).containsExactly("0.1% 消费价格 reduction");
    assertThat(all("油菜产量8万吨，增产2%。").get(1)).isEqualTo("2% 油菜产量 growth");
    assertThat(all("存款余额300亿元，比年初增加20亿元。").get(1)).isEqualTo("20亿元 存款余额 growth");
  }

  @Test
  void unitsOfFlowDrugsAndRounds() {
    assertThat(all("抗菌药物使用强度控制在40DDDs以内。")).containsExactly("40DDDs 抗菌药物使用强度");
    assertThat(all("泵站流量达到480L/s。")).containsExactly("480L/s 泵站流量");
    assertThat(all("开展隐患排查不少于12轮次。")).containsExactly("12轮次 开展隐患排查");
  }

  @Test
  void whichOnesAreCountedStandsBeforeTheNumber() {
    assertThat(all("改造列入年度计划的12个小区。")).containsExactly("12个 改造列入年度计划的小区");
    assertThat(all("新建学校5所（含续建2所），年内投用3所。")).containsExactly("5所 新建学校 new", "2所 续建学校", "3所 投用学校");
  }

  @Test
  void satisfactionIsMeasuredInMarksAndAnAppraisalIsNot() {
    assertThat(all("游客满意度保持在95分以上。")).containsExactly("95分 游客满意度");
    assertThat(all("完成任务的得95分。")).isEmpty();
  }

  @Test
  void aNounEndsWhereABracketOpens() {
    assertThat(all("镇领导每季度至少带队开展1次隐患排查（重点企业每月至少1次）。").get(0)).isEqualTo("1次 镇领导带队开展隐患排查");
  }

  @Test
  void whatSaysWhichOfThemLeavesOutWhatTheyAre() {
    assertThat(all("种业企业达到15家，其中年销售收入超5亿元的2家、超亿元的10家，列入国家名录的3家。"))
        .containsExactly("15家 种业企业", "2家 年销售收入超5亿元的种业企业", "10家 年销售收入超亿元的种业企业", "3家 列入国家名录的种业企业");
    assertThat(all("培训农民3000人次，其中取得证书的600人次。").get(1)).isEqualTo("600人次 取得证书的农民");
  }

  @Test
  void theSizeOfWhatIsCountedIsNoFigure() {
    assertThat(all("建成万头以上育种场8个。")).containsExactly("8个 建成万头以上育种场");
    assertThat(all("接待游客达到万人以上。")).containsExactly("1万人 接待游客");
  }

  @Test
  void aRowOfDatesNamesNothing() {
    assertThat(RealExtractor.targets("老旧小区改造6月底、9月底、12月底前分别完成50%、80%、100%。"))
        .extracting(target -> shown(target) + " " + target.deadline())
        .containsExactly(
            "50% 老旧小区改造 2025-06-30", "80% 老旧小区改造 2025-09-30", "100% 老旧小区改造 2025-12-31");
  }

  @Test
  void whatOnlyLooksLikeARewardASizeOrAMeansIsRead() {
    assertThat(all("扣押涉案资金3亿元。")).containsExactly("3亿元 扣押涉案资金");
    assertThat(all("全县人工造林5万亩，已完成4.8万亩。").get(1)).isEqualTo("4.8万亩 人工造林");
    assertThat(all("确保研发投入强度不低于3%的目标。符合条件的企业可以申请补助。")).containsExactly("3% 研发投入强度");
    assertThat(all("全员劳动生产率达到20万元的先进水平。")).containsExactly("20万元 全员劳动生产率");
    assertThat(all("含氟新材料产值达到50亿元。")).containsExactly("50亿元 含氟新材料产值");
    assertThat(all("开展监督检查20次以上检查企业200家。")).containsExactly("20次 开展监督检查", "200家 检查企业");
    assertThat(all("地下停车库不少于2层并全部配建充电桩。")).containsExactly("2层 地下停车库");
  }

  @Test
  void whatIsStrivenForIsMoreOfTheSameChange() {
    assertThat(all("地区生产总值增长6%左右，力争达到6.5%。"))
        .containsExactly("6% 地区生产总值 growth", "6.5% 地区生产总值 growth");
    assertThat(all("城镇化率提高1.2个百分点，达到58%。").get(1)).isEqualTo("58% 城镇化率");
  }

  @Test
  void eachFigureHasItsOwnChangeWhateverItsUnit() {
    assertThat(all("小麦播种面积30万亩、产量12万吨，分别比上年增加2万亩、1.5万吨。").subList(2, 4))
        .containsExactly("2万亩 小麦播种面积 growth", "1.5万吨 小麦产量 growth");
  }

  @Test
  void aShareThatStaysSteadyIsWhatTheNextClauseBounds() {
    assertThat(all("服务业增加值占GDP比重保持基本稳定，不低于48%。")).containsExactly("48% 服务业增加值占GDP比重");
  }

  @Test
  void theSizeOfSomeOfThemStandsForTheThingsCounted() {
    assertThat(all("签约亿元以上项目30个、总投资90亿元，其中10亿元以上4个。").get(2)).isEqualTo("4个 签约10亿元以上项目");
    assertThat(all("百亿级园区达到6个，其中超500亿元1个。").get(1)).isEqualTo("1个 超500亿元园区");
  }

  @Test
  void whatIsForSoManyPeopleIsSoForAllOfAList() {
    assertThat(all("每千人口执业医师数3.2人、注册护士数3.8人。")).containsExactly("3.2人 每千人口执业医师数", "3.8人 每千人口注册护士数");
    assertThat(all("每千名老人拥有护理床位20张、新建养老院3所。").get(1)).isEqualTo("3所 新建养老院 new");
  }

  @Test
  void workBehindAShareIsWhatTheShareIsOf() {
    assertThat(all("3月底前完成60%以上改造任务。")).containsExactly("60% 完成改造任务");
    assertThat(all("年底前完成80%工程量。")).containsExactly("80% 完成工程量");
  }

  @Test
  void aClassOfThingsIsNoCount() {
    assertThat(all("新增二类以上医疗器械注册证50张。")).containsExactly("50张 新增二类以上医疗器械注册证 new");
    assertThat(all("取得1类创新药临床批件5个。")).containsExactly("5个 取得1类创新药临床批件");
    assertThat(all("打造3类示范场景20个。")).hasSize(2);
  }

  @Test
  void forWhomSomethingIsDoneIsPartOfItsName() {
    assertThat(all("为600户困难家庭实施适老化改造。")).containsExactly("600户 为困难家庭实施适老化改造");
    assertThat(all("为3万名农民工追回欠薪2亿元。")).containsExactly("3万名 农民工", "2亿元 为农民工追回欠薪");
    assertThat(all("对120家企业开展节能诊断。")).containsExactly("120家 对企业开展节能诊断");
  }

  @Test
  void aFigureGoesOnWithTheIndustryThatIsActedOn() {
    assertThat(all("做大做强石化产业，产值达到180亿元，增长12%。"))
        .containsExactly("180亿元 石化产业产值", "12% 石化产业产值 growth");
    assertThat(all("主攻装备制造产业，规模突破500亿元。")).containsExactly("500亿元 装备制造产业规模");
  }

  @Test
  void howLongSomethingTakesIsAFigureOfIt() {
    assertThat(all("不动产一般登记1个工作日办结。")).containsExactly("1个工作日 不动产一般登记");
  }

  @Test
  void theSameSumOfOthersOfItsKind() {
    assertThat(all("风电产业产值突破50亿元、光伏30亿元、储能20亿元。"))
        .containsExactly("50亿元 风电产业产值", "30亿元 光伏产值", "20亿元 储能产值");
    assertThat(all("发放低保资金8亿元、专项债券10亿元。").get(1)).isEqualTo("10亿元 专项债券");
    assertThat(all("实现营收30亿元、利润总额2亿元。").get(1)).isEqualTo("2亿元 利润总额");
  }

  @Test
  void stagesOfWhatWasCountedBeforeItsMoney() {
    assertThat(all("实施重点项目60个、总投资90亿元，其中新开工25个、续建35个。").subList(2, 4))
        .containsExactly("25个 新开工重点项目 new", "35个 续建重点项目");
  }

  @Test
  void oneGradeOfThingsThatHaveAny() {
    assertThat(all("A级景区达到12家，其中5A级1家、4A级4家。")).containsExactly("12家 A级景区", "1家 5A级景区", "4家 4A级景区");
    assertThat(all("星级饭店达到20家，其中五星级2家。").get(1)).isEqualTo("2家 五星级饭店");
  }

  @Test
  void theOtherClassOfTheSameBodies() {
    List<Target> targets = RealExtractor.targets("A类街道引进项目不少于4个、B类不少于3个。");
    assertThat(shown(targets.get(1))).isEqualTo("3个 引进项目");
    assertThat(targets.get(0).scope()).isEqualTo("A类街道");
    assertThat(targets.get(1).scope()).isEqualTo("B类街道");
    Target each = RealExtractor.targets("放映公益电影2万场，每个行政村每月不少于1场。").get(1);
    assertThat(each.indicator().name()).isEqualTo("放映公益电影");
    assertThat(each.scope()).isEqualTo("每个行政村");
  }

  @Test
  void aSumInBracketsIsAnAside() {
    assertThat(all("新认定示范企业3家（累计9家）、标杆企业2家。"))
        .containsExactly("3家 新认定示范企业 new", "9家 新认定示范企业 cumulative", "2家 标杆企业 new");
    assertThat(all("国家级、省级绿色工厂累计达到13家、29家。").get(1)).isEqualTo("29家 省级绿色工厂 cumulative");
  }

  @Test
  void howFarFromTheGoalIsNoGrowth() {
    assertThat(all("固定资产投资增长5%，低于年度目标2个百分点。").get(1)).isEqualTo("2个百分点 固定资产投资");
    assertThat(all("零售额增长4%，比目标低1个百分点。").get(1)).isEqualTo("1个百分点 零售额");
    assertThat(all("工业投资3亿元，技改投资2亿元，分别完成年计划的103%和98%。").subList(2, 4))
        .containsExactly("103% 工业投资完成年计划", "98% 技改投资完成年计划");
  }

  @Test
  void aRateAimedHigherIsStillAGrowth() {
    assertThat(all("一季度工业增加值增长6%，上半年力争达到7%。").get(1)).isEqualTo("7% 工业增加值 growth");
  }

  @Test
  void extentsAmongWhatIsBuiltAreBuiltToo() {
    assertThat(all("新建公园3个、绿道12公里、驿站5处。"))
        .containsExactly("3个 新建公园 new", "12公里 绿道 new", "5处 驿站 new");
    assertThat(all("新建学校3所、建筑面积2万平方米。").get(1)).isEqualTo("2万平方米 建筑面积");
  }

  @Test
  void howManyHaveASumTogetherIsNoFigure() {
    assertThat(all("6条重点产业链产值达到90亿元。")).hasSize(1);
    assertThat(all("建设6条产业链，产值达到90亿元。")).hasSize(2);
  }

  @Test
  void ofHowManyPeopleAFigureIsHoldsForTheWholeRow() {
    assertThat(all("每千人口床位达到7.2张、执业医师3.1人、注册护士3.6人，较“十三五”末分别增加1.1张、0.6人、0.9人。"))
        .containsExactly(
            "7.2张 每千人口床位",
            "3.1人 每千人口执业医师",
            "3.6人 每千人口注册护士",
            "1.1张 每千人口床位 growth",
            "0.6人 每千人口执业医师 growth",
            "0.9人 每千人口注册护士 growth");
    assertThat(all("每千人口床位达到7.2张、新建医院3所。").get(1)).isEqualTo("3所 新建医院 new");
  }

  @Test
  void whatAFigureIsHeldAgainstIsNoneOfItsOwn() {
    assertThat(all("每万人专利拥有量达到36.5件，高于全省平均水平8.2件。").get(1)).isEqualTo("8.2件 每万人专利拥有量");
    assertThat(all("每千人口全科医生仅0.3人，低于全省0.4人的平均水平。")).containsExactly("0.3人 每千人口全科医生");
  }

  @Test
  void theTotalOfWhatGrowsIsTheSameFigure() {
    assertThat(all("货物进出口总额增长6%、总量突破300亿元。").get(1)).isEqualTo("300亿元 货物进出口总额");
    assertThat(all("居民收入达到全省平均水平的90%；财政收入与经济增长基本同步，年均增长5%。").get(1)).isEqualTo("5% 财政收入 growth");
    assertThat(all("专职教师配备率，2024年达到80%、2025年达到90%。")).containsExactly("80% 专职教师配备率", "90% 专职教师配备率");
  }

  @Test
  void aChangeToNothingIsToldInItsOwnClause() {
    assertThat(all("失学率由2020年的2.1%降为零，牧民人均收入由3000元增加到9000元。").subList(1, 3))
        .containsExactly("3000元 牧民人均收入", "9000元 牧民人均收入");
    assertThat(all("三次产业结构由2015年的20：40：40调整为2024年的15：38：47。").get(3)).isEqualTo("15 三次产业结构（一产）");
    assertThat(all("瞪羚企业从4家发展到36家，翻了三番多。").get(2)).isEqualTo("3番 瞪羚企业 growth");
  }

  @Test
  void areasLevelsAndBodiesMayStandBehindTheirRate() {
    Target country = RealExtractor.targets("急救站平均服务半径城区不超过4公里、农村不超过9公里。").get(1);
    assertThat(country.indicator().name()).isEqualTo("急救站平均服务半径");
    assertThat(country.scope()).isEqualTo("农村");
    Target second = RealExtractor.targets("检查结果互认率三级医院100%、二级医院80%。").get(1);
    assertThat(second.indicator().name()).isEqualTo("检查结果互认率");
    assertThat(second.scope()).isEqualTo("二级医院");
    assertThat(all("检验项目开展率市级不低于90%、县级不低于80%。").get(1)).isEqualTo("80% 检验项目开展率县级");
    assertThat(all("助餐点城区覆盖率90%以上、农村达到60%。").get(1)).isEqualTo("60% 助餐点农村覆盖率");
    assertThat(all("省级文明乡镇比例达到70%、文明村达到50%。").get(1)).isEqualTo("50% 省级文明村比例");
    assertThat(all("中水回用率达到40%以上，印染、造纸行业分别达到55%、60%。").subList(1, 3))
        .containsExactly("55% 印染行业中水回用率", "60% 造纸行业中水回用率");
  }

  @Test
  void kindsOfPlacesThatAreCountedAreNoAreas() {
    assertThat(all("建设健康乡镇（街道）40个、健康社区（村）300个。").get(1)).isEqualTo("300个 健康社区（村）");
    assertThat(all("改造老旧小区300万平方米以上，棚户区20万平方米。").get(1)).isEqualTo("20万平方米 棚户区");
    assertThat(all("新增A级物流企业10家，其中5A级2家。").get(1)).isEqualTo("2家 新增5A级物流企业 new");
  }

  @Test
  void householdsAndPeopleOfOneKindStandBeforeTheirName() {
    assertThat(all("20个贫困村全部出列，1.2万户、3.5万人贫困人口全部脱贫。").subList(1, 3))
        .containsExactly("1.2万户 贫困人口全部脱贫", "3.5万人 贫困人口全部脱贫");
  }

  @Test
  void accountsOfABudgetHaveNamesOfTheirOwn() {
    assertThat(all("加上级补助收入46.8亿元、上年结转2.9亿元、动用预算稳定调节基金3.5亿元等，收入总计114.3亿元。"))
        .containsExactly("46.8亿元 上级补助收入", "2.9亿元 上年结转收入", "3.5亿元 动用预算稳定调节基金", "114.3亿元 收入总计");
    assertThat(all("市级支出拟安排63.8亿元，剔除一次性因素后增长2.1%，其中，基本支出31.3亿元。"))
        .containsExactly("63.8亿元 市级支出", "2.1% 市级支出 growth", "31.3亿元 基本支出");
    assertThat(all("省财政厅核定我市政府债务限额218亿元。")).containsExactly("218亿元 政府债务限额");
    assertThat(all("各部门公用经费统一压减5%。")).containsExactly("5% 各部门公用经费 reduction");
  }

  @Test
  void behindABracketTheNameBeforeItHoldsOn() {
    assertThat(all("培育企业28户（工业20户、服务业8户），净增不少于12户。")).contains("12户 培育企业 net");
    assertThat(all("外贸进出口90亿元，其中出口60亿元，分别增长6%、8%。"))
        .containsExactly("90亿元 外贸进出口", "60亿元 出口", "6% 外贸进出口 growth", "8% 出口 growth");
  }

  @Test
  void whatAChangeReachesIsNoChange() {
    assertThat(all("森林覆盖率提高0.3个百分点达48.6%。")).containsExactly("0.3个百分点 森林覆盖率 growth", "48.6% 森林覆盖率");
    assertThat(all("三季度工业增加值增速达到8%，四季度9%。").get(1)).isEqualTo("9% 工业增加值 growth");
  }

  @Test
  void thoseOfAnotherSizeHaveTheSameName() {
    assertThat(all("村集体收入10万元以上的村达到65%，其中50万元以上20个、100万元以上5个。").subList(1, 3))
        .containsExactly("20个 村集体收入50万元以上的村", "5个 村集体收入100万元以上的村");
    assertThat(all("集体收入50万元以上的村占比达到70%，其中100万元以上占比25%。").get(1)).isEqualTo("25% 集体收入100万元以上的村占比");
  }

  @Test
  void whatAllDoIsToldBehindTheShare() {
    assertThat(all("入托率不低于15%，妇幼保健机构100%开设托育服务。").get(1)).isEqualTo("100% 妇幼保健机构开设托育服务");
    assertThat(all("10月底完成80%以上建设任务。")).containsExactly("80% 完成建设任务");
  }

  @Test
  void aRateMayStandAloneBeforeThoseItHoldsFor() {
    List<Target> targets = RealExtractor.targets("废旧沥青循环利用率，高速公路达95%、普通国道达80%。");
    assertThat(targets).extracting(t -> t.indicator().name()).containsOnly("废旧沥青循环利用率");
    assertThat(targets).extracting(Target::scope).containsExactly("高速公路", "普通国道");
    List<Target> firms = RealExtractor.targets("安责险参保率高危行业100%、其他行业50%。");
    assertThat(firms).extracting(Target::scope).containsExactly("高危行业", "其他行业");
    assertThat(all("努力提高经济循环效率，经济增长5%左右。")).containsExactly("5% 经济 growth");
  }

  @Test
  void eachOfThemAndThoseOfASizeLeanOnWhatWasCounted() {
    Target crew = RealExtractor.targets("建设防火队10支、每支不少于25人。").get(1);
    assertThat(crew.indicator().name()).isEqualTo("建设防火队");
    assertThat(crew.scope()).isEqualTo("每支");
    Target large = RealExtractor.targets("配备安全员不少于5名，人口5万人以上的乡镇不少于8名。").get(1);
    assertThat(large.indicator().name()).isEqualTo("配备安全员");
    assertThat(large.scope()).isEqualTo("人口5万人以上的乡镇");
    Target county = RealExtractor.targets("挂牌督办重大隐患：市级不少于20处、县级不少于10处。").get(1);
    assertThat(county.indicator().name()).isEqualTo("挂牌督办重大隐患");
    assertThat(county.scope()).isEqualTo("县级");
    assertThat(all("每个村建立1支不少于10人的救援队伍。")).containsExactlyInAnyOrder("1支 建立救援队伍", "10人 建立救援队伍");
  }

  @Test
  void theLabelOfAProjectSaysWhatItsSumsAreFor() {
    assertThat(RealExtractor.targets("南湖医院扩建项目：新增床位200张，估算投资6亿元，2025年9月底前投入使用。"))
        .extracting(target -> target.indicator().name())
        .containsExactly("新增床位", "南湖医院扩建项目估算投资", "南湖医院扩建项目投入使用");
    assertThat(all("配置救护车20辆，其中负压救护车占比不低于40%，计划总投资3亿元。").get(2)).isEqualTo("3亿元 总投资");
    assertThat(all("建设物流中心14个、乡镇运输服务站120个。").get(1)).isEqualTo("120个 乡镇运输服务站");
    assertThat(all("完成交通投资126亿元，是“十二五”的1.9倍。").get(1)).isEqualTo("1.9倍 完成交通投资");
  }

  @Test
  void aFigureThatIsWhatItIsIsDoneForNobody() {
    assertThat(all("项目总投资为5亿元建成后可带动就业300人。").get(1)).doesNotContain("为建成");
  }

  @Test
  void theNearerSizeIsTheOneMeant() {
    assertThat(all("建设加工园3个，收入10万元以上的村达到65%，其中50万元以上20个。").get(2)).contains("的村");
  }

  @Test
  void thingsBuiltBesideAFigureForEachThousandAreNotForEachThousand() {
    assertThat(all("每千人口床位达到6.5张、社区卫生服务中心12个。").get(1)).isEqualTo("12个 社区卫生服务中心");
  }

  @Test
  void aDateAloneIsNoSubjectThatAClassOfBodiesHasFiguresOf() {
    assertThat(all("到2025年，规上企业达到150家。")).containsExactly("150家 规上企业");
    assertThat(all("2024年，全县规上企业达到120家。")).containsExactly("120家 规上企业");
  }

  @Test
  void aMarkPassedBeforeAChangeEndsNothing() {
    assertThat(all("全市地区生产总值突破1000亿元大关增长8%。").get(0)).startsWith("1000亿元 地区生产总值");
  }

  @Test
  void aRhythmIsNoNormOfBuilding() {
    assertThat(all("以每年不少于20公里的速度建设城市绿道。")).noneMatch(one -> one.contains("每年的"));
    assertThat(all("按照每年10个的进度建设口袋公园。")).noneMatch(one -> one.contains("每年的"));
  }

  @Test
  void aRowOfSharesIsNotCutInsideItsWords() {
    assertThat(all("第一产业增加值、第二产业增加值、第三产业增加值分别达到50亿元、200亿元、250亿元，占比分别达到10%、40%、50%。"))
        .noneMatch(one -> one.contains("第一占比"));
  }

  @Test
  void wordsBeforeABoundAreNoPartOfTheName() {
    assertThat(all("小学毛入学率达到并保持在99%以上。")).containsExactly("99% 小学毛入学率");
    assertThat(all("代表中的女性比例一般不低于30%。")).containsExactly("30% 代表中的女性比例");
    assertThat(all("油茶面积扩至6.8万亩。")).containsExactly("6.8万亩 油茶面积");
  }

  @Test
  void theYieldAndTheYearsMoneyAreOfWhatStandsBefore() {
    assertThat(all("小麦45万亩、单产405公斤。").get(1)).isEqualTo("405公斤 小麦单产");
    assertThat(all("秋粮总产18万吨，单产429公斤。").get(1)).isEqualTo("429公斤 秋粮单产");
    assertThat(all("续建项目98个，年度投资310亿元。").get(1)).isEqualTo("310亿元 续建项目年度投资");
  }

  @Test
  void anIndustryOfAnotherSizeIsAnIndustryToo() {
    assertThat(all("培育千亿级产业集群2个、500亿级4个、百亿级10个。"))
        .containsExactly("2个 培育千亿级产业集群", "4个 培育500亿级产业集群", "10个 培育百亿级产业集群");
  }

  @Test
  void theStricterOfTwoUpperBoundsIsOneToo() {
    List<Target> bounds = RealExtractor.targets("细颗粒物平均浓度控制在35微克/立方米以内，力争达到33微克/立方米。");
    assertThat(bounds)
        .extracting(target -> target.amount().operator())
        .containsExactly(Operator.LE, Operator.LE);
    List<Target> range = RealExtractor.targets("资产负债率控制在65%以内，其中产能利用率达到60%。");
    assertThat(range)
        .extracting(target -> target.amount().operator())
        .containsExactly(Operator.LE, Operator.GE);
  }

  @Test
  void aNumberBehindAShareIsOfWhatWasCountedInItsUnit() {
    assertThat(all("2025年护理员达到900人，持证率达到70%；2026年达到1200人。").get(2)).isEqualTo("1200人 护理员");
    assertThat(all("冷库达到40座，覆盖率达到70%；2026年达到80%。").get(2)).isEqualTo("80% 冷库覆盖率");
  }

  @Test
  void whatBothDidIsToldOfFiguresInClausesOfTheirOwn() {
    assertThat(all("寄递业务量突破2亿件，寄递收入30亿元，均增长12%以上。").subList(2, 4))
        .containsExactly("12% 寄递业务量 growth", "12% 寄递收入 growth");
  }

  @Test
  void anotherVerbBeforeALevelIsOfTheSameThing() {
    assertThat(all("新建市级研学基地8家，培育省级2家，争创国家级1家。"))
        .containsExactly("8家 新建市级研学基地 new", "2家 培育省级研学基地", "1家 培育国家级研学基地 new");
    assertThat(all("培养农艺师90名，其中高级12名、中级30名。"))
        .containsExactly("90名 培养农艺师", "12名 培养高级农艺师", "30名 培养中级农艺师");
  }

  @Test
  void figuresOfOneProjectAreNotOfWhatIsInIt() {
    assertThat(all("县福利院建筑面积9000平方米，设床位300张，总投资8000万元。").get(2)).isEqualTo("8000万元 县福利院总投资");
    assertThat(all("设立总规模30亿元的种业基金，首期6亿元。").get(1)).isEqualTo("6亿元 设立种业基金首期规模");
    assertThat(all("达成合作40项，合同金额3亿元。").get(1)).isEqualTo("3亿元 合作合同金额");
  }

  @Test
  void aSumBehindPartsGoesBackToTheirWhole() {
    assertThat(all("每年完成整地6万亩，其中平地1万亩、坡地2万亩，2025—2027年累计18万亩。").get(3))
        .isEqualTo("18万亩 完成整地 cumulative");
  }

  @Test
  void whatCoversVillagesIsNoOtherRateOfThem() {
    assertThat(all("污水处理率达90%，垃圾收运覆盖自然村95%。").get(1)).isEqualTo("95% 垃圾收运覆盖自然村");
    assertThat(all("选派教师300名，其中女性占40%。").get(1)).isEqualTo("40% 女性占比");
  }

  @Test
  void aTotalThatIsPassedWasNotAllAdded() {
    assertThat(all("新认定绿色工厂5家，专精特新企业突破100家。")).containsExactly("5家 新认定绿色工厂 new", "100家 专精特新企业");
  }
}
