package org.mubiao.extractor.parse.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.extractor.parse.layout.DraftCell;

/** A row of a table whose cells know their columns and whether they go on from another cell. */
final class GridRow {

  /** A cell with its place; {@code left} and {@code above} say that it is part of that cell. */
  private record Place(int column, int width, boolean left, boolean above, String text) {}

  private final List<Place> places = new ArrayList<>();
  private int next;

  /** Begins a row that leaves some columns free at its left. */
  GridRow(int before) {
    this.next = before;
  }

  /** Adds a cell at the right. */
  void add(int width, boolean left, boolean above, String text) {
    addAt(next, width, left, above, text);
  }

  /** Adds a cell at a column, or behind the last cell if that reaches further. */
  void addAt(int column, int width, boolean left, boolean above, String text) {
    int at = Math.max(column, next);
    places.add(new Place(at, width, left, above, text));
    next = at + width;
  }

  /**
   * {@return the cells of rows, those that go on from another one made part of it} A cell goes on
   * from the one above only if both cover the same columns.
   */
  static List<DraftCell> cells(List<GridRow> rows) {
    List<DraftCell> cells = new ArrayList<>();
    Map<Integer, Integer> open = new HashMap<>(); // column -> the cell that reaches down to it
    for (int row = 0; row < rows.size(); row++) {
      Map<Integer, Integer> reaching = new HashMap<>();
      for (Place place : rows.get(row).joined()) {
        Integer above = open.get(place.column());
        if (place.above() && above != null && cells.get(above).columnSpan() == place.width()) {
          DraftCell upper = cells.get(above);
          cells.set(
              above,
              new DraftCell(
                  upper.row(),
                  upper.column(),
                  upper.rowSpan() + 1,
                  upper.columnSpan(),
                  upper.text()));
          reaching.put(place.column(), above);
        } else {
          reaching.put(place.column(), cells.size());
          cells.add(new DraftCell(row, place.column(), 1, place.width(), place.text()));
        }
      }
      open = reaching;
    }
    return cells;
  }

  private List<Place> joined() {
    List<Place> joined = new ArrayList<>();
    for (Place place : places) {
      int last = joined.size() - 1;
      if (place.left() && last >= 0) {
        Place left = joined.get(last);
        joined.set(
            last,
            new Place(
                left.column(),
                place.column() + place.width() - left.column(),
                left.left(),
                left.above(),
                left.text()));
      } else {
        joined.add(place);
      }
    }
    return joined;
  }
}
