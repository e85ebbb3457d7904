package org.mubiao.extractor.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;

class DocumentInfoReaderTest {

  private static final String NOTICE =
      """
      昆山市人民政府办公室文件

      昆政办发〔2024〕15号

      昆山市人民政府办公室关于印发《昆山市人工智能产业发展行动计划（2024—2026年）》的通知

      各镇人民政府，各区管委会：

      现将《昆山市人工智能产业发展行动计划（2024—2026年）》印发给你们，请认真组织实施。

      昆山市人民政府办公室

      2024年4月18日

      昆山市人工智能产业发展行动计划（2024—2026年）

      一、总体目标

      到2026年，人工智能企业达到100家。
      """;

  @Test
  void noticeIsToldFromThePlanItPassesOn() {
    DocumentInfo info = RealExtractor.info(NOTICE);
    assertThat(info.title()).isEqualTo("昆山市人工智能产业发展行动计划（2024—2026年）");
    assertThat(info.number()).isEqualTo("昆政办发〔2024〕15号");
    assertThat(info.issuer()).isEqualTo("昆山市人民政府办公室");
    assertThat(info.issuedOn()).hasToString("2024-04-18");
    assertThat(info.kind()).isEqualTo("行动计划");
    assertThat(info.plan()).isEqualTo(new PlanYears(2024, 2026));
    assertThat(info.region()).isNotNull();
    assertThat(info.region().name()).isEqualTo("昆山市");
  }

  @Test
  void anAreaThatNoListKnowsIsNotTakenForOneThatItNames() {
    String notice = "临溪市2025年科技工作要点\n\n一、学习上海市、苏州市的做法，赴上海市招商3次。\n\n临溪市科学技术局\n2025年3月1日\n";
    assertThat(RealExtractor.info(notice).issuer()).isEqualTo("临溪市科学技术局");
    assertThat(RealExtractor.info(notice).region()).isNull();
    assertThat(RealExtractor.info(notice.replace("临溪市科学技术局\n", "")).region()).isNull();
    assertThat(RealExtractor.info(notice.replace("临溪市", "云岭县")).region()).isNull();
  }

  @Test
  void anIssuerWhoseWordsOnlyHoldTheLetterOfAnAreaNamesNone() {
    for (String issuer : new String[] {"区域市场监督管理局", "城乡社区发展局", "革命老区建设办公室", "科创联盟办公室"}) {
      String notice = "2025年工作要点\n\n一、昆山市新增企业3家，昆山市培训20人。\n\n" + issuer + "\n2025年3月1日\n";
      DocumentInfo info = RealExtractor.info(notice);
      assertThat(info.issuer()).isEqualTo(issuer);
      assertThat(info.region()).as(issuer).isNotNull();
      assertThat(info.region().name()).isEqualTo("昆山市");
    }
  }

  @Test
  void aReportThatNamesNoIssuerBelongsToTheAreaThatItCallsItsOwn() {
    String report =
        "政府工作报告\n\n一、过去一年工作\n全省生产总值增长6%，增速居全国前列；全国文明城市达10个，全国百强县3个，"
            + "全国第一批试点2个。安徽省制造业增加值增长8%。\n"
            + "二、今年工作\n全省新增高新技术企业2000家，安徽创新馆成交额800亿元。合肥市、芜湖市、合肥市建设合肥市先行区。\n";
    DocumentInfo info = RealExtractor.info(report);
    assertThat(info.region()).isNotNull();
    assertThat(info.region().name()).isEqualTo("安徽省");
  }

