package org.mubiao.app.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** How a workbook opens and prints. */
class WorkbookOnPaperTest {

  private static final TableShape SHAPE =
      new TableShape(
          "表",
          List.of("甲", "乙", "丙", "丁"),
          List.of(
              ColumnLook.wide(10), ColumnLook.aside(30), ColumnLook.PLAIN, ColumnLook.ifUsed(12)));

  private static final int ROUNDS = 60;

  @Test
  void aSheetPrintsAcrossA4AsWideAsThePageWithItsHeadsOnEach() throws IOException {
    try (XSSFWorkbook book = read(book(SHAPE, "标题", List.of(row("一", "二", "三", "四"))))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
      assertThat(book.getPrintArea(0)).isEqualTo("表!$A$1:$D$2");
      assertThat(sheet.getFooter().getCenter()).contains("&P").contains("&N");
      assertThat(sheet.getHeader().getCenter()).contains("标题");
    }
  }

  @Test
  void columnsAsideAndColumnsWithoutContentAreFoldedAwayAndNotPrinted() throws IOException {
    try (XSSFWorkbook book = read(book(SHAPE, "标题", List.of(row("一", "二", "三", ""))))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.isColumnHidden(0)).isFalse();
      assertThat(sheet.isColumnHidden(1)).isTrue();
      assertThat(sheet.isColumnHidden(2)).isFalse();
      assertThat(sheet.isColumnHidden(3)).isTrue();
      assertThat(book.getPrintArea(0)).isEqualTo("表!$A$1:$C$2");
      assertThat(sheet.getColumnOutlineLevel(1)).isEqualTo(1);
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("二");
    }
  }

  @Test
  void aColumnHasAWidthThatPaperCanTake() {
    for (int width : List.of(0, -1, ColumnLook.WIDEST + 1)) {
      assertThatThrownBy(() -> ColumnLook.wide(width))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not " + width);
    }
    assertThat(ColumnLook.fitting(1).width()).isEqualTo(1);
  }

  @Test
  void aSheetWithoutFindingsSaysThatThereAreNone() throws IOException {
    for (boolean english : List.of(false, true)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Workbook book = new Workbook()) {
        new FindingTable(Map.of(), book.sheet(FindingTable.SHAPE)).finish(english);
        new TaskTable(book.sheet(TaskTable.shape())).finish();
        TableShape targets = TargetTable.shape(TargetTable.NAME, TargetTable.ALL);
        new TargetTable(TargetTable.ALL, book.sheet(targets)).finish();
        book.write(bytes);
      }
      try (XSSFWorkbook book = read(bytes.toByteArray())) {
        assertThat(book.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
            .isEqualTo(english ? "Nothing was found." : "没有发现问题。");
        assertThat(book.getPrintArea(0)).endsWith("$2");
        assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(1);
        assertThat(book.getSheetAt(1).getRow(1).getCell(6).getStringCellValue())
            .isEqualTo("没有不带数字的任务。");
        int indicator = TargetTable.ALL.indexOf(TargetColumn.INDICATOR) + 1;
        assertThat(book.getSheetAt(2).getRow(1).getCell(indicator).getStringCellValue())
            .isEqualTo("没有符合条件的目标。");
      }
    }
  }

  @Test
  void longTextIsWrappedAndItsRowIsHighEnough() throws IOException {
    String text = "强化企业科技创新主体地位".repeat(6);
    try (XSSFWorkbook book =
        read(book(SHAPE, "标题", List.of(row(text, text.repeat(50), "三", ""))))) {
      Row row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getCellStyle().getWrapText()).isTrue();
      // 144 columns of text in 10, of which a line holds at least 8: no more than 18 lines
      assertThat(row.getHeightInPoints()).isBetween(15 * 13f, 19 * 13f);
    }
  }

  @Test
  void aNumberShowsItsDecimalsAndNeverAnExponent() throws IOException {
    DataFormatter shown = new DataFormatter();
    for (String number : List.of("2.85", "0.000001", "150000000000000", "25", "-3.5")) {
      List<CellValue> row =
          List.of(
              CellValue.of(new BigDecimal(number)),
              CellValue.BLANK,
              CellValue.of(LocalDate.of(2025, 2, 28)),
              CellValue.BLANK);
      try (XSSFWorkbook book = read(book(SHAPE, "标题", List.of(row)))) {
        Row read = book.getSheetAt(0).getRow(1);
        assertThat(read.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(shown.formatCellValue(read.getCell(0))).isEqualTo(number);
        assertThat(shown.formatCellValue(read.getCell(2))).isEqualTo("2025-02-28");
      }
    }
  }

  @Test
  void textLikeAFormulaStaysTextAlsoWhenItIsEdited() throws IOException {
    try (XSSFWorkbook book = read(book(SHAPE, "标题", List.of(row("=1+1", "+2", "-3", "@x"))))) {
      for (int i : new int[] {0, 1, 2, 3}) {
        var cell = book.getSheetAt(0).getRow(1).getCell(i);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  @Test
  void aTitleIsNoCodeOfThePageHead() throws IOException {
    try (XSSFWorkbook book = read(book(SHAPE, "2025年R&D计划", List.of(row("一", "", "", ""))))) {
      assertThat(book.getSheetAt(0).getHeader().getCenter()).isEqualTo("&12 2025年R&&D计划");
    }
  }

  /**
   * Whatever stands in a table, every part of its workbook is what the schema of the format asks.
   */
  @Test
  void everyPartIsValidWhateverStandsInIt() throws IOException, XmlException {
    long seed = Long.getLong("law.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      TableShape shape = shape(random);
      List<List<CellValue>> rows = new ArrayList<>();
      for (int row = random.nextInt(5); row > 0; row--) {
        List<CellValue> cells = new ArrayList<>();
        shape.heads().forEach(head -> cells.add(value(random)));
        rows.add(cells);
      }
      byte[] bytes = book(shape, text(random), rows);
      assertThat(problems(bytes)).as("run again with -Dlaw.seed=%d", seed).isEmpty();
    }
  }

  private static TableShape shape(Random random) {
    int columns = 1 + random.nextInt(12);
    List<String> heads = new ArrayList<>();
    List<ColumnLook> looks = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      heads.add(text(random));
      ColumnLook.Shown[] ways = ColumnLook.Shown.values();
      looks.add(
          new ColumnLook(
              random.nextInt(1, 50), random.nextBoolean(), ways[random.nextInt(ways.length)]));
    }
    return new TableShape(text(random), heads, looks);
  }

  private static CellValue value(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> CellValue.BLANK;
      case 1 -> CellValue.of(BigDecimal.valueOf(random.nextLong(), random.nextInt(12)));
      case 2 -> CellValue.of(LocalDate.of(1990 + random.nextInt(60), 1, 1));
      default -> CellValue.of(text(random));
    };
  }

  private static String text(Random random) {
    String signs = "目标=+-@'\"<>&[]:*?/\\!{}\u0001\u000b\ud83d\ude00\ufffe表History 第,;|~`";
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(40); i > 0; i--) {
      int at = random.nextInt(signs.length());
      text.append(signs.charAt(at));
    }
    return text.toString();
  }

  private static List<String> problems(byte[] bytes) throws IOException, XmlException {
    List<String> problems = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        InputStream in = new ByteArrayInputStream(part);
        String name = entry.getName();
        if (name.startsWith("xl/worksheets/")) {
          WorksheetDocument sheet = WorksheetDocument.Factory.parse(in);
          problems.addAll(invalid(name, sheet));
          long last = 0;
          for (CTCol column : sheet.getWorksheet().getColsArray(0).getColArray()) {
            if (column.getMin() <= last) {
              problems.add(name + ": column " + column.getMin() + " is described twice");
            }
            last = column.getMax();
          }
        } else if (name.equals("xl/workbook.xml")) {
          problems.addAll(invalid(name, WorkbookDocument.Factory.parse(in)));
        } else if (name.equals("xl/styles.xml")) {
          problems.addAll(invalid(name, StyleSheetDocument.Factory.parse(in)));
        }
      }
    }
    return problems;
  }

  private static List<String> invalid(String name, XmlObject document) {
    List<XmlError> errors = new ArrayList<>();
    document.validate(new XmlOptions().setErrorListener(errors));
    // The schema leaves out xml:space of a text, which the format allows all the same.
    return errors.stream()
        .map(XmlError::getMessage)
        .filter(message -> !message.contains("space@http://www.w3.org/XML"))
        .map(message -> name + ": " + message)
        .toList();
  }

  private static List<CellValue> row(String... words) {
    List<CellValue> row = new ArrayList<>();
    for (String word : words) {
      row.add(CellValue.of(word));
    }
    return row;
  }

  private static byte[] book(TableShape shape, String heading, List<List<CellValue>> rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook()) {
      RowSink sheet = book.sheet(shape, heading);
      for (List<CellValue> row : rows) {
        sheet.row(row);
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
