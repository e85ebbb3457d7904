package org.mubiao.model.document;

import org.mubiao.model.text.Span;

/**
 * A cell of a table.
 *
 * @param span its text; empty for an empty cell
 * @param row 0-based first row
 * @param column 0-based first column
 * @param rowSpan rows it covers, 1 or more
 * @param columnSpan columns it covers, 1 or more
 */
public record Cell(Span span, int row, int column, int rowSpan, int columnSpan) {

  /** Checks the place. */
  public Cell {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("no such cell place: " + row + ", " + column);
    }
  }
}
