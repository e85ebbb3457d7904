package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.target.Target;

/** Which way a document looks: what was reached, and what is promised. */
class VoicesTest {

  /** {@return status, first and last year of each target of a document, in order} */
  private static List<String> said(String document) {
    return RealExtractor.extract(document).targets().targets().stream()
        .map(VoicesTest::said)
        .toList();
  }

  private static String said(Target target) {
    var period = target.period();
    String years =
        period == null || period.from() == null || period.to() == null
            ? "-"
            : period.from().getYear() + "/" + period.to().getYear();
    return target.status().name().toLowerCase(Locale.ROOT) + " " + years;
  }

  @Test
  void aReportTurnsAtAHeadingWithoutANumber() {
    assertThat(
            said(
                """
                2026年清河县政府工作报告

                2026年1月9日

                刚刚过去的2025年，全县生产总值增长6.1%，新建学校3所。

                “十五五”时期的主要目标任务

                “十五五”时期，要努力实现以下目标任务：

                一是质量明显提升。全县生产总值年均增长6%。

                2026年重点工作

                今年的主要预期目标是：全县生产总值增长5.5%左右。
                """))
        .containsExactly(
            "actual 2025/2025", "actual 2025/2025", "target 2026/2030", "target 2026/2026");
  }

  @Test
  void aParagraphMaySpeakToSomebodyBeforeItSaysItsYear() {
    assertThat(
            said(
                """
                2026年清河县政府工作报告

                2026年1月9日

                一、过去五年工作回顾

                五年来，新建学校12所。

                各位代表！刚刚过去的2025年，全县生产总值增长6.1%。

                粮食总产量达到30万吨。

                二、2026年重点工作

                今年新建学校2所。
                """))
        .containsExactly(
            "actual 2021/2025", "actual 2025/2025", "actual 2025/2025", "target 2026/2026");
  }

  @Test
  void aShortReportLooksBackInItsFirstParagraphAndAheadBehindAHeadingWithoutANumber() {
    assertThat(
            said(
                """
                清河县水务局2024年工作总结和2025年工作打算

                2024年，全县水务工作取得明显成效，水质优良率100%。排查整治排污口236个，完成投资3.2亿元，各项任务如期完成，群众满意度不断提高，水旱灾害防御能力稳步增强。
                2025年工作打算
                一是治理河道。新建污水管网60公里，治理河道12公里。
                """))
        .containsExactly(
            "actual 2024/2024",
            "actual 2024/2024",
            "actual 2024/2024",
            "target 2025/2025",
            "target 2025/2025");
  }

  @Test
  void aSummaryOfOneYearTellsOfThatYear() {
    assertThat(
            said(
                """
                清河县科学技术局2024年工作总结

                2024年，全县科技工作取得新成效。
                一、企业培育。新增高新技术企业56家。
                二、下一步打算。力争高新技术企业突破350家。
                三、2025年工作安排
                培训企业2000家次。
                """))
        .containsExactly("actual 2024/2024", "target -", "target 2025/2025");
  }

  @Test
  void whatAPlanPromisesInAReportIsForItsYears() {
    assertThat(
            said(
                """
                2026年清河县政府工作报告

                2026年1月9日

                一、2025年工作回顾

                去年常住人口净流入3000人。出台促进就业18条政策举措。

                二、“十五五”时期目标任务和2026年工作安排

                《纲要（草案）》明确了主要指标：提出6项指标，其中全县生产总值年均增长5%左右，粮食产量50万吨。

                2026年全县生产总值增长5%左右。
                """))
        .containsExactly(
            "actual 2025/2025", "target 2026/2030", "target 2030/2030", "target 2026/2026");
  }

  @Test
  void aReportTurnsAtTheYearThatOpensAPlan() {
    assertThat(
            said(
                """
                2026年临河市政府工作报告

                2026年1月12日

                一、一年接着一年干，发展取得新进展新成效

                （一）产业加快升级。新增规上企业12家。

                二、乘势而上，奋力谱写新篇章

                2026年是“十五五”开局之年，也是爬坡过坎之年。

                （一）壮大产业。新增规上企业15家。
                """))
        .containsExactly("actual 2025/2025", "target 2026/2026");
  }

  @Test
  void aPartThatLooksBothWaysFollowsItsParagraphs() {
    assertThat(
            said(
                """
                2026年东林市政府工作报告

                2026年1月15日

                一、2025年工作回顾

                新建公园5个。

                二、“十四五”时期发展成就和“十五五”时期主要目标任务

                “十四五”时期，我们攻坚克难，全市生产总值年均增长5.8%。

                “十五五”时期，全市生产总值年均增长5%以上。
                """))
        .containsExactly("actual 2025/2025", "actual 2021/2025", "target 2026/2030");
  }

  @Test
  void aPlanReportsWhatAnEarlierPlanReached() {
    assertThat(
            said(
                """
                望江县“十四五”水利发展规划

                一、发展基础

                “十三五”期间，全县水利投资快速增长。

                （一）防洪能力增强。加固堤防45公里，农村自来水普及率达到88%。

                二、主要目标

                到2025年，农村自来水普及率达到95%。
                """))
        .containsExactly("actual 2016/2020", "actual 2020/2020", "target 2025/2025");
  }

  @Test
  void whatASituationLetsExpectIsNoCommitment() {
    assertThat(
            said(
                """
                望江县“十四五”水利发展规划

                一、面临形势

                “十四五”期间，全县人口还将增加4%，用水总量将增长10%以上。
                """))
        .isEmpty();
  }

