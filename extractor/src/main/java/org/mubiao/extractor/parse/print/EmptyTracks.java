package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes out rows and columns in which no cell begins: double lines and lines of other cells that
 * are cut by merged ones leave such tracks.
 */
final class EmptyTracks {

  private EmptyTracks() {}

  static PrintedTable without(PrintedTable table) {
    int[] rowAt = new int[table.rows() + 1];
    int[] columnAt = new int[table.columns() + 1];
    for (int row = 0; row < table.rows(); row++) {
      int at = row;
      rowAt[row + 1] = rowAt[row] + (table.cells().stream().anyMatch(c -> c.row() == at) ? 1 : 0);
    }
    for (int column = 0; column < table.columns(); column++) {
      int at = column;
      columnAt[column + 1] =
          columnAt[column] + (table.cells().stream().anyMatch(c -> c.column() == at) ? 1 : 0);
    }
    List<Float> edges = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      if (columnAt[column + 1] > columnAt[column]) {
        edges.add(table.edges().get(column));
      }
    }
    edges.add(table.right());
    List<TableCell> cells = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      int row = rowAt[cell.row()];
      int column = columnAt[cell.column()];
      cells.add(
          new TableCell(
              row,
              column,
              rowAt[cell.row() + cell.rowSpan()] - row,
              columnAt[cell.column() + cell.columnSpan()] - column,
              cell.page(),
              cell.lines()));
    }
    cells.sort(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column));
    return new PrintedTable(
        rowAt[table.rows()], edges, cells, table.top(), table.bottom(), table.ruled());
  }
}
