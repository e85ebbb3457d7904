package org.mubiao.extractor.parse.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.office.ReadOffice;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

class XlsParserTest {

  @Test
  void aSheetIsReadAsItIsSeen() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      HSSFSheet sheet = book.createSheet("目标");
      words(sheet, 0, "镇", "占比", "时限", "底稿", "合计");
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
      words(sheet, 1, "东镇");
      number(sheet, 1, 1, 0.125, "0.0%");
      number(sheet, 1, 2, 46112, "yyyy\"年\"m\"月\"");
      number(sheet, 1, 3, 9, "0");
      HSSFCell formula = sheet.getRow(1).createCell(4);
      formula.setCellFormula("1+1");
      formula.setCellValue(2);
      words(sheet, 2, "", "达标");
      words(sheet, 3, "西镇", "1", "2", "3");
      sheet.getRow(3).setZeroHeight(true);
      words(sheet, 4, "南镇", "4");
      sheet.setColumnHidden(3, true);
      words(book.createSheet("旧稿"), 0, "旧");
      book.setSheetHidden(1, true);

      ParsedDocument document = ReadOffice.read(new XlsParser(), "a.xls", bytes(book));

      assertThat(ReadOffice.lines(document))
          .containsExactly("目标", "镇|占比|时限|合计", "东镇[2x1]|12.5%|2026年3月|2", "达标", "南镇|4");
      assertThat(document.remarks())
          .containsExactly(
              "Hidden rows of the sheet 目标 were not read: 1.",
              "Hidden columns of the sheet 目标 were not read: 1.",
              "The sheet 旧稿 is hidden and was not read.");
    }
  }

  @Test
  void aFileWithAPasswordIsRefused() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      words(book.createSheet("目标"), 0, "镇", "占比");
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      byte[] bytes = bytes(book);
      Biff8EncryptionKey.setCurrentUserPassword(null);

      assertThatThrownBy(
              () -> new XlsParser().parse(new SourceFile("a.xls", bytes), ReadLimits.DEFAULT))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("encrypted");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static void words(HSSFSheet sheet, int row, String... words) {
    HSSFRow cells = sheet.createRow(row);
    for (int i = 0; i < words.length; i++) {
      cells.createCell(i).setCellValue(words[i]);
    }
  }

  private static void number(HSSFSheet sheet, int row, int column, double number, String format) {
    HSSFCell cell = sheet.getRow(row).createCell(column);
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(number);
  }

  private static byte[] bytes(HSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }
}
