package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

/** What a Word file has beside plain paragraphs is read as its reader sees it, in each format. */
class WordPartsTest {

  private static final FormatReading READING = new FormatReading();

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "rtf"})
  void everyPartIsReadAsItIsSeen(String format) {
    ParsedDocument document =
        READING.parsed(FormatReading.FORMATS.resolve(format).resolve("every-part." + format));

    assertThat(paragraphs(document))
        .as("numbers of lists, changes accepted, nothing hidden, no running heads, notes last")
        .containsExactlyInAnyOrder(
            "2026年科技创新工作要点",
            "一、总体目标",
            "（一）培育企业。高新技术企业达到180家以上。",
            "1.新增科技型中小企业300家。",
            "2.净增规上企业20家。",
            "（二）加大投入。全社会研发投入占比达到3.1%。",
            "二、重点任务",
            "（一）建设平台。新建研发机构12家。",
            "各镇任务见下表。",
            "联系电话：0513-0000000",
            "附件另发。",
            "含当年认定的企业。",
            "规上企业指年主营业务收入2000万元以上的工业企业。");
    assertThat(paragraphs(document)).startsWith("2026年科技创新工作要点", "一、总体目标");
    assertThat(paragraphs(document)).endsWith("含当年认定的企业。", "规上企业指年主营业务收入2000万元以上的工业企业。");
    assertThat(tables(document))
        .containsExactly("4x3 镇 目标 高企（家） 专利（件） 东镇 12 30 西镇 8 说明\n合计20", "2x2 发明 5 实用 15");
    assertThat(document.remarks()).isEmpty();
  }

  private static List<String> paragraphs(ParsedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> block.span().cut(document.text()).strip())
        .toList();
  }

  private static List<String> tables(ParsedDocument document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .map(
            table ->
                table.rows()
                    + "x"
                    + table.columns()
                    + " "
                    + String.join(
                        " ",
                        table.cells().stream()
                            .map(cell -> cell.span().cut(document.text()))
                            .toList()))
        .toList();
  }
}
