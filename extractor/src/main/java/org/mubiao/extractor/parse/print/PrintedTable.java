package org.mubiao.extractor.parse.print;

import java.util.List;

/**
 * A table found on a page, or on several.
 *
 * @param rows number of rows
 * @param edges left edges of the columns from the left, and the right edge of the last, in points
 * @param cells cells in reading order, each place covered at most once
 * @param top upper edge on its first page
 * @param bottom lower edge on its last page
 * @param ruled whether rules part its cells
 */
record PrintedTable(
    int rows, List<Float> edges, List<TableCell> cells, float top, float bottom, boolean ruled) {

  PrintedTable {
    edges = List.copyOf(edges);
    cells = List.copyOf(cells);
  }

  int columns() {
    return edges.size() - 1;
  }

  float left() {
    return edges.get(0);
  }

  float right() {
    return edges.get(edges.size() - 1);
  }

  /** {@return the cells that begin in a row, from the left} */
  List<TableCell> row(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  /** {@return the words of the cells that begin in a row, from the left} */
  List<String> words(int row) {
    return row(row).stream().map(TableCell::text).toList();
  }
}
