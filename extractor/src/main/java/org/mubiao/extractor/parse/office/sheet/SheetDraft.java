package org.mubiao.extractor.parse.office.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/** A sheet being read: what its cells show, which of them are merged, and what is hidden. */
final class SheetDraft {

  private final ReadLimits limits;
  private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
  private final List<Area> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int cells;

  SheetDraft(ReadLimits limits) {
    this.limits = limits;
  }

  /** Adds a cell; one that shows nothing is left out. Rows and columns are 0-based. */
  void cell(int row, int column, String shown) throws RefusedException {
    if (Blankness.isBlank(shown)) {
      return;
    }
    if (++cells > limits.maxCells()) {
      throw RefusedException.tooManyCells(limits);
    }
    rows.computeIfAbsent(row, unused -> new TreeMap<>()).put(column, shown);
  }

  /** Makes one cell of several; all places are inclusive. */
  void merge(int top, int left, int bottom, int right) throws RefusedException {
    if (merged.size() >= limits.maxCells()) {
      throw RefusedException.tooManyCells(limits);
    }
    if (top >= 0 && left >= 0 && bottom >= top && right >= left) {
      merged.add(new Area(top, left, bottom, right, ""));
    }
  }

  void hideRow(int row) {
    hiddenRows.set(row);
  }

  /** Hides columns from the first to the last. */
  void hideColumns(int first, int last) {
    hiddenColumns.set(first, last + 1);
  }

  boolean hidesRow(int row) {
    return hiddenRows.get(row);
  }

  /**
   * {@return the areas that show something, by rows and columns that are not hidden, in reading
   * order} Their places are those that remain when what is hidden is taken away.
   */
  List<Area> visible() {
    List<Area> visible = new ArrayList<>();
    List<Area> waiting =
        merged.stream()
            .sorted(Comparator.comparingInt(Area::top).thenComparingInt(Area::left))
            .toList();
    int next = 0;
    TreeMap<Integer, Area> reaching = new TreeMap<>(); // left column -> merged cell
    for (Map.Entry<Integer, Map<Integer, String>> row : rows.entrySet()) {
      int at = row.getKey();
      for (; next < waiting.size() && waiting.get(next).top() <= at; next++) {
        Area area = waiting.get(next);
        reaching.merge(area.left(), area, (a, b) -> a.bottom() >= at ? a : b);
      }
      reaching.values().removeIf(area -> area.bottom() < at);
      row.getValue()
          .forEach(
              (column, shown) -> {
                Map.Entry<Integer, Area> near = reaching.floorEntry(column);
                Area area = near == null ? null : near.getValue();
                if (area == null || area.right() < column) {
                  add(new Area(at, column, at, column, shown), visible);
                } else if (area.top() == at && area.left() == column) {
                  add(new Area(at, column, area.bottom(), area.right(), shown), visible);
                }
              });
    }
    return visible;
  }

  private void add(Area area, List<Area> visible) {
    int top = hiddenRows.nextClearBit(area.top());
    int left = hiddenColumns.nextClearBit(area.left());
    int bottom = hiddenRows.previousClearBit(area.bottom());
    int right = hiddenColumns.previousClearBit(area.right());
    if (bottom >= top && right >= left) {
      visible.add(
          new Area(
              remaining(hiddenRows, top),
              remaining(hiddenColumns, left),
              remaining(hiddenRows, bottom),
              remaining(hiddenColumns, right),
              area.text()));
    }
  }

  private static int remaining(BitSet hidden, int place) {
    return hidden.isEmpty() ? place : place - hidden.get(0, place).cardinality();
  }

  /** {@return how many rows that hold something are hidden} */
  int lostRows() {
    return (int) rows.keySet().stream().filter(hiddenRows::get).count();
  }

  /** {@return how many columns that hold something in a row that is shown are hidden} */
  int lostColumns() {
    if (hiddenColumns.isEmpty()) {
      return 0;
    }
    BitSet used = new BitSet();
    rows.forEach(
        (row, cellsOfRow) -> {
          if (!hiddenRows.get(row)) {
            cellsOfRow.keySet().forEach(used::set);
          }
        });
    used.and(hiddenColumns);
    return used.cardinality();
  }
}
