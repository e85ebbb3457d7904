package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;

/** Names of numbers whose things are listed: 甲、乙分别…. */
class ListedNamesTest {

  private static List<String> names(String body) {
    return RealExtractor.targets(body).stream().map(target -> target.indicator().name()).toList();
  }

  @Test
  void sharedTailBeginsWithNoPieceOfWhatIsSaidOfTheLastAlone() {
    assertThat(names("工业企业、普惠型小微贷款余额分别增长8%、12%。")).containsExactly("工业企业贷款余额", "普惠型小微贷款余额");
    assertThat(names("新材料、高端装备制造产业产值分别增长8%、9%。")).containsExactly("新材料产业产值", "高端装备制造产业产值");
    assertThat(names("纺织、食品加工行业增加值分别增长8%、9%。")).containsExactly("纺织行业增加值", "食品加工行业增加值");
    assertThat(names("蔬菜、小水果设施产量分别增长5%、6%。")).containsExactly("蔬菜设施产量", "小水果设施产量");
    assertThat(names("信息服务、租赁和批发业增加值分别增长7%、4%。")).containsExactly("信息服务增加值", "租赁和批发业增加值");
    assertThat(names("数字经济、生物经济核心产业增加值分别增长8%、9%。")).containsExactly("数字经济核心产业增加值", "生物经济核心产业增加值");
    assertThat(names("城市、县城建成区绿地面积分别提高5%、6%。")).containsExactly("城市建成区绿地面积", "县城建成区绿地面积");
  }

  @Test
  void balancesAndNumbersOfThingsAreShared() {
    assertThat(names("人民币存款、贷款余额分别达到900亿元、800亿元。")).containsExactly("人民币存款余额", "贷款余额");
    assertThat(names("国内游客、境外游客数量分别增长6%、40%。")).containsExactly("国内游客数量", "境外游客数量");
    assertThat(names("文化及相关产业、体育及相关产业增加值占地区生产总值比重分别达到3%、2%。"))
        .containsExactly("文化及相关产业增加值占地区生产总值比重", "体育及相关产业增加值占地区生产总值比重");
  }

  @Test
  void halvesOfWordsAreMadeWhole() {
    assertThat(names("各项存、贷款余额分别达到900亿元、800亿元。")).containsExactly("各项存款余额", "贷款余额");
    assertThat(names("进、出口总额分别增长3%、5%。")).containsExactly("进口总额", "出口总额");
    assertThat(names("国、省道优良路率分别达到90%、85%。")).containsExactly("国道优良路率", "省道优良路率");
  }

  @Test
  void quotedNamesAreSharedByNobody() {
    assertThat(names("市级单项冠军、专精特新“小巨人”分别达到13家、32家。")).containsExactly("市级单项冠军", "专精特新“小巨人”");
    assertThat(names("互认互通、“一网通办”事项均超100项。")).containsExactly("互认互通事项", "“一网通办”事项");
  }

  @Test
  void thingsOfOtherUnitsOrBesideOtherFiguresStandAlone() {
    assertThat(names("友好城市和境外商务代表处分别增至21对和9家。")).containsExactly("友好城市", "境外商务代表处");
    assertThat(names("生猪、家禽年出栏量分别稳定在30万头、90万只。")).containsExactly("生猪年出栏量", "家禽年出栏量");
    assertThat(names("货运量、入境旅客、免税品销售额分别增长5%、6%、8%。")).containsExactly("货运量", "入境旅客", "免税品销售额");
    assertThat(names("地区生产总值、规上工业、服务业增加值分别增长5%、6%、7%。"))
        .containsExactly("地区生产总值", "规上工业增加值", "服务业增加值");
  }

  @Test
  void verbBehindEachIsThatOfEveryMember() {
    assertThat(names("农村公路、高速公路分别完成投资20亿元、50亿元。")).containsExactly("农村公路完成投资", "高速公路完成投资");
    assertThat(names("图书馆、博物馆分别接待观众20万人次、50万人次。")).containsExactly("图书馆接待观众", "博物馆接待观众");
    assertThat(names("东园、西园分别实现产值20亿元、30亿元。")).containsExactly("东园产值", "西园产值");
  }

  @Test
  void whatIsMeasuredOfTheSameNounHoldsForAll() {
    assertThat(names("国有企业、民营企业资产负债率分别下降到60%、50%。")).containsExactly("国有企业资产负债率", "民营企业资产负债率");
    assertThat(names("发明专利、实用新型专利授权量分别增长10%、20%。")).containsExactly("发明专利授权量", "实用新型专利授权量");
    assertThat(names("就业困难人员、高校毕业生就业人数分别达到500人、3000人。")).containsExactly("就业困难人员就业人数", "高校毕业生就业人数");
    assertThat(names("乡镇卫生院、社区服务中心达标率分别达到95%、98%。")).containsExactly("乡镇卫生院达标率", "社区服务中心达标率");
    assertThat(names("高新技术企业、省级企业研发机构分别达到20家、30家。")).containsExactly("高新技术企业", "省级企业研发机构");
    assertThat(names("国有、民营企业营业收入分别增长5%、6%。")).containsExactly("国有企业营业收入", "民营企业营业收入");
  }

