package org.mubiao.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.model.target.Base;
import org.mubiao.model.time.Period;

class TablesTest {

  private static final TableShape SHAPE = new TableShape("表", List.of("名称", "数", "日期"));

  private static List<CellValue> row(String text) {
    return List.of(
        CellValue.of(text),
        CellValue.of(new BigDecimal("2.850")),
        CellValue.of(LocalDate.of(2025, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86", "-x", "@sum", "＝1+1"})
  void textInCsvCannotRunAsAFormula(String text) throws IOException {
    assertThat(csv(row(text))).isEqualTo("\uFEFF名称,数,日期\r\n'" + text + ",2.85,2025-12-31\r\n");
  }

  @Test
  void leadingTabsAndReturnsDoNotHideAFormula() throws IOException {
    assertThat(csv(row("\t=1+1"))).contains("\n'=1+1,");
    assertThat(csv(row("\r@x"))).contains("\n'@x,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "≥", "≤", "-", "＝"})
  void aSignThatStandsAloneInCsvStaysItself(String sign) throws IOException {
    assertThat(csv(row(sign))).contains("\r\n" + sign + ",2.85,");
  }

  @Test
  void negativeNumbersInCsvStayNumbers() throws IOException {
    assertThat(csv(List.of(CellValue.BLANK, CellValue.of(new BigDecimal("-0.5")), CellValue.BLANK)))
        .endsWith("\r\n,-0.5,\r\n");
  }

  @Test
  void csvQuotesWhatNeedsIt() throws IOException {
    assertThat(csv(row("a,\"b\""))).contains("\r\n\"a,\"\"b\"\"\",2.85,");
  }

  @Test
  void largeNumbersArePrintedPlainly() {
    assertThat(CellValue.of(new BigDecimal("1.5E+12")).words()).isEqualTo("1500000000000");
  }

  @Test
  void markdownCannotBeBrokenByWhatStandsInIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownTable(out, SHAPE).row(row("a|b <script> *c*"));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            | 名称 | 数 | 日期 |
            | --- | --- | --- |
            | a\\|b &lt;script> \\*c\\* | 2.85 | 2025-12-31 |
            """);
  }

  @Test
  void aWebPageCannotBeBrokenByWhatStandsInIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlPage.write(
        out, "<b>", List.of(new TableData(SHAPE, List.of(row("<script>alert(1)</script>\"'&")))));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;")
        .contains("<title>&lt;b&gt;</title>");
  }

  @Test
  void columnsOfATextTableAreAlignedForChinese() {
    TextTable table = new TextTable(SHAPE);
    table.row(row("高新技术企业"));
    table.row(row("R&D"));
    assertThat(table.toString().lines().skip(2))
        .containsExactly("高新技术企业  2.85  2025-12-31", "R&D           2.85  2025-12-31");
  }

  @Test
  void aWorkbookHoldsRealNumbersAndDates() throws IOException {
    XSSFSheet sheet = sheet(book(1, "=1+1"));
    Row row = sheet.getRow(1);
    assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
    assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(2.85);
    Cell date = row.getCell(2);
    assertThat(DateUtil.isCellDateFormatted(date)).isTrue();
    assertThat(date.getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C2");
    assertThat(sheet.getColumnWidth(0)).isGreaterThanOrEqualTo(6 * 256);
  }

  @Test
  void columnsOfAWorkbookFitChinese() throws IOException {
    XSSFSheet sheet = sheet(book(1, "全社会研发投入占地区生产总值比重"));
    assertThat(sheet.getColumnWidth(0)).isGreaterThanOrEqualTo(32 * 256);
  }

  @Test
  void aNumberWithMoreDigitsThanASpreadsheetKeepsStaysWhole() throws IOException {
    BigDecimal exact = new BigDecimal("12345678901234567.89");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook()) {
      book.sheet(SHAPE).row(List.of(CellValue.of(exact), CellValue.BLANK, CellValue.BLANK));
      book.write(out);
    }
    assertThat(sheet(out.toByteArray()).getRow(1).getCell(0).getStringCellValue())
        .isEqualTo("12345678901234567.89");
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    assertThat(book(500, "文字")).isEqualTo(book(500, "文字"));
  }

  @Test
  void sheetsOfOneNameAreToldApart() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook()) {
      book.sheet(new TableShape("牵头：科技局/[一]", List.of("a")));
      book.sheet(new TableShape("牵头：科技局/[一]", List.of("a")));
      book.sheet(new TableShape("长".repeat(50), List.of("a")));
      book.write(out);
    }
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(IntStream.range(0, 3).mapToObj(read::getSheetName)).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-12-31, 2025年",
    "2023-01-01, 2025-12-31, 2023—2025年",
    "2022-01-01, 2022-06-30, 2022年上半年",
    "2022-07-01, 2022-12-31, 2022年下半年",
    "2022-07-01, 2022-09-30, 2022年第3季度",
    "2023-02-01, 2023-02-28, 2023年2月",
    "2023-03-01, 2023-05-31, 2023年3—5月",
    "2023-03-02, 2023-05-31, 2023-03-02至2023-05-31",
  })
  void periodsReadAsPeopleWriteThem(LocalDate from, LocalDate to, String words) {
    assertThat(ChineseWords.of(new Period(from, to, null, null))).isEqualTo(words);
  }

  @Test
  void whatIsMeasuredFromReadsAsPeopleWriteIt() {
    LocalDate first = LocalDate.of(2015, 1, 1);
    LocalDate last = LocalDate.of(2015, 12, 31);
    assertThat(ChineseWords.of(new Base(first, last, null, null))).isEqualTo("2015年");
    assertThat(ChineseWords.of(new Base(null, null, new BigDecimal("23"), "%"))).isEqualTo("23%");
  }

  @ParameterizedTest
  @CsvSource({"'高新\n技术', 高新技术", "'R&D \n占比', R&D 占比", "' a  b ', a b", "'力争 2025', 力争 2025"})
  void hardWrappedTextComesOnOneLine(String text, String line) {
    assertThat(OneLine.of(text)).isEqualTo(line);
  }

  private static String csv(List<CellValue> row) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvTable(out, SHAPE).row(row);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static byte[] book(int rows, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook()) {
      RowSink sheet = book.sheet(SHAPE);
      for (int i = 0; i < rows; i++) {
        sheet.row(row(text));
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  private static XSSFSheet sheet(byte[] bytes) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getSheetAt(0);
    }
  }
}
