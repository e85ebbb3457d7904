package org.mubiao.app.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a workbook's cells: made once, since a workbook may hold few of them. */
final class SheetStyles {

  /** Sizes in points. */
  private static final short TEXT_SIZE = 10;

  private static final String FONT = "宋体";

  /** Numbers with more decimals than this are shown with as many as fit. */
  private static final int MOST_DECIMALS = 8;

  private final CellStyle head;
  private final CellStyle text;
  private final CellStyle quoted;
  private final CellStyle day;
  private final Map<String, CellStyle> numbers = new HashMap<>();
  private final Workbook book;
  private final Font plain;

  SheetStyles(Workbook book) {
    this.book = book;
    Font bold = font(book);
    bold.setBold(true);
    head = bordered(book, bold);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    head.setAlignment(HorizontalAlignment.CENTER);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    head.setWrapText(true);
    plain = font(book);
    text = bordered(book, plain);
    text.setWrapText(true);
    quoted = bordered(book, plain);
    quoted.setWrapText(true);
    quoted.setQuotePrefixed(true);
    day = bordered(book, plain);
    day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    day.setAlignment(HorizontalAlignment.CENTER);
  }

  private static Font font(Workbook book) {
    Font font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(TEXT_SIZE);
    return font;
  }

  private static CellStyle bordered(Workbook book, Font font) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    style.setLeftBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    style.setRightBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    return style;
  }

  CellStyle head() {
    return head;
  }

  /** {@return the style of a text; one that begins like a formula stays text when it is edited} */
  CellStyle text(String words) {
    return !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0 ? quoted : text;
  }

  CellStyle day() {
    return day;
  }

  /**
   * {@return the style that shows the number as it is, never as 1.5E+12, with a sign such as ≥
   * before it; the cell holds a number one can reckon with}
   */
  CellStyle number(String sign, BigDecimal value) {
    int decimals = Math.max(0, Math.min(MOST_DECIMALS, value.scale()));
    String digits = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    String format = sign.isEmpty() ? digits : "\"" + sign + "\"" + digits;
    return numbers.computeIfAbsent(
        format,
        key -> {
          CellStyle number = bordered(book, plain);
          number.setDataFormat(book.createDataFormat().getFormat(key));
          return number;
        });
  }
}
