package org.mubiao.app.table.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a form, with what a value needs added to them; each made once. */
final class FormStyles {

  private static final String GENERAL = "General";

  private final XSSFWorkbook book;
  private final Map<List<Object>, CellStyle> made = new HashMap<>();

  FormStyles(XSSFWorkbook book) {
    this.book = book;
  }

  /** Shows the cell's value in this number format; a format of the form's own stays. */
  void format(Cell cell, String format, boolean onlyIfGeneral) {
    CellStyle style = cell.getCellStyle();
    if (!onlyIfGeneral || style.getDataFormatString().equals(GENERAL)) {
      cell.setCellStyle(
          made.computeIfAbsent(
              List.of(style.getIndex(), format),
              key -> {
                CellStyle own = copy(style);
                own.setDataFormat(book.createDataFormat().getFormat(format));
                return own;
              }));
    }
  }

  /** Keeps text that begins like a formula text, also when it is edited. */
  void quote(Cell cell) {
    CellStyle style = cell.getCellStyle();
    cell.setCellStyle(
        made.computeIfAbsent(
            List.of(style.getIndex(), true),
            key -> {
              CellStyle own = copy(style);
              own.setQuotePrefixed(true);
              return own;
            }));
  }

  /**
   * {@return the style of a row below a head that has none of its own: its frame, plain letters}
   */
  CellStyle below(CellStyle head) {
    return made.computeIfAbsent(
        List.of(head.getIndex(), "below"),
        key -> {
          CellStyle own = copy(head);
          XSSFFont font = book.createFont();
          XSSFFont of = ((XSSFCellStyle) head).getFont();
          font.setFontName(of.getFontName());
          font.setFontHeight(of.getFontHeight());
          own.setFont(font);
          own.setFillPattern(FillPatternType.NO_FILL);
          own.setAlignment(HorizontalAlignment.GENERAL);
          own.setVerticalAlignment(VerticalAlignment.CENTER);
          own.setWrapText(true);
          return own;
        });
  }

  private CellStyle copy(CellStyle style) {
    CellStyle own = book.createCellStyle();
    own.cloneStyleFrom(style);
    return own;
  }
}
