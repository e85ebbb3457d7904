package org.mubiao.extractor.parse.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mubiao.extractor.parse.office.OfficeFiles.sheetXml;
import static org.mubiao.extractor.parse.office.OfficeFiles.xlsx;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.office.OfficeFiles;
import org.mubiao.extractor.parse.office.ReadOffice;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

class XlsxParserTest {

  private static final String SHEET = "name=\"Sheet1\" sheetId=\"1\"";

  @Test
  void titleHeadAndNotesStandApartAndMergedCellsCoverTheirPlaces() throws IOException {
    String sheet =
        data(
                row(1, words("A1", "2026年目标任务表")),
                row(2, words("A2", "填报单位：发改委"), words("D2", "单位：亿元")),
                row(3, words("A3", "镇"), words("B3", "工业"), words("D3", "备注")),
                row(4, words("B4", "投资"), words("C4", "产值")),
                row(5, words("A5", "东镇"), number("B5", 0, "12"), number("C5", 0, "30")),
                row(6, words("A6", "注：含园区。")))
            + merged("A1:D1", "A3:A4", "B3:C3", "D3:D4", "A6:D6");
    assertThat(lines(xlsx(List.of("0"), SHEET, sheet)))
        .containsExactly(
            "2026年目标任务表",
            "填报单位：发改委\u3000单位：亿元",
            "镇[2x1]|工业[1x2]|备注[2x1]",
            "投资|产值",
            "东镇|12|30",
            "注：含园区。");
  }

  @Test
  void numbersAreShownByTheirFormats() throws IOException {
    String sheet =
        data(
            row(1, words("A1", "指标"), words("B1", "占比"), words("C1", "时限")),
            row(
                2,
                words("A2", "研发"),
                number("B2", 0, "0.12000000000000001"),
                number("C2", 1, "46112")));
    assertThat(lines(xlsx(List.of("0.0%", "yyyy\"年\"m\"月\";@"), SHEET, sheet)))
        .containsExactly("指标|占比|时限", "研发|12.0%|2026年3月");
  }

  @Test
  void formulasAreReadByTheirStoredValue() throws IOException {
    String sheet =
        data(
            row(1, words("A1", "甲"), words("B1", "乙"), words("C1", "丙")),
            row(
                2,
                "<c r=\"A2\"><f>1+1</f><v>2</v></c>",
                "<c r=\"B2\" t=\"str\"><f>\"a\"</f><v>达标</v></c>",
                "<c r=\"C2\"><f>HYPERLINK(\"http://example.org\")</f></c>"));
    ParsedDocument document = read(xlsx(List.of(), SHEET, sheet));
    assertThat(ReadOffice.lines(document)).containsExactly("甲|乙|丙", "2|达标");
    assertThat(document.remarks())
        .containsExactly(
            "Formulas of the sheet Sheet1 without a stored value were not read: 1; open and save"
                + " the file once in a spreadsheet program.");
  }

  @Test
  void whatIsHiddenIsNotReadAndRemarked() throws IOException {
    String sheet =
        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
            + data(
                row(1, words("A1", "镇"), words("B1", "底稿"), words("C1", "目标")),
                row(2, words("A2", "东镇"), words("B2", "9"), words("C2", "10")),
                row(3, words("A3", "西镇"), words("B3", "19"), words("C3", "20"))
                    .replace("<row ", "<row hidden=\"1\" "),
                row(4, words("A4", "南镇"), words("B4", "29"), words("C4", "30")));
    ParsedDocument document =
        read(
            xlsx(
                List.of(),
                "name=\"目标\" sheetId=\"1\"",
                sheet,
                "name=\"旧稿\" sheetId=\"2\" state=\"hidden\"",
                data(row(1, words("A1", "旧"))),
                "name=\"宏\" sheetId=\"3\" state=\"veryHidden\"",
                data(row(1, words("A1", "宏")))));
    assertThat(ReadOffice.lines(document)).containsExactly("目标", "镇|目标", "东镇|10", "南镇|30");
    assertThat(document.remarks())
        .containsExactly(
            "Hidden rows of the sheet 目标 were not read: 1.",
            "Hidden columns of the sheet 目标 were not read: 1.",
            "The sheet 旧稿 is hidden and was not read.",
            "The sheet 宏 is hidden and was not read.");
  }

  @Test
  void aMergedCellIsShownAsLongAsOneOfItsRowsIs() throws IOException {
    String sheet =
        data(
                row(1, words("A1", "类"), words("B1", "指标"), words("C1", "目标")),
                row(2, words("A2", "创新"), words("B2", "高企"), words("C2", "10"))
                    .replace("<row ", "<row hidden=\"1\" "),
                row(3, words("B3", "专利"), words("C3", "20")),
                row(4, words("B4", "人才"), words("C4", "30")))
            + merged("A2:A4");
    assertThat(lines(xlsx(List.of(), SHEET, sheet)))
        .containsExactly("类|指标|目标", "创新[2x1]|专利|20", "人才|30");
  }

