package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.mubiao.extractor.parse.layout.DraftCell;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/**
 * Places the cells of an HTML table as the standard says: spans push later cells aside, and end
 * with their group of rows. Rows and columns in which no cell begins are none: an editor writes
 * {@code colspan="20"} where the table has five.
 */
final class TableGrid {

  private static final int WIDEST_SPAN = 1000;
  private static final int LONGEST_SPAN = 6;

  private final ReadLimits limits;
  private final Set<Long> taken = new HashSet<>();
  private final List<DraftCell> cells = new ArrayList<>();
  private int firstRow;

  private TableGrid(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * {@return the cells of a table}
   *
   * @throws RefusedException if it has, with what its cells span, more cells than allowed
   */
  static List<DraftCell> cells(Element table, ReadLimits limits) throws RefusedException {
    TableGrid grid = new TableGrid(limits);
    for (List<Element> group : groups(table)) {
      grid.place(group);
    }
    return grid.withoutVoids();
  }

  private void place(List<Element> rows) throws RefusedException {
    int end = firstRow + rows.size();
    for (Element row : rows) {
      int column = 0;
      for (Element cell : row.children()) {
        if (Tables.isCell(cell)) {
          column = place(cell, column, end);
        }
      }
      firstRow++;
    }
  }

  private int place(Element cell, int from, int end) throws RefusedException {
    int column = from;
    while (taken.contains(place(firstRow, column))) {
      column++;
    }
    int tall = span(cell, "rowspan");
    int height = tall == 0 ? end - firstRow : Math.min(tall, end - firstRow);
    int wanted = Math.max(1, Math.min(span(cell, "colspan"), WIDEST_SPAN));
    int width = 1;
    while (width < wanted && !taken.contains(place(firstRow, column + width))) {
      width++;
    }
    if (taken.size() + (long) height * width > limits.maxCells()) {
      throw RefusedException.tooManyCells(limits);
    }
    for (int r = firstRow; r < firstRow + height; r++) {
      for (int c = column; c < column + width; c++) {
        taken.add(place(r, c));
      }
    }
    cells.add(new DraftCell(firstRow, column, height, width, BlockWriter.cellText(cell)));
    return column + width;
  }

  private List<DraftCell> withoutVoids() {
    TreeSet<Integer> rows = new TreeSet<>();
    TreeSet<Integer> columns = new TreeSet<>();
    for (DraftCell cell : cells) {
      rows.add(cell.row());
      columns.add(cell.column());
    }
    int[] rowsBefore = before(rows, firstRow);
    int[] columnsBefore =
        before(columns, cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0));
    return cells.stream()
        .map(
            cell -> {
              int row = rowsBefore[cell.row()];
              int column = columnsBefore[cell.column()];
              return new DraftCell(
                  row,
                  column,
                  rowsBefore[cell.row() + cell.rowSpan()] - row,
                  columnsBefore[cell.column() + cell.columnSpan()] - column,
                  cell.text());
            })
        .toList();
  }

  /** {@return how many of the {@code kept} lie before each of 0 to {@code size}} */
  private static int[] before(Set<Integer> kept, int size) {
    int[] before = new int[size + 1];
    for (int i = 0; i < size; i++) {
      before[i + 1] = before[i] + (kept.contains(i) ? 1 : 0);
    }
    return before;
  }

  /** {@return the rows, group by group: head, bodies, foot, wherever the source has them} */
  private static List<List<Element>> groups(Element table) {
    List<List<Element>> groups = new ArrayList<>();
    addGroups(table, "thead", groups);
    addGroups(table, "tbody", groups);
    addGroups(table, "tfoot", groups);
    return groups;
  }

  private static void addGroups(Element table, String name, List<List<Element>> groups) {
    List<Element> loose = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals(name)) {
        groups.add(child.children().stream().filter(row -> row.normalName().equals("tr")).toList());
      } else if (name.equals("tbody") && child.normalName().equals("tr")) {
        loose.add(child);
      }
    }
    if (!loose.isEmpty()) {
      groups.add(loose);
    }
  }

  /** A span that is no number is 1; 0 rows reach to the end of the group. */
  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    if (value.isEmpty() || value.length() > LONGEST_SPAN) {
      return 1;
    }
    boolean number = value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(value) : 1;
  }

  private static long place(int row, int column) {
    return ((long) row << 32) | column;
  }
}