  @Test
  void aReportToACongressIsOfTheBodyBelowTheLineOfTheMeeting() {
    String report =
        """
        关于昆山市2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告
        ——2026年1月12日在昆山市第十八届人民代表大会第五次会议上
        昆山市发展和改革委员会

        各位代表：
        现将计划执行情况报告如下。
        一、2025年计划执行情况
        地区生产总值增长6.1%。
        """;
    DocumentInfo info = RealExtractor.info(report);
    assertThat(info.title()).endsWith("计划草案的报告").startsWith("关于昆山市2025年");
    assertThat(info.issuer()).isEqualTo("昆山市发展和改革委员会");
    assertThat(info.issuedOn()).hasToString("2026-01-12");
    assertThat(info.plan()).isEqualTo(new PlanYears(2026, 2026));
    DocumentInfo spoken = RealExtractor.info(report.replace("昆山市发展和改革委员会", "市长 王某"));
    assertThat(spoken.issuer()).isNull();
    assertThat(spoken.issuedOn()).hasToString("2026-01-12");
  }

  @Test
  void titleOverSeveralLinesIsJoined() {
    DocumentInfo info =
        RealExtractor.info("关于加快推进数字经济高质量发展的\n实施意见\n（试行）\n\n为贯彻落实上级部署，提出如下意见。\n\n一、总体要求\n");
    assertThat(info.title()).isEqualTo("关于加快推进数字经济高质量发展的实施意见（试行）");
    assertThat(info.kind()).isEqualTo("实施意见");
  }

  @Test
  void dateInCharactersIsRead() {
    DocumentInfo info = RealExtractor.info("昆山市2023年工作要点\n\n一、做好工作。\n\n昆山市科学技术局\n\n二〇二三年三月十五日\n");
    assertThat(info.issuedOn()).hasToString("2023-03-15");
    assertThat(info.issuer()).isEqualTo("昆山市科学技术局");
    assertThat(info.plan()).isEqualTo(new PlanYears(2023, 2023));
  }

  @Test
  void whatIsNotStatedStaysEmpty() {
    DocumentInfo info = RealExtractor.info("各位同志，请做好会议准备工作，按时参加。\n");
    assertThat(info.number()).isNull();
    assertThat(info.issuedOn()).isNull();
    assertThat(info.issuer()).isNull();
    assertThat(info.plan()).isNull();
  }

  @Test
  void impossibleDateIsNone() {
    assertThat(RealExtractor.info("昆山市工作方案\n\n昆山市教育局\n\n2023年13月45日\n").issuedOn()).isNull();
  }

  @Test
  void fiveYearPlanCoversItsYears() {
    assertThat(RealExtractor.info("昆山市“十四五”教育发展规划\n\n一、发展目标\n\n建设学校。\n").plan())
        .isEqualTo(new PlanYears(2021, 2025));
  }

  @Test
  void whatIsDividedIsNoTitle() {
    String notice =
        "关于印发2025年《政府工作报告》重点任务责任分解方案的通知\n\n各乡镇人民政府：\n\n现印发给你们。\n\n清河县人民政府办公室\n2025年2月18日\n\n一、目标\n\n新增企业3家。\n";
    DocumentInfo info = RealExtractor.info(notice);
    assertThat(info.title()).isEqualTo("2025年《政府工作报告》重点任务责任分解方案");
    assertThat(info.kind()).isEqualTo("责任分解方案");
  }

  @Test
  void aDateInBracketsBelowTheTitleIsTheDay() {
    String opinion = "中共清河县委 清河县人民政府关于推进物流强县建设的意见\n（2023年6月12日）\n为加快建设，提出如下意见。\n一、目标\n新增企业3家。\n";
    assertThat(RealExtractor.info(opinion).issuedOn()).hasToString("2023-06-12");
  }

  @Test
  void aNumberBehindATitleOfALetterStandsAlone() {
    DocumentInfo approval =
        RealExtractor.info("云海市人民政府关于同意东湖片区规划的批复\n云政复〔2025〕18号\n\n市规划局：\n经研究，批复如下：\n");
    assertThat(approval.number()).isEqualTo("云政复〔2025〕18号");
    DocumentInfo minutes = RealExtractor.info("市政府第46次常务会议纪要\n〔2025〕12号\n\n会议听取了汇报。\n");
    assertThat(minutes.number()).isEqualTo("〔2025〕12号");
  }
}