  @Test
  void whatIsDeniedOfTheLastIsNotShared() {
    assertThat(names("机动车、非道路移动机械达标率分别达到95%、90%。")).containsExactly("机动车达标率", "非道路移动机械达标率");
  }

  @Test
  void membersBuiltAlikeAreWhole() {
    assertThat(names("商标注册、专利授权分别增长10%、20%。")).containsExactly("商标注册", "专利授权");
    assertThat(names("民用机场、通用机场分别达到3座、8座。")).containsExactly("民用机场", "通用机场");
    assertThat(names("省、市、县级湿地公园分别达到2个、5个、10个。")).containsExactly("省级湿地公园", "市级湿地公园", "县级湿地公园");
  }

  @Test
  void noSyllableIsSharedAlone() {
    assertThat(names("农作物耕种收、畜牧养殖机械化率分别达到75%、50%。")).containsExactly("农作物耕种收机械化率", "畜牧养殖机械化率");
    assertThat(names("高中、中职招生比例分别为60%、40%。")).containsExactly("高中招生比例", "中职招生比例");
  }

  @Test
  void eachPartOfAListHasItsOwnTail() {
    assertThat(names("批发业、零售业销售额和住宿业、餐饮业营业额分别增长5%、6%、7%、8%。"))
        .containsExactly("批发业销售额", "零售业销售额", "住宿业营业额", "餐饮业营业额");
    assertThat(names("单位GDP能耗、水耗分别下降3%、5%。")).containsExactly("单位GDP能耗", "单位GDP水耗");
    assertThat(names("社保基金收入、支出分别达到50亿元、40亿元。")).containsExactly("社保基金收入", "社保基金支出");
  }

  @Test
  void listedVerbsShareTheirObject() {
    assertThat(names("签约、开工、竣工亿元以上项目分别达到100个、80个、50个。"))
        .containsExactly("签约亿元以上项目", "开工亿元以上项目", "竣工亿元以上项目");
    assertThat(names("新建、改造农村公路100公里、80公里。")).containsExactly("新建农村公路", "改造农村公路");
    assertThat(names("老年人、残疾人家庭无障碍改造分别完成300户、200户。")).containsExactly("老年人家庭无障碍改造", "残疾人家庭无障碍改造");
  }

  @Test
  void theLastSyllableOfACompoundIsNotShared() {
    assertThat(names("粉煤灰、脱硫石膏、冶炼渣综合利用率分别达到98%、95%、92%。"))
        .containsExactly("粉煤灰综合利用率", "脱硫石膏综合利用率", "冶炼渣综合利用率");
    assertThat(names("单位工业增加值用地、能耗分别下降15%、14%。")).containsExactly("单位工业增加值用地", "单位工业增加值能耗");
  }

  @Test
  void twoBearersOfOneRateAreNoTwoRates() {
    assertThat(names("感染者和病人发现率、抗病毒治疗率均达到95%以上。")).containsExactly("感染者和病人发现率", "抗病毒治疗率");
    assertThat(names("知晓率、治疗率和控制率均达到60%以上。")).containsExactly("知晓率", "治疗率", "控制率");
  }

  @Test
  void earlierAndLaterStatesOfAListHaveItsNames() {
    assertThat(names("孕产妇死亡率、婴儿死亡率分别从2020年的11.2/10万、4.5‰下降到2025年的8.9/10万、3.2‰。"))
        .containsExactly("孕产妇死亡率", "婴儿死亡率", "孕产妇死亡率", "婴儿死亡率");
    assertThat(names("城区、镇区学位分别从300个、200个增加到500个、400个。")).hasSize(4);
  }

  @Test
  void roadsOfSeveralLevelsAreAllRoads() {
    assertThat(names("县、乡、村道优良路率分别达到90%、85%、80%。")).containsExactly("县道优良路率", "乡道优良路率", "村道优良路率");
    assertThat(names("事故起数和死亡人数较前三年平均数分别下降30%、32%。")).containsExactly("事故起数", "事故死亡人数");
  }

  @Test
  void whatTheFirstEndsWithIsNotSharedAgain() {
    assertThat(names("更换智能电表、智能燃气表各5万只。")).containsExactly("智能电表", "智能燃气表");
  }

  @Test
  void theSecondRowOfFiguresIsOfTheThingsOfTheFirst() {
    assertThat(names("蔬菜、水果、肉类流通率分别达到30%、40%、50%，损耗率分别降至15%、10%、8%。").subList(3, 6))
        .containsExactly("蔬菜损耗率", "水果损耗率", "肉类损耗率");
    assertThat(names("小麦、玉米面积分别达到3万亩、5万亩，产量分别达到2万吨、4万吨。").subList(2, 4))
        .containsExactly("小麦产量", "玉米产量");
  }

  @Test
  void bothNumbersOfAHerdAreOfItsAnimals() {
    assertThat(names("肉羊存栏、出栏分别稳定在9万只、12万只。")).containsExactly("肉羊存栏", "肉羊出栏");
  }
}
