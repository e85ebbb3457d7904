package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Target;

/** What is said of several figures at once, and what each of the things counted has. */
class FiguresOfOneKindTest {

  /** Each number of a text with its name, its kind of figure if it is no level, and its scope. */
  private static List<String> all(String body) {
    return RealExtractor.targets(body).stream().map(FiguresOfOneKindTest::shown).toList();
  }

  private static String shown(Target target) {
    Amount amount = target.amount();
    String value = amount == null ? "" : amount.value().toPlainString() + amount.unit();
    String kind = target.measure() == Measure.LEVEL ? "" : " " + target.measure().code();
    String scope = target.scope() == null ? "" : " @" + target.scope();
    return value + " " + target.indicator().name() + kind + scope;
  }

  private static List<String> growth(String body) {
    return all(body).stream().filter(line -> line.endsWith(" growth")).toList();
  }

  @Test
  void whatIsSaidOfEachHoldsForTheFiguresOfOneKind() {
    assertThat(growth("新登记企业200家，小麦产量达到30万吨，玉米产量达到12万吨，均增长2%。"))
        .containsExactly("2% 小麦产量 growth", "2% 玉米产量 growth");
    assertThat(growth("绿化覆盖率达到42%，茶叶产量达到3万吨，水果产量达到9万吨，均增长4%。"))
        .containsExactly("4% 茶叶产量 growth", "4% 水果产量 growth");
    assertThat(growth("小麦产量达到30万吨，增长1%，茶叶产量达到3万吨，水果产量达到9万吨，均增长4%。"))
        .containsExactly("1% 小麦产量 growth", "4% 茶叶产量 growth", "4% 水果产量 growth");
    assertThat(growth("接待游客300万人次，旅游收入达到20亿元，均增长9%以上。"))
        .containsExactly("9% 接待游客 growth", "9% 旅游收入 growth");
    assertThat(growth("港口吞吐量达到5000万吨，旅客人数达到80万人次，航空货运量达到2万吨，铁路货运量达到90万吨，均增长6%。")).hasSize(4);
  }

  @Test
  void aPartOfWhatChangesChangesToo() {
    assertThat(all("居民消费价格涨幅控制在2%左右，其中食品价格3%、服务价格1.5%。"))
        .containsExactly("2% 居民消费价格 growth", "3% 食品价格 growth", "1.5% 服务价格 growth");
    assertThat(all("规模以上工业增加值增长8%，其中装备制造业12%。").get(1)).isEqualTo("12% 装备制造业增加值 growth");
    assertThat(all("农业产值增长5%，其中种植业增长4%、畜牧业7%。").get(2)).isEqualTo("7% 畜牧业产值 growth");
    assertThat(all("小麦产量增长3%，其中优质小麦占60%。").get(1)).isEqualTo("60% 优质小麦占比");
  }

  @Test
  void eachNameHasAValueForEachYear() {
    assertThat(dated("2026年、2028年发电量和供热量分别达到30亿千瓦时、32亿千瓦时和500万吉焦、550万吉焦。"))
        .containsExactly(
            "2026 30亿千瓦时 发电量", "2028 32亿千瓦时 发电量", "2026 500万吉焦 供热量", "2028 550万吉焦 供热量");
    assertThat(dated("到2026年、2028年，高标准农田面积和节水灌溉面积分别达到20万亩、22万亩和10万亩、12万亩。"))
        .containsExactly(
            "2026 20万亩 高标准农田面积", "2028 22万亩 高标准农田面积", "2026 10万亩 节水灌溉面积", "2028 12万亩 节水灌溉面积");
    assertThat(dated("到2026年和2030年，城市、农村生活污水处理率分别达到95%、45%和98%、60%。"))
        .containsExactly(
            "2026 95% 城市生活污水处理率", "2026 45% 农村生活污水处理率", "2030 98% 城市生活污水处理率", "2030 60% 农村生活污水处理率");
  }

  private static List<String> dated(String body) {
    return RealExtractor.targets(body).stream()
        .map(target -> target.period().to().getYear() + " " + shown(target))
        .toList();
  }

  @Test
  void eachOfTheThingsCountedHasAFigure() {
    assertThat(all("建设邻里中心8个，每个面积不少于300平方米。")).containsExactly("8个 建设邻里中心", "300平方米 邻里中心面积 @每个");
    assertThat(all("新建停车场4处，每处泊位不少于100个。").get(1)).isEqualTo("100个 停车场泊位 @每处");
    assertThat(all("打造文化站6个，每站面积200平方米以上。").get(1)).isEqualTo("200平方米 文化站面积 @每站");
    assertThat(all("每个社区养老用房面积不少于300平方米。")).containsExactly("300平方米 养老用房面积 @每个社区");
  }

  @Test
  void aBracketBehindACountSaysMoreOfTheSameThings() {
    assertThat(all("规划小学2所（共72班）、初中1所（36班）。"))
        .containsExactly("2所 规划小学", "72班 规划小学", "1所 初中", "36班 初中");
    assertThat(all("规划初中3所（共54班、2700个学位）、小学5所。"))
        .containsExactly("3所 规划初中", "54班 规划初中", "2700个 学位", "5所 小学");
  }

