package org.mubiao.model.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.text.Span;

/**
 * A table.
 *
 * @param span from its first cell to its last
 * @param rows number of rows
 * @param columns number of columns
 * @param cells in reading order; a merged cell appears once, with its spans
 * @param headRows how many rows at the top are heads, 0 if that is not known; known of every table
 *     that was rebuilt from flattened text, where a cell over several columns of the body holds
 *     what could not be divided among them
 */
public record Table(Span span, int rows, int columns, List<Cell> cells, int headRows)
    implements Block {

  /** Copies the cells and checks that they lie inside the table. */
  public Table {
    cells = List.copyOf(cells);
    for (Cell cell : cells) {
      if (!span.covers(cell.span())
          || cell.row() + cell.rowSpan() > rows
          || cell.column() + cell.columnSpan() > columns) {
        throw new IllegalArgumentException("cell outside its table: " + cell);
      }
    }
  }

  /** A table whose heads its format does not tell. */
  public Table(Span span, int rows, int columns, List<Cell> cells) {
    this(span, rows, columns, cells, 0);
  }

  /** {@return the cell that covers this place, null if none does} */
  public @Nullable Cell at(int row, int column) {
    for (Cell cell : cells) {
      if (cell.row() <= row
          && row < cell.row() + cell.rowSpan()
          && cell.column() <= column
          && column < cell.column() + cell.columnSpan()) {
        return cell;
      }
    }
    return null;
  }
}
