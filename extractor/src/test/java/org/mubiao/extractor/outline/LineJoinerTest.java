package org.mubiao.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.text.PlainTextParser;

class LineJoinerTest {

  private static List<String> paragraphs(String text) {
    return LineJoiner.join(new PlainTextParser().parse(text)).stream()
        .filter(joined -> joined.table() == null)
        .map(joined -> joined.text().folded())
        .toList();
  }

  @Test
  void hardWrappedLinesAreOneParagraph() {
    assertThat(
            paragraphs(
                "坚持创新在现代化建设全局中的核心地位，加快培育新质生产\n\n力，推动高新技术企业数量和质量双提升，力争全年新增高新技\n\n术企业二十家。\n\n下一段另起。\n"))
        .containsExactly(
            "坚持创新在现代化建设全局中的核心地位，加快培育新质生产力，推动高新技术企业数量和质量双提升，力争全年新增高新技术企业二十家。", "下一段另起。");
  }

  @Test
  void paragraphGoesOnOverAPageBreak() {
    List<String> found = paragraphs("加快培育企业梯队，新增企业5家，\n— 3 —\n\f其中规模以上企业3家。\n");
    assertThat(found).containsExactly("加快培育企业梯队，新增企业5家，其中规模以上企业3家。");
  }

  @Test
  void aDateBelowALongTitleStandsAlone() {
    assertThat(paragraphs("中共某某市委 某某市人民政府关于推动制造业高质量发展的若干意见\n（2025年3月18日）\n为推进工业化，提出如下意见。\n"))
        .containsExactly("中共某某市委某某市人民政府关于推动制造业高质量发展的若干意见", "（2025年3月18日）", "为推进工业化，提出如下意见。");
  }

  @Test
  void aDueDateOnALineOfItsOwnBelongsToItsTask() {
    assertThat(paragraphs("推进南湖医院扩建项目建设和南湖学校改造项目前期工作\n（2025年6月底前完成）\n")).hasSize(1);
  }

  @Test
  void numberedLineOpensAParagraph() {
    assertThat(paragraphs("一、总体要求\n二、重点任务\n（一）培育企业\n")).hasSize(3);
  }

  @Test
  void oneLongLineIsCutWhereItsNumbersCount() {
    String filler = "坚持稳中求进工作总基调，".repeat(20) + "做好工作。";
    String text =
        "临江市工作要点。一、总体要求。"
            + filler
            + "做好工作。二、重点任务。"
            + filler
            + "（一）培育企业。"
            + filler
            + "（二）引进人才。"
            + filler
            + "三、保障措施。加强领导。\n";
    List<String> found = paragraphs(text);
    assertThat(found).anyMatch(line -> line.startsWith("一、总体要求"));
    assertThat(found).anyMatch(line -> line.startsWith("（二）引进人才"));
    assertThat(found).anyMatch(line -> line.startsWith("三、保障措施"));
    assertThat(String.join("", found)).isEqualTo(text.strip());
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOut() {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 4; page++) {
      text.append("临江市人民政府工作文本\n第").append(page).append("段正文到此为止。\n- ").append(page).append(" -\n");
    }
    assertThat(paragraphs(text.toString()))
        .containsExactly("第1段正文到此为止。", "第2段正文到此为止。", "第3段正文到此为止。", "第4段正文到此为止。");
  }

  @Test
  void noCharacterOfTheTextIsTakenTwice() {
    String text = "一、总体要求\n\n坚持创新驱动发展，加快培育新质生产力，推动产业升级，\n\n提高质量。\n";
    assertThat(String.join("", paragraphs(text))).isEqualTo(text.replace("\n", ""));
  }

  @Test
  void emptyLinesPartWhatIsNotFilledToAWidth() {
    String cell = "整治河道12公里，新建排涝泵站两座，加固堤防若干，新建节制闸2座";
    assertThat(paragraphs(cell + "\n\n市本级\n\n" + "说明文字很长，".repeat(12) + "到此为止。\n"))
        .startsWith(cell, "市本级");
  }
}