  @Test
  void aWorkReachesSoMany() {
    assertThat(all("改造老旧小区20个，惠及1.3万户。").get(1)).isEqualTo("1.3万户 改造老旧小区惠及户数");
    assertThat(all("实施光明行动，惠及5000人。")).containsExactly("5000人 光明行动惠及人数");
    assertThat(all("新增公交线路5条，惠及居民1万户。").get(1)).isEqualTo("1万户 惠及居民");
  }

  @Test
  void theCountOfProjectsIsTheScopeOfWhatIsInvested() {
    assertThat(all("全市32个重点项目完成投资120亿元。")).containsExactly("120亿元 重点项目完成投资");
    assertThat(all("安排重点项目120个，完成投资300亿元。")).hasSize(2);
    assertThat(all("120个市级重点工程完成投资85亿元。")).hasSize(2);
    assertThat(all("12个续建项目总投资36亿元。")).containsExactly("12个 续建项目", "36亿元 续建项目总投资");
  }

  @Test
  void theFirstOfItsKindSharesNoTailWithTheNext() {
    assertThat(all("建成全省首个智慧矿山、零碳园区各1个。")).containsExactly("1个 全省首个智慧矿山", "1个 零碳园区");
  }

  @Test
  void aFloorAreaRatioNeedsNoWordBeforeItsFigure() {
    assertThat(all("工业用地容积率1.2，绿地率15%。")).containsExactly("1.2 工业用地容积率", "15% 绿地率");
    assertThat(all("师生比1∶3，医护比达到1:1.2。")).isEmpty();
  }

  @Test
  void aRowOfYearsBehindANameHasOneValueEach() {
    assertThat(dated("重点人群和慢性病患者健康管理率2026年、2028年分别达到70%和75%。"))
        .containsExactly("2026 70% 重点人群和慢性病患者健康管理率", "2028 75% 重点人群和慢性病患者健康管理率");
  }

  @Test
  void whatIsToldOfTheLastShareHoldsForTheOneBefore() {
    assertThat(all("2025年，95%的社区医院、90%的村卫生室设置理疗室。"))
        .containsExactly("95% 社区医院设置理疗室", "90% 村卫生室设置理疗室");
  }

  @Test
  void theEndOfAThingSaidAgainStandsOnce() {
    assertThat(all("建设盐碱地治理示范区2个，每个示范区面积不少于1万亩。").get(1)).isEqualTo("1万亩 盐碱地治理示范区面积 @每个");
    assertThat(all("新建“健康小屋”50个，每个健康小屋面积不少于20平方米。").get(1)).isEqualTo("20平方米 健康小屋面积 @每个");
  }

  @Test
  void aTotalBehindPartsIsThatOfTheWhole() {
    assertThat(all("风电、光伏发电总装机容量达到60万千瓦，其中海上风电10万千瓦、屋顶光伏22万千瓦；到2030年，总装机达到100万千瓦。").get(3))
        .isEqualTo("100万千瓦 风电、光伏发电总装机容量");
    assertThat(all("小麦播种面积稳定在20万亩，总产量不低于9万吨。").get(1)).isEqualTo("9万吨 小麦总产量");
  }

  @Test
  void aNameInQuotesIsLeftWhole() {
    assertThat(all("推动“高效办成一件事”新增事项不少于10件。").get(0)).contains("“高效办成一件事”");
  }

  @Test
  void whatIsCutToAShareOfAYearIsNotOfThatYear() {
    assertThat(dated("口岸通关时间压缩至2019年的50%，合规成本下降10%。"))
        .containsExactly("2025 50% 口岸通关时间", "2025 10% 合规成本 reduction");
  }

  @Test
  void projectsOfAKindAreNobodysInvestment() {
    assertThat(all("一般企业投资项目审批时间压减至35个工作日以内。")).containsExactly("35个工作日 一般企业投资项目审批时间");
  }

  @Test
  void whatEachHasIsNotNew() {
    assertThat(all("新建微型消防站15个，每个微型消防站配备队员不少于6人、灭火器不少于10具。"))
        .containsExactly("15个 新建微型消防站 new", "6人 微型消防站配备队员 @每个", "10具 灭火器 @每个");
    assertThat(all("举办招聘会20场，每场参会企业不少于30家。").get(1)).isEqualTo("30家 招聘会参会企业 @每场");
    assertThat(all("新建学校5所，每所学校投资不低于3000万元。").get(1)).isEqualTo("3000万元 学校投资 @每所");
    assertThat(all("建成文化广场50个，每个投资20万元左右。").get(1)).isEqualTo("20万元 文化广场投资 @每个");
  }

  @Test
  void whoseFigureStandsBehindTheThingIsItsScope() {
    assertThat(all("送戏下乡每个乡镇不少于2场。")).containsExactly("2场 送戏下乡 @每个乡镇");
    assertThat(all("建成养老服务中心65家，平均面积不少于750平方米。").get(1)).isEqualTo("750平方米 养老服务中心平均面积");
  }

  @Test
  void anEstimatedTotalLendsItsThingAlone() {
    assertThat(all("实施水利项目46个，概算总投资28亿元，年度计划完成投资9亿元。").get(2)).isEqualTo("9亿元 水利项目年度计划完成投资");
  }

  @Test
  void dosesAreCounted() {
    assertThat(all("接种流感疫苗3万剂次。")).containsExactly("3万剂次 接种流感疫苗");
  }
}
