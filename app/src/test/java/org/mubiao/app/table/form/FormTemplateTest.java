package org.mubiao.app.table.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.app.table.TargetRow;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.TargetMaker;

class FormTemplateTest {

  private static final DataFormatter SHOWN = new DataFormatter();

  // --- heads
  // ---------------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "序号, '', 序号",
    "指 标 名 称, '', 指标",
    "主要指标（单位）, '', 指标",
    "2025年目标值, '', 目标值",
    "计量单位, '', 单位",
    "'责任\n部门', '', 牵头单位、协同单位",
    "牵头部门：, '', 牵头单位",
    "配合, 责任分工, 协同单位",
    "单位, 责任, 牵头单位、协同单位",
    "单位, 目标值, 单位",
    "2025年, 目标值, 目标值",
    "拟完成时间, '', 完成时限",
    "备 注, '', 提示",
  })
  void headsInOtherWordsAreKnown(String head, String group, String meaning) {
    FormHeads.Meaning known = new FormHeads().meaning(head, group);
    assertThat(known).isNotNull();
    assertThat(known.field().head()).isEqualTo(meaning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"实际完成时间", "上年目标值", "完成情况", "联系人", "审核签字", "分值", "2025年重点工作一览表"})
  void headsOfOtherThingsAreNotKnown(String head) {
    assertThat(new FormHeads().meaning(head, "")).isNull();
  }

  // --- filling
  // -------------------------------------------------------------------------------------

  @Test
  void rowsAreFilledUnderTheirHeadsAndWhatStandsBelowMovesDown() throws Exception {
    byte[] form =
        form(
            sheet -> {
              words(sheet, 0, "2025年目标任务分解表");
              words(sheet, 2, "序号", "指标名称", "目标值", "计量单位", "责任单位", "完成情况", "备注");
              framed(sheet, 3, 7);
              framed(sheet, 4, 7);
              words(sheet, 5, "合计");
              sheet.getRow(5).createCell(2).setCellFormula("SUM(C4:C5)");
              words(sheet, 6, "填表人：            联系电话：");
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    FilledForm told =
        new FormTemplate(form)
            .fill(
                rows(
                    quantity("高新技术企业", Operator.GT, "950", "家").lead("科技局", null, "财政局"),
                    quantity("产学研合作项目", Operator.EQ, "240", "项"),
                    quantity("科技贷款", Operator.GE, "30.5", "亿元")),
                out);

    try (XSSFWorkbook book = read(out)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(lines(sheet))
          .containsExactly(
              "2025年目标任务分解表",
              "序号 指标名称 目标值 计量单位 责任单位 完成情况 备注",
              "1 高新技术企业 >950 家 科技局、财政局",
              "2 产学研合作项目 240 项",
              "3 科技贷款 ≥30.5 亿元",
              "合计 SUM(C4:C6)",
              "填表人：            联系电话：");
      assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(950);
      for (int row = 3; row <= 5; row++) {
        assertThat(sheet.getRow(row).getCell(0).getCellStyle().getBorderLeft())
            .isEqualTo(BorderStyle.THIN);
      }
    }
    assertThat(told.firstHeadRow()).isEqualTo(3);
    assertThat(told.filled())
        .extracting(FilledForm.Head::meaning)
        .containsExactly("序号", "指标", "目标值", "单位", "牵头单位、协同单位", "提示");
    assertThat(told.empty()).containsExactly("完成情况");
    assertThat(told.rows()).isEqualTo(3);
    assertThat(told.inserted()).isEqualTo(1);
  }

  @Test
  void mergedHeadsOfTwoLinesAreReadTogether() throws Exception {
    byte[] form =
        form(
            sheet -> {
              words(sheet, 0, "任务清单");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
              words(sheet, 1, "序号", "主要指标", "目标", "", "责任分工", "", "完成时间");
              words(sheet, 2, "", "", "数值", "单位", "牵头", "配合", "");
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
              sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
              sheet.addMergedRegion(new CellRangeAddress(1, 1, 4, 5));
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 6, 6));
              words(sheet, 3, "注：本表一式三份，由牵头单位填写。");
              sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 6));
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    FilledForm told =
        new FormTemplate(form)
            .fill(
                rows(
                    quantity("新增发明专利", Operator.EQ, "200", "件")
                        .lead("市场监管局", null, "科技局")
                        .deadline("2025-06-30"),
                    quantity("图书馆", Operator.EQ, "3", "家")),
                out);

    assertThat(told.firstHeadRow()).isEqualTo(2);
    assertThat(told.lastHeadRow()).isEqualTo(3);
    assertThat(told.empty()).isEmpty();
    try (XSSFWorkbook book = read(out)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(lines(sheet).subList(3, 6))
          .containsExactly("1 新增发明专利 200 件 市场监管局 科技局 2025-06-30", "2 图书馆 3 家", "注：本表一式三份，由牵头单位填写。");
      assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(5, 5, 0, 6));
    }
  }

  @Test
  void whatAFormHasNoColumnForIsShownWithTheNumber() throws Exception {
    byte[] form = form(sheet -> words(sheet, 0, "指标", "目标值"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new FormTemplate(form)
        .fill(
            rows(
                quantity("地区生产总值", Operator.GE, "5.5", "%").measure(Measure.GROWTH),
                quantity("失业率", Operator.LE, "5", "%"),
                quantity("培训", Operator.EQ, "100", "人次").upTo("200")),
            out);

    try (XSSFWorkbook book = read(out)) {
      assertThat(lines(book.getSheetAt(0)))
          .containsExactly("指标 目标值", "地区生产总值 增长≥5.5%", "失业率 ≤5%", "培训 100—200人次");
    }
  }

  @Test
  void aColumnThatShowsPercentKeepsHundredths() throws Exception {
    byte[] form =
        form(
            sheet -> {
              words(sheet, 0, "指标", "目标值", "单位");
              framed(sheet, 1, 3);
              short percent = sheet.getWorkbook().createDataFormat().getFormat("0.0%");
              sheet.getRow(1).getCell(1).getCellStyle().setDataFormat(percent);
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new FormTemplate(form)
        .fill(
            rows(
                quantity("森林覆盖率", Operator.EQ, "42.5", "%"),
                quantity("图书馆", Operator.EQ, "3", "家")),
            out);

    try (XSSFWorkbook book = read(out)) {
      assertThat(lines(book.getSheetAt(0)))
          .containsExactly("指标 目标值 单位", "森林覆盖率 42.5% %", "图书馆 3 家");
    }
  }

  @Test
  void actualsAreLeftOutWhereNothingTellsThemFromTargets() throws Exception {
    List<TargetRow> rows =
        rows(
            quantity("图书馆", Operator.EQ, "3", "家"),
            quantity("图书馆", Operator.EQ, "2", "家").actual());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    FilledForm told = new FormTemplate(form(sheet -> words(sheet, 0, "指标", "目标值"))).fill(rows, out);
    FilledForm both =
        new FormTemplate(form(sheet -> words(sheet, 0, "指标", "目标值", "类型")))
            .fill(rows, new ByteArrayOutputStream());

    assertThat(told.rows()).isEqualTo(1);
    assertThat(told.actualsLeftOut()).isEqualTo(1);
    assertThat(both.rows()).isEqualTo(2);
    assertThat(both.actualsLeftOut()).isZero();
  }

  @Test
  void aColumnOfOneYearTakesTheTargetsOfThatYear() throws Exception {
    byte[] form = form(sheet -> words(sheet, 0, "指标", "2024年目标", "2025年目标"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new FormTemplate(form)
        .fill(
            rows(
                quantity("图书馆", Operator.EQ, "3", "家").years(2024, 2024),
                quantity("剧院", Operator.EQ, "4", "家").years(2025, 2025)),
            out);

    try (XSSFWorkbook book = read(out)) {
      Row first = book.getSheetAt(0).getRow(1);
      Row second = book.getSheetAt(0).getRow(2);
      assertThat(SHOWN.formatCellValue(first.getCell(1))).isEqualTo("3家");
      assertThat(SHOWN.formatCellValue(first.getCell(2))).isEmpty();
      assertThat(SHOWN.formatCellValue(second.getCell(1))).isEmpty();
      assertThat(SHOWN.formatCellValue(second.getCell(2))).isEqualTo("4家");
    }
  }

  @Test
  void formulasInTheRowsOfAFormAreKeptAndCopied() throws Exception {
    byte[] form =
        form(
            sheet -> {
              words(sheet, 0, "序号", "指标", "目标值", "实际完成", "完成率");
              framed(sheet, 1, 5);
              sheet.getRow(1).getCell(4).setCellFormula("D2/C2");
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new FormTemplate(form)
        .fill(
            rows(
                quantity("甲", Operator.EQ, "1", "家"),
                quantity("乙", Operator.EQ, "2", "家"),
                quantity("丙", Operator.EQ, "3", "家")),
            out);

    try (XSSFWorkbook book = read(out)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(4).getCellFormula()).isEqualTo("D2/C2");
      assertThat(sheet.getRow(3).getCell(4).getCellFormula()).isEqualTo("D4/C4");
      assertThat(book.getForceFormulaRecalculation()).isTrue();
    }
  }

  @Test
  void numbersPrintedBeforehandAreRowsToFill() throws Exception {
    byte[] form =
        form(
            sheet -> {
              words(sheet, 0, "序号", "指标", "目标值");
              for (int row = 1; row <= 4; row++) {
                framed(sheet, row, 3);
                sheet.getRow(row).getCell(0).setCellValue(row);
              }
              words(sheet, 5, "备注：按季度上报");
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    FilledForm told = new FormTemplate(form).fill(rows(quantity("甲", Operator.EQ, "1", "家")), out);

    assertThat(told.inserted()).isZero();
    try (XSSFWorkbook book = read(out)) {
      assertThat(lines(book.getSheetAt(0)))
          .containsExactly("序号 指标 目标值", "1 甲 1家", "2", "3", "4", "备注：按季度上报");
    }
  }

  @Test
  void theBestKnownSheetIsFilledAndHiddenOnesAreNot() throws Exception {
    XSSFWorkbook book = new XSSFWorkbook();
    words(book.createSheet("说明"), 0, "填报说明", "指标和目标值由各单位填写");
    words(book.createSheet("旧表"), 0, "序号", "指标", "目标值", "单位", "牵头单位");
    words(book.createSheet("任务表"), 0, "序号", "指标", "目标值", "单位");
    book.setSheetHidden(1, true);
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    book.write(form);

    FilledForm told =
        new FormTemplate(form.toByteArray())
            .fill(rows(quantity("甲", Operator.EQ, "1", "家")), new ByteArrayOutputStream());

    assertThat(told.sheet()).isEqualTo("任务表");
  }

  @Test
  void textLikeAFormulaStaysText() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new FormTemplate(form(sheet -> words(sheet, 0, "指标", "目标值")))
        .fill(rows(quantity("=HYPERLINK(\"x\")", Operator.EQ, "1", "家")), out);

    try (XSSFWorkbook book = read(out)) {
      var cell = book.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void theSameFormAndRowsGiveTheSameBytes() throws Exception {
    byte[] form = form(sheet -> words(sheet, 0, "指标", "目标值"));
    List<TargetRow> rows = rows(quantity("甲", Operator.EQ, "1", "家"));
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    new FormTemplate(form).fill(rows, one);
    new FormTemplate(form).fill(rows, other);
    assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
  }

  // --- what is no form
  // -----------------------------------------------------------------------------

  @Test
  void aWorkbookWithoutKnownHeadsIsRefused() throws IOException {
    refused(form(sheet -> words(sheet, 0, "甲", "乙", "丙")), "no row with known heads");
    refused(form(sheet -> words(sheet, 0, "序号", "备注")), "no row with known heads");
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet();
      book.write(old);
    }
    refused(old.toByteArray(), "old Excel");
    refused("指标,目标值\n".getBytes(StandardCharsets.UTF_8), "no XLSX");
    refused(new byte[0], "no XLSX");
    refused(zip("word/document.xml", "<document/>"), "no XLSX");
    refused(zip("xl/workbook.xml", "<workbook"), "damaged");
  }

  @Test
  void macrosAndDocumentTypesAreRefused() throws IOException {
    refused(zip("xl/vbaProject.bin", "x"), "macros");
    refused(
        zip(
            "[Content_Types].xml",
            "<Types><Override ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/>"),
        "macros");
    refused(
        zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><workbook>&a;</workbook>"),
        "document type");
  }

  @Test
  void aFormThatUnpacksToTooMuchIsRefusedBeforeItIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] block = new byte[1 << 20];
      for (long written = 0; written <= FormPackage.MOST_UNPACKED; written += block.length) {
        zip.write(block);
      }
      zip.closeEntry();
    }
    refused(bytes.toByteArray(), "unpacks to more than");
    refused(new byte[FormPackage.MOST_BYTES + 1], "more than 20");
  }

  private static void refused(byte[] form, String why) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(
            () -> new FormTemplate(form).fill(rows(quantity("甲", Operator.EQ, "1", "家")), out))
        .isInstanceOf(UnusableFormException.class)
        .hasMessageContaining(why);
    assertThat(out.size()).isZero();
  }

  // --- makers
  // --------------------------------------------------------------------------------------

  private static byte[] zip(String part, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] form(Consumer<XSSFSheet> maker) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      maker.accept(book.createSheet("表一"));
      book.write(out);
    }
    return out.toByteArray();
  }

  private static void words(XSSFSheet sheet, int number, String... words) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        row.createCell(i).setCellValue(words[i]);
      }
    }
  }

  private static void framed(XSSFSheet sheet, int number, int columns) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setBorderLeft(BorderStyle.THIN);
    Row row = sheet.createRow(number);
    for (int i = 0; i < columns; i++) {
      row.createCell(i).setCellStyle(style);
    }
  }

  private static XSSFWorkbook read(ByteArrayOutputStream out) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  /** {@return what each row shows, cells parted by a space, empty cells and rows left out} */
  private static List<String> lines(XSSFSheet sheet) {
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(SHOWN.formatCellValue(cell)));
      cells.removeIf(String::isEmpty);
      if (!cells.isEmpty()) {
        lines.add(String.join(" ", cells));
      }
    }
    return lines;
  }

  private static TargetMaker quantity(String name, Operator operator, String value, String unit) {
    return TargetMaker.quantity(name, new Amount(operator, new BigDecimal(value), null, unit));
  }

  private static List<TargetRow> rows(TargetMaker... makers) {
    DocumentMaker maker = DocumentMaker.document("a.txt", "文");
    DocumentReference document = DocumentReference.of(maker.set().document());
    List<TargetRow> rows = new ArrayList<>();
    for (TargetMaker one : makers) {
      Span place = new Span(0, 1);
      Target target = one.make(Target.idOf(maker.id(), place, rows.size() + 1), place, "文", null);
      rows.add(new TargetRow(document, null, target, List.of()));
    }
    return rows;
  }
}