  @Test
  void aCommuniqueTellsWhatWas() {
    assertThat(
            said(
                """
                清河县2024年国民经济和社会发展统计公报

                清河县统计局

                2025年3月20日

                一、综合

                全年地区生产总值186.5亿元，比上年增长5.2%。

                二、农业

                粮食总产量42.6万吨，增产1.1%。
                """))
        .containsOnly("actual 2024/2024");
  }

  @Test
  void aNoticeOfWhatWasDoneLooksBackInAllItsParts() {
    assertThat(
            said(
                """
                关于2024年民生项目完成情况的通报

                各镇人民政府：

                一、总体情况

                完成投资6.2亿元。

                二、分项情况

                改造农房80户，新增床位40张。

                清河县人民政府办公室

                2025年1月20日
                """))
        .containsOnly("actual 2024/2024");
  }

  @Test
  void whatComesNextIsPromised() {
    assertThat(
            said(
                """
                清河县2025年一季度经济运行情况

                一季度，全县实现地区生产总值45.6亿元。

                下一步，力争二季度规上工业增加值增长7.5%以上。
                """))
        .containsExactly("actual 2025/2025", "target 2025/2025");
  }

  @Test
  void aDocumentWithoutAnyYearGivesNone() {
    assertThat(
            said(
                """
                清河县若干措施

                贷款利率较上年下降0.2个百分点，6月底前完成3个项目。

                近年来，全县新增企业300家。到2025年新增企业20家。

                三年内培育企业20家。
                """))
        .containsExactly("target -", "target -", "actual -", "target 2025/2025", "target -");
  }

  @Test
  void aParagraphOfThePlanThatBeginsWithTheYearBeforeIsNotAllPast() {
    assertThat(
            said(
                """
                清河县2025年工作要点

                2024年，全县规上企业达到120家。2025年，规上企业力争达到150家。
                """))
        .containsExactly("actual 2024/2024", "target 2025/2025");
  }

  @Test
  void theYear2025IsNoFiveYears() {
    assertThat(
            said(
                """
                清河县产业发展实施方案

                2024年5月6日

                近年来，全县新建园区3个，到2025年园区达到9个。
                """))
        .containsExactly("actual -", "target 2025/2025");
  }

  @Test
  void aDateInsideOfASentenceOfALongerPlanIsItsOwn() {
    assertThat(
            said(
                """
                清河县养老服务“十四五”规划（2021—2025年）

                机构全部达标，2023年底前每个乡镇至少建成1家食堂。护理员持证率达到90%。

                床位2025年达到600张，健康管理率每年提高1个百分点。
                """))
        .containsExactly(
            "target 2023/2023", "target 2025/2025", "target 2025/2025", "target 2021/2025");
  }

  @Test
  void thePartsBelowWhatComesNextArePromisedToo() {
    assertThat(
            said(
                """
                清河县2025年一季度经济运行情况

                一季度，全县实现地区生产总值45.6亿元。

                下一步，重点抓好以下工作。

                （一）扩大投资。新增项目50个。

                （二）促进消费。社会消费品零售总额增长6%。
                """))
        .containsExactly("actual 2025/2025", "target 2025/2025", "target 2025/2025");
  }

  @Test
  void whatIsMadeBetterIsStillToCome() {
    assertThat(
            said(
                """
                清河县经信局2024年工作总结和2025年工作计划

                一、2024年工作完成情况

                （一）运行平稳。新增企业9家。

                二、2025年重点工作

                （一）优化发展环境。组织活动10场以上。
                """))
        .containsExactly("actual 2024/2024", "target 2025/2025");
  }

  @Test
  void aCircularTellsWhatIsAskedNext() {
    assertThat(
            said(
                """
                关于2025年上半年重点项目建设进展情况的通报

                一、总体情况

                开工项目70个。

                二、下步工作要求

                新谋划项目不少于20个。
                """))
        .containsExactly("actual 2025/2025", "target 2025/2025");
  }

  @Test
  void aPlanMayOpenWithTheYearBefore() {
    assertThat(
            said(
                """
                清河城投集团2025年度工作计划

                2024年集团总资产突破60亿元，完成投资8亿元，占年度计划的104%。

                一、主要目标

                营业收入12亿元。

                2024年底前开工的项目年内完工3个。
                """))
        .startsWith("actual 2024/2024", "actual 2024/2024", "actual 2024/2024", "target 2025/2025")
        .endsWith("target 2025/2025");
  }

  @Test
  void aSpeechLooksBackAndAhead() {
    assertThat(
            said(
                """
                在全市四季度工作推进会上的讲话

                （2024年10月22日）

                同志们：

                一、客观看待前三季度成绩

                新增企业60家。

                二、全力冲刺四季度

                四季度新增企业30家，明年新增企业90家。
                """))
        .containsExactly("actual 2024/2024", "target 2024/2024", "target 2025/2025");
  }

  @Test
  void withoutAYearNoDateIsMadeUp() {
    assertThat(said("清河县工作安排\n\n11月底前完成规划编制。新增企业3家。\n")).containsExactly("target -");
  }

  @Test
  void aPartThatNamesALaterYearThanTheTitleIsOfItsOwnYear() {
    assertThat(
            said(
                """
                柳河镇2023年政府工作报告

                2024年1月12日

                一、2023年工作回顾

                过去一年，新建村级冷库6座。

                二、2024年工作安排

                新建村级冷库8座。
                """))
        .containsExactly("actual 2023/2023", "target 2024/2024");
  }

  @Test
  void aLetterOfResponsibilityIsAPlanOfItsYear() {
    assertThat(
            said(
                """
                2024年度社区目标管理责任书

                一、民生服务

                1.改造农村户厕30座。

                附：主要指标任务分解表
                """))
        .containsExactly("target 2024/2024");
  }
}
