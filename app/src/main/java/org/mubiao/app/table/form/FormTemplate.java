package org.mubiao.app.table.form;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.table.CellValue;
import org.mubiao.app.table.ClocklessPackage;
import org.mubiao.app.table.DisplayWidth;
import org.mubiao.app.table.TargetColumn;
import org.mubiao.app.table.TargetRow;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.target.Status;

/**
 * A form that is filled by its column heads: titles, notes, formulas and styles stay, rows are
 * inserted where its own do not suffice.
 */
public final class FormTemplate {

  private static final int MOST_ROWS = 20_000;
  private static final int MOST_DIGITS = 15;
  private static final int LONGEST_TEXT = 32_767;
  private static final float LINE_OF_FONT = 1.35f;
  private static final float TALLEST = 409f;
  private static final int UNITS_OF_WIDTH = 256;

  private final byte[] bytes;

  /** Takes the bytes of a form. */
  public FormTemplate(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * Fills the form.
   *
   * @param rows what to fill it with
   * @param out where the workbook goes; it stays open
   * @throws UnusableFormException if the bytes are no workbook, no head is known, or there are more
   *     rows than a form can take; nothing is written then
   */
  public FilledForm fill(List<TargetRow> rows, OutputStream out)
      throws IOException, UnusableFormException {
    try (XSSFWorkbook book = FormPackage.open(bytes)) {
      Place place = place(book);
      List<TargetRow> wanted = rows;
      boolean told = place.head.has(TargetColumn.STATUS);
      if (!told) {
        wanted = rows.stream().filter(row -> row.target().status() == Status.TARGET).toList();
      }
      if (wanted.size() > MOST_ROWS) {
        throw new UnusableFormException(
            "cannot take "
                + wanted.size()
                + " rows, more than "
                + MOST_ROWS
                + ": choose a document, a place and year, or a unit.");
      }
      FormStyles styles = new FormStyles(book);
      FormRows room = new FormRows(place.sheet, place.head, styles);
      int inserted = room.make(wanted.size());
      FormCells cells = new FormCells(place.head);
      for (int i = 0; i < wanted.size(); i++) {
        int number = room.first() + i;
        XSSFRow row = place.sheet.getRow(number);
        write(
            row == null ? place.sheet.createRow(number) : row,
            wanted.get(i),
            i + 1,
            place,
            cells,
            styles);
      }
      book.setForceFormulaRecalculation(true);
      ClocklessPackage.write(book, out);
      return told(place, wanted.size(), inserted, rows.size() - wanted.size());
    }
  }

  private record Place(XSSFSheet sheet, FormHead head) {}

  /** The sheet whose head is known best; of equals the first. */
  private static Place place(XSSFWorkbook book) throws UnusableFormException {
    HeadFinder finder = new HeadFinder(new FormHeads());
    Place best = null;
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
        FormHead head = finder.find(book.getSheetAt(i));
        if (head != null
            && (best == null || head.filled().count() > best.head().filled().count())) {
          best = new Place(book.getSheetAt(i), head);
        }
      }
    }
    if (best == null) {
      throw new UnusableFormException(
          "has no row with known heads, such as 指标名称, 目标值, 责任单位: give its columns such heads.");
    }
    return best;
  }

  private static void write(
      XSSFRow row, TargetRow target, int number, Place place, FormCells cells, FormStyles styles) {
    float height = 0;
    for (FormHead.Column column : place.head.columns()) {
      FormHeads.Meaning meaning = column.meaning();
      if (meaning == null) {
        continue;
      }
      Cell there = row.getCell(column.index());
      Cell cell = there == null ? row.createCell(column.index()) : there;
      FormCells.Content content = cells.of(meaning, target, number);
      set(cell, content, styles);
      height = Math.max(height, height(cell, content.value(), place.sheet));
    }
    if (height > row.getHeightInPoints()) {
      row.setHeightInPoints(Math.min(TALLEST, height));
    }
  }

  private static void set(Cell cell, FormCells.Content content, FormStyles styles) {
    CellValue value = content.value();
    if (value instanceof CellValue.Blank) {
      cell.setBlank();
    } else if (value instanceof CellValue.Number number
        && number.value().precision() <= MOST_DIGITS) {
      number(cell, number.value(), content, styles);
    } else if (value instanceof CellValue.Day day) {
      cell.setCellValue(day.value());
      styles.format(cell, "yyyy-mm-dd", true);
    } else {
      String words = content.before() + value.words() + content.after();
      cell.setCellValue(
          words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT - 1) + "…");
      if (!words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0) {
        styles.quote(cell);
      }
    }
  }

  /**
   * Spreadsheets keep 5% as 0.05: so does the form where it shows the sign itself, or asks for it
   * by its format.
   */
  private static void number(
      Cell cell, BigDecimal value, FormCells.Content content, FormStyles styles) {
    boolean asked = cell.getCellStyle().getDataFormatString().contains(FormCells.PERCENT);
    boolean hundredths = content.percent() && (asked || !content.after().isEmpty());
    BigDecimal kept = hundredths ? value.movePointLeft(2) : value;
    cell.setCellValue(kept.doubleValue());
    int scale = Math.max(0, Decimals.plain(value).scale());
    String digits = scale == 0 ? "0" : "0." + "0".repeat(scale);
    String after = hundredths ? FormCells.PERCENT : literal(content.after());
    boolean own = content.before().isEmpty() && content.after().isEmpty() && asked == hundredths;
    styles.format(cell, literal(content.before()) + digits + after, own);
  }

  /** {@return words as they stand in a number format} */
  private static String literal(String words) {
    return words.isEmpty() ? "" : "\"" + words.replace("\"", "") + "\"";
  }

  /** {@return height that wrapped text takes; none for text that is not wrapped} */
  private static float height(Cell cell, CellValue value, XSSFSheet sheet) {
    if (!cell.getCellStyle().getWrapText() || !(value instanceof CellValue.Text text)) {
      return 0;
    }
    int width = 0;
    for (int column = cell.getColumnIndex(); column <= lastColumn(cell, sheet); column++) {
      width += sheet.getColumnWidth(column) / UNITS_OF_WIDTH;
    }
    int usable = Math.max(2, width - 2);
    int lines = (DisplayWidth.of(text.words()) + usable - 1) / usable;
    float size =
        sheet.getWorkbook().getFontAt(cell.getCellStyle().getFontIndex()).getFontHeightInPoints();
    return lines <= 1 ? 0 : lines * size * LINE_OF_FONT + 2;
  }

  private static int lastColumn(Cell cell, XSSFSheet sheet) {
    return sheet.getMergedRegions().stream()
        .filter(region -> region.isInRange(cell))
        .mapToInt(region -> region.getLastColumn())
        .findFirst()
        .orElse(cell.getColumnIndex());
  }

  private static FilledForm told(Place place, int rows, int inserted, int leftOut) {
    List<FilledForm.Head> filled = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (FormHead.Column column : place.head.columns()) {
      FormHeads.@Nullable Meaning meaning = column.meaning();
      if (meaning == null) {
        empty.add(column.words());
      } else {
        filled.add(
            new FilledForm.Head(column.words(), Objects.requireNonNull(meaning).field().head()));
      }
    }
    return new FilledForm(
        place.sheet.getSheetName(),
        place.head.first() + 1,
        place.head.last() + 1,
        filled,
        empty,
        rows,
        inserted,
        leftOut);
  }
}
