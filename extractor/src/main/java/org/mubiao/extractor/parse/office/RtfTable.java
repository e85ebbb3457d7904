package org.mubiao.extractor.parse.office;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.layout.DraftCell;

/** A table of a rich text file, whose cells only say where they end and how they are merged. */
final class RtfTable {

  /** Where a cell ends, and whether it is part of the one at its left or above it. */
  private record Edge(int right, boolean left, boolean above) {}

  /** A row as it was closed. */
  private record Row(int start, List<Edge> edges, List<String> cells) {}

  private final List<Row> rows = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private List<Edge> edges = new ArrayList<>();
  private int start;
  private boolean left;
  private boolean above;

  /** Begins to say what the cells of the rows that come now are like. */
  void beginRow() {
    edges = new ArrayList<>();
    start = 0;
    left = false;
    above = false;
  }

  /** Says where the row begins, in twentieths of a point. */
  void startAt(int place) {
    start = place;
  }

  /** Says that the cell whose end is said next is part of the one at its left. */
  void joinLeft() {
    left = true;
  }

  /** Says that the cell whose end is said next is part of the one above it. */
  void joinAbove() {
    above = true;
  }

  /** Says where a cell ends. */
  void endAt(int right) {
    edges.add(new Edge(right, left, above));
    left = false;
    above = false;
  }

  /** Adds a paragraph to the cell that is open. */
  void line(String line) {
    lines.add(line);
  }

  void endCell() {
    lines.removeIf(String::isBlank);
    cells.add(String.join("\n", lines));
    lines.clear();
  }

  void endRow() {
    if (!lines.isEmpty()) {
      endCell();
    }
    if (!cells.isEmpty()) {
      rows.add(new Row(start, edges, cells));
      cells = new ArrayList<>();
    }
  }

  boolean isEmpty() {
    return rows.isEmpty() && cells.isEmpty() && lines.isEmpty();
  }

  /** {@return the cells on their places} */
  List<DraftCell> cells() {
    endRow();
    TableEdges places = new TableEdges();
    for (Row row : rows) {
      if (row.edges().size() == row.cells().size()) {
        places.add(row.start());
        row.edges().forEach(edge -> places.add(edge.right()));
      }
    }
    List<GridRow> placed = new ArrayList<>();
    for (Row row : rows) {
      placed.add(row.edges().size() == row.cells().size() ? placed(row, places) : even(row));
    }
    return GridRow.cells(placed);
  }

  private static GridRow placed(Row row, TableEdges places) {
    GridRow placed = new GridRow(0);
    int from = places.column(row.start());
    for (int i = 0; i < row.cells().size(); i++) {
      Edge edge = row.edges().get(i);
      int to = Math.max(from, places.column(edge.right()));
      placed.addAt(from, Math.max(1, to - from), edge.left(), edge.above(), row.cells().get(i));
      from = to;
    }
    return placed;
  }

  /** A row that does not say where its cells end: they stand side by side. */
  private static GridRow even(Row row) {
    GridRow placed = new GridRow(0);
    row.cells().forEach(cell -> placed.add(1, false, false, cell));
    return placed;
  }
}