  @Test
  void emptyRowsPartTablesUnlessOnlyNumbersFollow() throws IOException {
    String sheet =
        data(
            row(1, words("A1", "表一"), words("B1", "目标")),
            row(2, words("A2", "高企"), words("B2", "10")),
            row(4, words("A4", "专利"), words("B4", "20")),
            row(6, words("A6", "第二张表")),
            row(8, words("A8", "镇"), words("B8", "任务")),
            row(9, words("A9", "东镇"), words("B9", "30")));
    ParsedDocument document = read(xlsx(List.of(), SHEET, sheet));
    assertThat(document.blocks()).hasSize(3);
    assertThat(ReadOffice.lines(document))
        .containsExactly("表一|目标", "高企|10", "专利|20", "第二张表", "镇|任务", "东镇|30");
  }

  @Test
  void aRowBesideATallCellIsNoNote() throws IOException {
    String sheet =
        data(
                row(1, words("A1", "任务"), words("B1", "责任单位")),
                row(2, words("A2", "建平台"), words("B2", "科技局")),
                row(3, words("A3", "育人才")))
            + merged("B2:B3");
    assertThat(lines(xlsx(List.of(), SHEET, sheet)))
        .containsExactly("任务|责任单位", "建平台|科技局[2x1]", "育人才");
  }

  @Test
  void sharedWordsAreReadWithoutTheirPronunciation() throws IOException {
    String sheet =
        data(
            row(
                1,
                "<c t=\"s\"><v>1</v></c>",
                "<c t=\"s\"><v>0</v></c>",
                "<c t=\"b\"><v>0</v></c>"));
    OfficeFiles file =
        xlsx(List.of(), SHEET, sheet)
            .related("xl/workbook.xml", "sharedStrings.xml", "sharedStrings", "w")
            .part(
                "xl/sharedStrings.xml",
                sheetXml(
                    "sst",
                    "<si><t>甲_x000D_</t></si><si><r><t>乙</t></r><r><t>丙</t></r><rPh><t>x</t></rPh></si>"));
    assertThat(lines(file)).containsExactly("乙丙\u3000甲\u3000FALSE");
  }

  @Test
  void packedFilesAreNamed() throws IOException {
    OfficeFiles file =
        xlsx(List.of(), SHEET, data(row(1, words("A1", "正文"))))
            .related("xl/worksheets/sheet0.xml", "../embeddings/附件.docx", "package", "p")
            .part("xl/embeddings/附件.docx", "x");
    assertThat(read(file).attachments()).containsExactly("附件.docx");
  }

  @Test
  void aSheetOfTooManyCellsIsRefused() {
    String sheet = data(row(1, words("A1", "甲"), words("B1", "乙"), words("C1", "丙")));
    assertThatThrownBy(
            () ->
                new XlsxParser()
                    .parse(
                        new SourceFile("a.xlsx", xlsx(List.of(), SHEET, sheet).bytes()),
                        ReadLimits.DEFAULT.withMaxCells(2)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("2 cells");
  }

  @Test
  void damagedNumbersAndPlacesDoNoHarm() throws IOException {
    String sheet =
        data(
                row(1, number("A1", 7, "x"), number("ZZZZ1", 0, "1"), number("", -1, "1e999")),
                row(2, "<c r=\"A2\" t=\"s\"><v>99</v></c>", "<c r=\"B2\"><v></v></c>"))
            + merged("A1", "B9:A1", ":");
    assertThat(lines(xlsx(List.of(), SHEET, sheet))).containsExactly("x");
  }

  private static List<String> lines(OfficeFiles file) throws IOException {
    return ReadOffice.lines(read(file));
  }

  private static ParsedDocument read(OfficeFiles file) throws IOException {
    return ReadOffice.read(new XlsxParser(), "a.xlsx", file.bytes());
  }

  private static String data(String... rows) {
    return "<sheetData>" + String.join("", rows) + "</sheetData>";
  }

  private static String row(int number, String... cells) {
    return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
  }

  private static String words(String place, String words) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }

  private static String number(String place, int style, String number) {
    return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + number + "</v></c>";
  }

  private static String merged(String... areas) {
    StringBuilder merged = new StringBuilder("<mergeCells>");
    for (String area : areas) {
      merged.append("<mergeCell ref=\"" + area + "\"/>");
    }
    return merged.append("</mergeCells>").toString();
  }
}
