package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins a table with its continuation on the next page. */
final class TableContinuation {

  /** Columns of one table stand at the same places on both pages, but for this many points. */
  private static final float SLACK = 6;

  private static final int MOST_HEAD_ROWS = 4;

  /** 续表, 表3（续）: says that the table goes on. */
  static final Pattern CONTINUED =
      Pattern.compile(
          "\\s*[（(]?\\s*(?:续\\s*表|接上[页表]|表?[^。]{0,30}[（(]\\s*续(?:\\s*表)?\\s*[）)])\\s*[\\d一二三四五六七八九十]*\\s*[）)]?\\s*");

  private TableContinuation() {}

  /** {@return both as one table, null if the second is another table} */
  static @Nullable PrintedTable joined(PrintedTable first, PrintedTable next) {
    if (!sameColumns(first, next)) {
      return null;
    }
    int heads = repeatedHeads(first, next);
    List<TableCell> rest = new ArrayList<>();
    for (TableCell cell : next.cells()) {
      if (cell.row() >= heads) {
        rest.add(cell.inRow(cell.row() - heads));
      }
    }
    int restRows = next.rows() - heads;
    if (restRows == 0) {
      return first;
    }
    List<TableCell> cells = new ArrayList<>(first.cells());
    int offset = first.rows();
    if (isRestOfRow(first, rest)) {
      goOn(cells, rest, first.rows() - 1);
      rest.removeIf(cell -> cell.row() == 0 && cell.rowSpan() == 1);
      offset--;
    }
    for (TableCell cell : rest) {
      cells.add(cell.inRow(cell.row() + offset));
    }
    return new PrintedTable(
        offset + restRows, first.edges(), cells, first.top(), next.bottom(), first.ruled());
  }

  private static boolean sameColumns(PrintedTable first, PrintedTable next) {
    if (first.columns() != next.columns() || first.ruled() != next.ruled()) {
      return false;
    }
    // pages may be set off a little against each other: widths are compared, not places
    for (int i = 0; i <= first.columns(); i++) {
      float a = first.edges().get(i) - first.left();
      float b = next.edges().get(i) - next.left();
      if (Math.abs(a - b) > SLACK) {
        return false;
      }
    }
    return true;
  }

  private static int repeatedHeads(PrintedTable first, PrintedTable next) {
    int most = Math.min(MOST_HEAD_ROWS, Math.min(first.rows(), next.rows()));
    int heads = 0;
    while (heads < most && first.words(heads).equals(next.words(heads)) && filled(next, heads)) {
      heads++;
    }
    return heads;
  }

  private static boolean filled(PrintedTable table, int row) {
    return table.row(row).stream().anyMatch(cell -> !cell.isEmpty());
  }

  /**
   * A row cut by the end of the page: its first cells are empty, and no cell opens a new number.
   */
  private static boolean isRestOfRow(PrintedTable first, List<TableCell> rest) {
    List<TableCell> top = rest.stream().filter(cell -> cell.row() == 0).toList();
    boolean single = top.stream().allMatch(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1);
    if (!single || top.size() != first.columns() || !top.get(0).isEmpty()) {
      return false;
    }
    long empty = top.stream().filter(TableCell::isEmpty).count();
    List<TableCell> last = first.row(first.rows() - 1);
    boolean lastWhole = last.size() == first.columns() && !last.get(0).isEmpty();
    boolean goesOn = false;
    for (TableCell cell : top) {
      if (!cell.isEmpty()) {
        TableCell above =
            last.stream().filter(c -> c.column() == cell.column()).findFirst().orElse(cell);
        goesOn |= !above.equals(cell) && !above.isEmpty() && !endsSentence(above.text());
      }
    }
    return lastWhole && goesOn && (empty * 2 >= top.size() || isAlwaysFilled(first));
  }

  /** Whether hardly a row has nothing in its first column, where a number or a name opens it. */
  private static boolean isAlwaysFilled(PrintedTable table) {
    List<TableCell> openings =
        table.cells().stream().filter(cell -> cell.column() == 0 && cell.rowSpan() == 1).toList();
    long filled = openings.stream().filter(cell -> !cell.isEmpty()).count();
    return openings.size() * 5 >= table.rows() * 4 && filled * 10 >= openings.size() * 9L;
  }

  private static boolean endsSentence(String words) {
    return words.isEmpty() || "。；！？".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static void goOn(List<TableCell> cells, List<TableCell> rest, int lastRow) {
    for (TableCell more : rest) {
      for (int i = 0; i < cells.size(); i++) {
        TableCell cell = cells.get(i);
        if (more.row() == 0 && cell.row() == lastRow && cell.column() == more.column()) {
          cells.set(i, cell.with(more));
        }
      }
    }
  }
}
