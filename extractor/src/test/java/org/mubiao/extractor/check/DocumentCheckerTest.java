package org.mubiao.extractor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.target.Finding;

/** What the checks say of whole texts, and what they leave alone. */
class DocumentCheckerTest {

  private static final String HEAD = "临江市2025年重点工作要点\n\n临江市人民政府办公室\n2025年2月10日\n\n";

  @Test
  void daysThatNoCalendarHasAreFound() {
    assertThat(
            messages("一、工作安排\n9月31日前完成申报，2月29日前完成评审。2025年2月29日前印发名单，2024年2月29日的名单废止，10月30日前公示。\n"))
        .containsExactly("suspect-number: “9月31日”这一天不存在。", "suspect-number: “2025年2月29日”这一天不存在。");
  }

  @Test
  void sharesOfTheThreeIndustriesMakeAHundred() {
    assertThat(messages("一、回顾\n三次产业结构调整为5.2∶44.1∶52.7。上年三次产业结构为5.3∶44.1∶50.7。\n"))
        .containsExactly("sum-mismatch: 三次产业之比5.2：44.1：52.7相加为102.0，不是100。");
  }

  @Test
  void partsThatExceedTheirWholeAreFound() {
    assertThat(
            messages(
                "一、目标\n新改建农村公路260公里，其中县乡道路180公里、通村道路90公里。安排资金3.2亿元，其中省级补助1.5亿元、市级配套1.2亿元。年均造林8万亩，其中人工造林5万亩、封山育林4万亩。培育企业30家，其中规上企业20家、高新技术企业15家。\n"))
        .containsExactly("sum-mismatch: “其中”各项相加为270公里，多于总数260公里。");
  }

  @Test
  void aShareOfMoreThanTheWholeIsFound() {
    assertThat(messages("一、目标\n规上工业企业研发机构覆盖率达到105%，拨备覆盖率达到180%。\n"))
        .containsExactly("suspect-number: “规上工业企业研发机构覆盖率”写为105%，超过100%。");
  }

  @Test
  void theStateThatAChangeStartsFromIsNoTargetAndMustLeadToTheEnd() {
    assertThat(messages("一、目标\n到2025年，森林覆盖率达到42%，比2022年的38%提高6个百分点。\n"))
        .containsExactly("rate-mismatch: 临江市“森林覆盖率”2022年为38%，但由2025年的≥42%和增长6个百分点推算为36%，两者不符。");
    assertThat(messages("一、目标\n到2025年，森林覆盖率达到42%，比2022年的38%提高4个百分点。\n")).isEmpty();
  }

  @Test
  void anIncreasePerHeadIsNoStateBelowTheLast() {
    assertThat(messages("一、2024年工作回顾\n2024年，人均公园绿地面积达到8.5平方米。\n\n二、目标\n到2025年，人均公园绿地面积增加1平方米。\n"))
        .isEmpty();
  }

  @Test
  void aReportToACongressIsThatOfItsOwnPlace() {
    assertThat(
            RealExtractor.info(
                    "政府工作报告\n\n——2023年2月16日在祥云县第十八届人民代表大会第二次会议上\n\n各位代表：\n\n云南省和大理州高度重视，云南省委作出部署，云南省政府给予支持。2023年完成投资10亿元。\n")
                .region())
        .isNotNull()
        .satisfies(region -> assertThat(region.name()).isEqualTo("祥云县"));
  }

  private static List<String> messages(String body) {
    return RealExtractor.extract(HEAD + body).targets().findings().stream()
        .map(DocumentCheckerTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.kind().code() + ": " + finding.message();
  }
}
