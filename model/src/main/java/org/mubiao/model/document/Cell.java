package org.mubiao.model.document;

import java.util.List;
import org.mubiao.model.text.Span;

/**
 * A cell of a table.
 *
 * @param stretches its text in order, one stretch unless the lines of a wrapped cell are parted by
 *     those of its neighbours; at least one, which is empty for an empty cell
 * @param row 0-based first row
 * @param column 0-based first column
 * @param rowSpan rows it covers, 1 or more
 * @param columnSpan columns it covers, 1 or more
 */
public record Cell(List<Span> stretches, int row, int column, int rowSpan, int columnSpan) {

  /** Copies the stretches and checks the place. */
  public Cell {
    stretches = List.copyOf(stretches);
    if (stretches.isEmpty() || row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("no such cell place: " + row + ", " + column);
    }
  }

  /** A cell whose text stands together. */
  public Cell(Span span, int row, int column, int rowSpan, int columnSpan) {
    this(List.of(span), row, column, rowSpan, columnSpan);
  }

  /** {@return from the first to the last character of the cell} */
  public Span span() {
    return new Span(stretches.get(0).start(), stretches.get(stretches.size() - 1).end());
  }
}
