package org.mubiao.extractor.parse.office.sheet;

import java.io.IOException;
import java.util.List;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.office.xml.XmlElement;
import org.mubiao.extractor.parse.office.xml.XmlStream;
import org.mubiao.extractor.source.ReadLimits;

/** Reads one sheet of an XLSX file, row by row. */
final class XlsxSheet {

  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  private final XlsxCells cells;
  private final SheetDraft draft;
  private boolean zerosShown = true;
  private boolean rowsHidden;
  private int nextRow;

  XlsxSheet(XlsxCells cells, ReadLimits limits) {
    this.cells = cells;
    this.draft = new SheetDraft(limits);
  }

  /** {@return what the sheet shows} */
  List<Area> read(XmlStream stream) throws IOException, RefusedException {
    for (String name = stream.next(); !name.isEmpty(); name = stream.next()) {
      switch (name) {
        case "sheetView" ->
            zerosShown = !XmlElement.isOff(stream.element().attribute("showZeros", "1"));
        case "sheetFormatPr" ->
            rowsHidden = XlsxParser.isSwitchedOn(stream.element(), "zeroHeight");
        case "cols" -> columns(stream.element());
        case "row" -> row(stream.element());
        case "mergeCell" -> merge(stream.element().attribute("ref", ""));
        default -> {
          // how it looks, what it may be filled with
        }
      }
    }
    return draft.visible();
  }

  /** {@return the sheet, with what is hidden of it} */
  SheetDraft draft() {
    return draft;
  }

  private void columns(XmlElement columns) {
    for (XmlElement column : columns.children()) {
      int first = column.number("min", 0) - 1;
      int last = Math.min(column.number("max", 0), MOST_COLUMNS) - 1;
      boolean hidden =
          XlsxParser.isSwitchedOn(column, "hidden") || isZero(column.attribute("width", "1"));
      if (hidden && first >= 0 && last >= first) {
        draft.hideColumns(first, last);
      }
    }
  }

  private static boolean isZero(String size) {
    return size.equals("0") || size.equals("0.0");
  }

  private void row(XmlElement row) throws RefusedException {
    int at = row.number("r", nextRow + 1) - 1;
    if (at < 0 || at >= MOST_ROWS) {
      return;
    }
    nextRow = at + 1;
    boolean hidden =
        XlsxParser.isSwitchedOn(row, "hidden")
            || isZero(row.attribute("ht", "1"))
            || (rowsHidden && row.attribute("ht") == null);
    if (hidden) {
      draft.hideRow(at);
    }
    int nextColumn = 0;
    for (XmlElement cell : row.children()) {
      int named = column(cell.attribute("r", ""));
      int column = named < 0 ? nextColumn : named;
      nextColumn = column + 1;
      if (column < MOST_COLUMNS && !cell.children().isEmpty()) {
        draft.cell(at, column, cells.shown(cell, zerosShown));
      }
    }
  }

  private void merge(String area) throws RefusedException {
    int colon = area.indexOf(':');
    if (colon > 0) {
      String from = area.substring(0, colon);
      String to = area.substring(colon + 1);
      draft.merge(rowOf(from), column(from), rowOf(to), column(to));
    }
  }

  /** The 0-based column of a place such as {@code AB12}, -1 if it is none. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < Math.min(place.length(), 3); i++) {
      char c = place.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + c - 'A' + 1;
    }
    return column - 1;
  }

  private static int rowOf(String place) {
    int row = 0;
    for (int i = 0; i < place.length() && row < MOST_ROWS; i++) {
      char c = place.charAt(i);
      row = c >= '0' && c <= '9' ? row * 10 + c - '0' : row;
    }
    return row - 1;
  }
}
