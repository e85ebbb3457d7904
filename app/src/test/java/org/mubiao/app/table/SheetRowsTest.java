package org.mubiao.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What is written as rows is read again, by POI, as what it was. */
class SheetRowsTest {

  private static final TableShape SHAPE = new TableShape("目标表", List.of("指标", "目标值", "完成时限"));

  /** Of one, two, three and four bytes, and what XML has names for. */
  private static final List<String> PIECES =
      List.of("a", "é", "研", "𠮷", "≥", "&", "<", ">", "\"", "'", " ", "\t", "\n", "\r", "\u00a0");

  private final Random random = new Random(20261123);

  private static byte[] written(List<List<CellValue>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook()) {
      RowSink sink = book.sheet(SHAPE);
      for (List<CellValue> row : rows) {
        sink.row(row);
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  private static List<List<CellValue>> texts(String... texts) {
    List<List<CellValue>> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(List.of(CellValue.of(text), CellValue.BLANK, CellValue.BLANK));
    }
    return rows;
  }

  private static List<String> read(byte[] book) throws IOException {
    List<String> read = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      for (Row row : workbook.getSheetAt(0)) {
        Cell cell = row.getCell(0);
        read.add(cell.getStringCellValue());
      }
    }
    return read.subList(1, read.size());
  }

  @Test
  void textsOfManyRowsAreReadAsTheyWere() throws IOException {
    String[] texts = new String[4_000]; // more than stays in memory
    for (int row = 0; row < texts.length; row++) {
      StringBuilder text = new StringBuilder("第").append(row);
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      texts[row] = text.toString();
    }
    byte[] book = written(texts(texts));
    assertThat(read(book))
        .containsExactlyElementsOf(
            Stream.of(texts).map(text -> CellValue.of(text).words()).toList());
    assertThat(written(texts(texts))).isEqualTo(book);
  }

  /** {@return the texts of one row, as a parser of XML reads them} */
  private static List<String> parsed(String... texts)
      throws IOException, ParserConfigurationException, SAXException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetRows rows = new SheetRows(texts.length)) {
      rows.begin(1, 0);
      for (int column = 0; column < texts.length; column++) {
        rows.text(column, 0, texts[column]);
      }
      rows.end();
      rows.copyTo(out);
    }
    NodeList cells =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()))
            .getElementsByTagName("t");
    List<String> read = new ArrayList<>();
    for (int at = 0; at < cells.getLength(); at++) {
      read.add(cells.item(at).getTextContent());
    }
    return read;
  }

  @Test
  void whatNoXmlMayHoldBecomesAQuestionMark()
      throws IOException, ParserConfigurationException, SAXException {
    assertThat(parsed("一\u0001二", "\ud842", "三\ufffe四\uffff", "五\udfb7六", "\u001f"))
        .containsExactly("一?二", "?", "三?四?", "五?六", "?");
  }

  @Test
  void allElseIsReadAsItWas() throws IOException, ParserConfigurationException, SAXException {
    String[] texts = {
      "", " 一", "二 ", "\n三\n", "　四", "五\r\n六\t七", "\r", "]]>", "a&amp;b", "𠮷𠮷", "\u00a0", "ÿ߿ࠀ"
    };
    assertThat(parsed(texts)).containsExactly(texts);
  }

  @Test
  void numbersAndDaysAreNumbers() throws IOException {
    List<BigDecimal> numbers =
        List.of(
            new BigDecimal("24.10"),
            new BigDecimal("-0.5"),
            new BigDecimal("0"),
            new BigDecimal("123456789012345"),
            new BigDecimal("1E+12"),
            new BigDecimal("1E-40"));
    List<List<CellValue>> rows = new ArrayList<>();
    for (BigDecimal number : numbers) {
      rows.add(
          List.of(CellValue.BLANK, CellValue.of(number), CellValue.of(LocalDate.of(2026, 12, 31))));
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(rows)))) {
      XSSFSheet sheet = book.getSheetAt(0);
      for (int row = 0; row < numbers.size(); row++) {
        Cell number = sheet.getRow(row + 1).getCell(1);
        assertThat(number.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(number.getNumericCellValue()).isEqualTo(numbers.get(row).doubleValue());
        assertThat(sheet.getRow(row + 1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
            .isEqualTo(LocalDate.of(2026, 12, 31));
      }
    }
  }

  @Test
  void aTableWithoutRowsHasItsHead() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(List.of())))) {
      assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(1);
      assertThat(book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue()).isEqualTo("完成时限");
    }
  }
}
