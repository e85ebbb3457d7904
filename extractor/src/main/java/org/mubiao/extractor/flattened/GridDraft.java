package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/** A table being put together from heads and rows. */
final class GridDraft {

  private final List<Column> columns;
  private final List<Cell> cells = new ArrayList<>();
  private int rows = 1;
  private int start = Integer.MAX_VALUE;
  private int end;
  private int figures;

  GridDraft(List<Column> columns) {
    this.columns = columns;
    for (int i = 0; i < columns.size(); i++) {
      place(new Cell(columns.get(i).stretches(), 0, i, 1, 1));
    }
  }

  void openRow() {
    rows++;
  }

  /** Puts a cell into the row opened last. */
  void cell(int column, int width, List<Span> stretches) {
    place(new Cell(stretches, rows - 1, column, 1, width));
  }

  /** Puts a cell with a figure of its own into the row opened last. */
  void figure(int column, Span span) {
    cell(column, 1, List.of(span));
    figures++;
  }

  /** Makes the table reach at least to {@code offset}. */
  void reach(int offset) {
    end = Math.max(end, offset);
  }

  private void place(Cell cell) {
    cells.add(cell);
    for (Span stretch : cell.stretches()) {
      start = Math.min(start, stretch.start());
      end = Math.max(end, stretch.end());
    }
  }

  /** {@return how many rows there are below the heads} */
  int bodyRows() {
    return rows - 1;
  }

  /** {@return how many figures could be told for certain} */
  int figures() {
    return figures;
  }

  /** {@return one past the last character of the table} */
  int end() {
    return end;
  }

  Table table() {
    List<Cell> ordered =
        cells.stream()
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
    return new Table(new Span(start, end), rows, columns.size(), ordered, 1);
  }
}
