package org.mubiao.app.table.form;

import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Makes room below the head of a form: its own empty rows first, then rows like them. */
final class FormRows {

  /** What a form writes into rows that are to be filled: 1, 2, …, ……, 例. */
  private static final Pattern FILLER = Pattern.compile("\\d{1,4}|…+|\\.{2,}|⋮");

  private final XSSFSheet sheet;
  private final FormHead head;
  private final FormStyles styles;
  private final int first;

  FormRows(XSSFSheet sheet, FormHead head, FormStyles styles) {
    this.sheet = sheet;
    this.head = head;
    this.styles = styles;
    this.first = head.last() + 1;
  }

  /** {@return number of the first row below the head, from 0} */
  int first() {
    return first;
  }

  /**
   * Makes so many rows.
   *
   * @return how many of them had to be inserted
   */
  int make(int count) {
    int free = free();
    int missing = Math.max(0, count - free);
    if (missing > 0) {
      // Before the last empty row: a sum over the empty rows grows with them.
      int at = free > 1 ? first + free - 1 : first + free;
      if (at <= sheet.getLastRowNum()) {
        sheet.shiftRows(at, sheet.getLastRowNum(), missing, true, false);
      }
      for (int row = at; row < at + missing; row++) {
        like(row, free > 0);
      }
      growFilter(at, missing);
      growTables(at, missing);
    }
    return missing;
  }

  /** Makes a row like the first empty one, formulas among it, or else like the head. */
  private void like(int row, boolean hasExample) {
    if (hasExample) {
      CellCopyPolicy policy =
          new CellCopyPolicy.Builder()
              .cellValue(true)
              .cellStyle(true)
              .cellFormula(true)
              .rowHeight(true)
              .mergedRegions(true)
              .build();
      sheet.copyRows(first, first, row, policy);
      XSSFRow copied = sheet.getRow(row);
      if (copied != null) {
        for (Cell cell : copied) {
          if (cell.getCellType() != CellType.FORMULA) {
            cell.setBlank();
          }
        }
      }
      return;
    }
    XSSFRow heads = sheet.getRow(head.last());
    XSSFRow made = sheet.createRow(row);
    for (Cell above : heads) {
      made.createCell(above.getColumnIndex()).setCellStyle(styles.below(above.getCellStyle()));
    }
  }

  /** {@return how many rows right below the head are there to be filled} */
  private int free() {
    boolean framed = isFramed(first);
    int row = first;
    while (row <= sheet.getLastRowNum() && isFree(row) && isFramed(row) == framed) {
      row++;
    }
    return row - first;
  }

  private boolean isFramed(int row) {
    XSSFRow cells = sheet.getRow(row);
    Cell cell = cells == null ? null : cells.getCell(head.columns().get(0).index());
    return cell != null && cell.getCellStyle().getBorderLeft() != BorderStyle.NONE;
  }

  private boolean isFree(int row) {
    XSSFRow cells = sheet.getRow(row);
    if (cells == null) {
      return true;
    }
    for (Cell cell : cells) {
      boolean empty =
          switch (cell.getCellType()) {
            case BLANK, FORMULA, _NONE -> true;
            case NUMERIC -> isCount(cell);
            case STRING ->
                cell.getStringCellValue().isBlank()
                    || FILLER.matcher(cell.getStringCellValue().strip()).matches();
            case BOOLEAN, ERROR -> false;
          };
      if (!empty) {
        return false;
      }
    }
    return hasOwnCells(row) && !isTotal(row);
  }

  /** Only the running number may be printed beforehand. */
  private boolean isCount(Cell cell) {
    return head.filled()
        .anyMatch(
            column ->
                column.index() == cell.getColumnIndex()
                    && Objects.requireNonNull(column.meaning()).field().isCount());
  }

  /** A line of text below the table is merged over most of it. */
  private boolean hasOwnCells(int row) {
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      int width = region.getLastColumn() - region.getFirstColumn() + 1;
      if (region.getFirstRow() <= row
          && row <= region.getLastRow()
          && (width > 2 && width * 2 > head.columns().size())) {
        return false;
      }
    }
    return true;
  }

  /** A row whose value is a formula sums up the rows above it. */
  private boolean isTotal(int row) {
    XSSFRow cells = sheet.getRow(row);
    return head.filled()
        .map(column -> cells == null ? null : cells.getCell(column.index()))
        .anyMatch(cell -> cell != null && isSumOfColumn(cell));
  }

  private static boolean isSumOfColumn(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        && cell.getCellFormula().matches("(?i).*(SUM|SUBTOTAL|COUNT|COUNTA|AVERAGE)\\(.*:.*");
  }

  private void growFilter(int at, int rows) {
    var worksheet = sheet.getCTWorksheet();
    if (worksheet.isSetAutoFilter()) {
      CellRangeAddress area = CellRangeAddress.valueOf(worksheet.getAutoFilter().getRef());
      if (area.getFirstRow() < at && area.getLastRow() >= at - 1) {
        area.setLastRow(area.getLastRow() + rows);
        worksheet.getAutoFilter().setRef(area.formatAsString());
      }
    }
  }

  private void growTables(int at, int rows) {
    for (XSSFTable table : sheet.getTables()) {
      if (table.getStartRowIndex() < at && table.getEndRowIndex() >= at - 1) {
        table.setDataRowCount(table.getDataRowCount() + rows);
      }
    }
  }
}
