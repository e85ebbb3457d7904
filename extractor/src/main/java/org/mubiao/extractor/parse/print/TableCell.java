package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a printed table.
 *
 * @param row 0-based first row
 * @param column 0-based first column
 * @param rowSpan rows it covers
 * @param columnSpan columns it covers
 * @param page where it begins, also if it is empty
 * @param lines its lines from top to bottom, those of later pages behind
 */
record TableCell(
    int row, int column, int rowSpan, int columnSpan, int page, List<PrintedLine> lines) {

  TableCell {
    lines = List.copyOf(lines);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  int lastRow() {
    return row + rowSpan - 1;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    return text.toString();
  }

  /** {@return the same cell of another row} */
  TableCell inRow(int otherRow) {
    return new TableCell(otherRow, column, rowSpan, columnSpan, page, lines);
  }

  /** {@return this cell going on in another} */
  TableCell with(TableCell next) {
    List<PrintedLine> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new TableCell(row, column, rowSpan, columnSpan, page, all);
  }

  /** {@return this cell reaching down over more rows} */
  TableCell longer(int rows) {
    return new TableCell(row, column, rowSpan + rows, columnSpan, page, lines);
  }
}
