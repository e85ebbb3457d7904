package org.mubiao.extractor.parse.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/**
 * Finds the columns of printed rows. The widest row has a cell for each column; a shorter row holds
 * cells that span several. It reads no words: only which cells are empty, which hold numbers, and
 * which wordings repeat.
 */
public final class GridAligner {

  /** A table's head has seldom more rows above the one that names each column. */
  private static final int DEEPEST_HEAD = 3;

  private final List<List<PrintedCell>> rows;
  private final int columns;
  private final List<List<Integer>> sizes = new ArrayList<>();
  private final int base;

  private GridAligner(List<List<PrintedCell>> rows) {
    this.rows = new ArrayList<>(rows);
    this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int first = 0;
    while (rows.get(first).size() < columns) {
      first++;
    }
    this.base = first;
  }

  /**
   * Lays rows out in a grid.
   *
   * @param rows rows of cells in reading order, at least one, none without cells
   * @return the table; its span reaches from the first cell to the last
   */
  public static Table align(List<List<PrintedCell>> rows) {
    return new GridAligner(rows).table();
  }

  private Table table() {
    for (List<PrintedCell> row : rows) {
      sizes.add(new ArrayList<>(row.stream().map(cell -> 1).toList()));
    }
    if (base <= DEEPEST_HEAD) {
      for (int row = base - 1; row >= 0; row--) {
        layHeads(row);
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      if (sizes.get(row).stream().mapToInt(Integer::intValue).sum() < columns) {
        widen(row);
      }
    }
    if (base == 0) {
      widenOverEmptyHeads();
    }
    return merged();
  }

  /** Lays a head row over the row below it, whose own places are known by now. */
  private void layHeads(int row) {
    int count = rows.get(row).size();
    List<PrintedCell> below = rows.get(row + 1);
    if (count > below.size()) {
      return;
    }
    List<Integer> groups = HeadPartition.sizes(count, below);
    List<Integer> placed = new ArrayList<>();
    int next = 0;
    for (int group : groups) {
      int width = 0;
      for (int i = 0; i < group; i++) {
        width += sizes.get(row + 1).get(next++);
      }
      placed.add(width);
    }
    sizes.set(row, placed);
  }

  /** Gives the columns a row lacks to the one cell with which the others fit their columns best. */
  private void widen(int row) {
    List<PrintedCell> cells = rows.get(row);
    int missing = columns - sizes.get(row).stream().mapToInt(Integer::intValue).sum();
    int best = 0;
    int bestScore = Integer.MIN_VALUE;
    for (int wide = 0; wide < cells.size(); wide++) {
      int score = 0;
      for (int i = 0; i < cells.size(); i++) {
        if (i != wide) {
          score += fit(cells.get(i), i < wide ? i : i + missing);
        }
      }
      score -= cells.get(wide).isNumeric() ? 1 : 0;
      if (score > bestScore) {
        bestScore = score;
        best = wide;
      }
    }
    sizes.get(row).set(best, sizes.get(row).get(best) + missing);
  }

  private int fit(PrintedCell cell, int column) {
    if (cell.isEmpty()) {
      return 0;
    }
    int numbers = 0;
    int words = 0;
    for (List<PrintedCell> row : rows) {
      if (row.size() == columns && !row.get(column).isEmpty()) {
        if (row.get(column).isNumeric()) {
          numbers++;
        } else {
          words++;
        }
      }
    }
    return (numbers > words) == cell.isNumeric() ? 1 : -1;
  }

  /** Some writers keep the places that a spanning head covers as empty cells. */
  private void widenOverEmptyHeads() {
    if (rows.size() < 2 || rows.get(1).size() != columns) {
      return;
    }
    List<PrintedCell> heads = rows.get(0);
    List<PrintedCell> below = rows.get(1);
    if (heads.get(0).isEmpty() || !below.get(0).isEmpty()) {
      return;
    }
    List<PrintedCell> kept = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      boolean covered = i > 0 && heads.get(i).isEmpty() && !below.get(i).isEmpty();
      if (covered) {
        if (below.get(i).isNumeric()) {
          return;
        }
        int last = widths.size() - 1;
        widths.set(last, widths.get(last) + 1);
      } else {
        kept.add(heads.get(i));
        widths.add(1);
      }
    }
    if (kept.size() < columns) {
      rows.set(0, kept);
      sizes.set(0, widths);
    }
  }

  private Table merged() {
    boolean spanningHead = base > 0 || sizes.get(0).size() < columns;
    int lastHead = spanningHead ? Math.max(base, 1) : 0;
    Place[][] grid = new Place[rows.size()][columns];
    List<Place> places = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (int i = 0; i < rows.get(row).size(); i++) {
        PrintedCell cell = rows.get(row).get(i);
        int width = sizes.get(row).get(i);
        Optional<Place> above =
            row == 0 || !cell.isEmpty()
                ? Optional.empty()
                : row <= lastHead
                    ? headAbove(grid[row - 1], column, width)
                    : labelAbove(grid, row, column);
        Place place = above.orElse(new Place(cell, row, column, width));
        if (above.isEmpty()) {
          places.add(place);
        } else {
          place.lastRow = row;
        }
        for (int c = column; c < column + width; c++) {
          grid[row][c] = place;
        }
        column += width;
      }
    }
    return tableOf(places);
  }

  /** An empty place below a head of the same columns is part of that head. */
  private static Optional<Place> headAbove(Place[] above, int column, int width) {
    Place head = above[column];
    boolean same = head.column == column && head.width == width && !head.cell.isEmpty();
    return same ? Optional.of(head) : Optional.empty();
  }

  /**
   * An empty place at the left of a filled row is part of the label above it, if that is worded: a
   * group of rows is named once.
   */
  private Optional<Place> labelAbove(Place[][] grid, int row, int column) {
    List<PrintedCell> cells = rows.get(row);
    boolean leading = column == 0 || (column == 1 && isLead(grid[row][0], row));
    if (!leading || cells.size() != columns || rows.get(row - 1).size() != columns) {
      return Optional.empty();
    }
    Place label = grid[row - 1][column];
    boolean worded = label.width == 1 && !label.cell.isEmpty() && !label.cell.isNumeric();
    boolean filled = cells.stream().skip(column + 1L).anyMatch(cell -> !cell.isEmpty());
    return worded && filled && label.row > headRows() - 1 ? Optional.of(label) : Optional.empty();
  }

  private int headRows() {
    return base + 1;
  }

  private static boolean isLead(Place first, int row) {
    return first.row < row || first.cell.isNumeric();
  }

  private Table tableOf(List<Place> places) {
    List<Cell> cells = new ArrayList<>();
    for (Place place : places) {
      cells.add(
          new Cell(
              place.cell.span(),
              place.row,
              place.column,
              place.lastRow - place.row + 1,
              place.width));
    }
    List<PrintedCell> lastRow = rows.get(rows.size() - 1);
    Span span = rows.get(0).get(0).span().hull(lastRow.get(lastRow.size() - 1).span());
    return new Table(span, rows.size(), columns, cells);
  }

  /** A cell on its place; grows downwards while the grid is laid. */
  private static final class Place {

    private final PrintedCell cell;
    private final int row;
    private final int column;
    private final int width;
    private int lastRow;

    Place(PrintedCell cell, int row, int column, int width) {
      this.cell = cell;
      this.row = row;
      this.column = column;
      this.width = width;
      this.lastRow = row;
    }
  }
}
