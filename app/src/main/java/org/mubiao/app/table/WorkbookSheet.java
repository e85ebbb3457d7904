package org.mubiao.app.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** One table of a workbook. A table longer than a sheet can be goes on in a further sheet. */
final class WorkbookSheet implements RowSink {

  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int NARROWEST = 6;
  private static final int WIDEST = 60;

  /** A spreadsheet keeps numbers with so many digits and no more. */
  private static final int MOST_DIGITS = 15;

  private final SXSSFWorkbook book;
  private final TableShape shape;
  private final CellStyle head;
  private final CellStyle day;
  private final CellStyle plain;
  private final int[] widths;
  private final Map<String, CellStyle> bySign = new HashMap<>();
  private SXSSFSheet sheet;
  private int rows;
  private int number = 1;

  WorkbookSheet(
      SXSSFWorkbook book, TableShape shape, CellStyle head, CellStyle day, CellStyle plain) {
    this.book = book;
    this.shape = shape;
    this.head = head;
    this.day = day;
    this.plain = plain;
    this.widths = new int[shape.heads().size()];
    this.sheet = open(shape.name());
  }

  private SXSSFSheet open(String name) {
    SXSSFSheet opened = book.createSheet(free(WorkbookUtil.createSafeSheetName(name)));
    opened.createFreezePane(0, 1);
    Row row = opened.createRow(0);
    for (int i = 0; i < shape.heads().size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(shape.heads().get(i));
      cell.setCellStyle(head);
      // The filter's button covers the end of the head.
      widths[i] = Math.max(widths[i], DisplayWidth.of(shape.heads().get(i)) + 3);
    }
    rows = 1;
    return opened;
  }

  /** {@return the name, with a number behind it if another sheet has it} */
  private String free(String name) {
    String free = name;
    for (int i = 2; book.getSheet(free) != null; i++) {
      String ending = " (" + i + ")";
      free = name.substring(0, Math.min(name.length(), 31 - ending.length())) + ending;
    }
    return free;
  }

  @Override
  public void row(List<CellValue> cells) {
    if (rows == MOST_ROWS) {
      finish();
      sheet = open(shape.name() + " " + ++number);
    }
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < cells.size(); i++) {
      CellValue value = cells.get(i);
      if (value instanceof CellValue.Blank) {
        continue;
      }
      widths[i] = Math.max(widths[i], DisplayWidth.of(value.words()) + 1);
      Cell cell = row.createCell(i);
      cell.setCellStyle(plain);
      if (value instanceof CellValue.Number exact && exact.value().precision() <= MOST_DIGITS) {
        cell.setCellValue(exact.value().doubleValue());
      } else if (value instanceof CellValue.Bound bound
          && bound.value().precision() <= MOST_DIGITS) {
        cell.setCellValue(bound.value().doubleValue());
        cell.setCellStyle(signed(bound.sign()));
      } else if (value instanceof CellValue.Day date) {
        cell.setCellValue(date.value());
        cell.setCellStyle(day);
      } else {
        cell.setCellValue(fitting(value.words()));
      }
    }
  }

  /** The sign is the cell's number format, so that the cell holds a number one can reckon with. */
  private CellStyle signed(String sign) {
    return bySign.computeIfAbsent(
        sign,
        key -> {
          CellStyle style = book.createCellStyle();
          style.cloneStyleFrom(plain);
          style.setDataFormat(book.createDataFormat().getFormat("\"" + key + "\"General"));
          return style;
        });
  }

  private static String fitting(String words) {
    return words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT - 1) + "…";
  }

  /** Sets what can only be set when all rows are known. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, Math.max(0, widths.length - 1)));
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, Math.max(NARROWEST, Math.min(WIDEST, widths[i])) * 256);
    }
  }
}
