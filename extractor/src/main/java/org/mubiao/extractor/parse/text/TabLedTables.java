package org.mubiao.extractor.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mubiao.extractor.parse.layout.PrintedCell;
import org.mubiao.model.text.Span;

/**
 * Tables flattened to one cell a line, each led by a tab, rows parted by blank lines. A line
 * without a tab goes on with the cell above it. A row may be cut by a blank line or a page's end;
 * its pieces add up to the width of the other rows.
 */
final class TabLedTables implements TableFinder {

  private static final int WIDEST_GAP = 4;
  private static final int MOST_CONTINUATION_LINES = 4;
  private static final int LONGEST_CONTINUATION = 60;
  private static final int LONGEST_USUAL_CELL = 120;
  private static final int LOOK_AHEAD = 8;

  @Override
  public boolean mayBegin(Line line) {
    return line.isTabLed();
  }

  @Override
  public TableStretch find(List<Line> lines, int from) {
    List<Row> rows = new ArrayList<>();
    Row row = Row.read(lines, from);
    rows.add(row);
    int next = row.next;
    while (true) {
      Gap gap = Gap.read(lines, next);
      if (!gap.leadsToRow) {
        break;
      }
      Row following = Row.read(lines, gap.next);
      if (!gap.continuation.isEmpty()) {
        if (!belongs(gap, row, following, usualWidth(lines, rows, gap.next), lines)) {
          break;
        }
        row.extendLast(gap.lastContinuation);
      }
      row = following;
      rows.add(row);
      next = row.next;
    }
    List<List<PrintedCell>> cells = cells(joinPieces(rows), lines);
    return isTable(cells) ? new TableStretch(cells, next) : TableStretch.none(next);
  }

  /** Whether the lines between two rows go on with the last cell of the upper one. */
  private static boolean belongs(Gap gap, Row above, Row below, int width, List<Line> lines) {
    if (gap.continuation.size() > MOST_CONTINUATION_LINES
        || gap.continuation.stream()
            .anyMatch(
                line ->
                    PrintedLines.isOpening(line)
                        || line.text().strip().length() > LONGEST_CONTINUATION)) {
      return false;
    }
    int count = above.width();
    boolean cutRow = count < width && count + below.width() <= width;
    return cutRow || (count == width && below.width() == width && below.follows(above, lines));
  }

  /** The width that most rows nearby have; the larger of two that are equally frequent. */
  private static int usualWidth(List<Line> lines, List<Row> above, int from) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Row row : above) {
      counts.merge(row.width(), 1, Integer::sum);
    }
    int next = from;
    for (int i = 0; i < LOOK_AHEAD; i++) {
      Row row = Row.read(lines, next);
      counts.merge(row.width(), 1, Integer::sum);
      Gap gap = Gap.read(lines, row.next);
      if (!gap.leadsToRow || gap.opensSomethingNew()) {
        break;
      }
      next = gap.next;
    }
    int usual = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() >= most) {
        most = entry.getValue();
        usual = entry.getKey();
      }
    }
    return usual;
  }

  private static List<Row> joinPieces(List<Row> rows) {
    int width = rows.stream().mapToInt(Row::width).max().orElse(0);
    List<Row> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int sum = rows.get(i).width();
      int last = i;
      while (sum < width && last + 1 < rows.size()) {
        last++;
        sum += rows.get(last).width();
      }
      if (last > i && sum == width) {
        joined.add(Row.join(rows.subList(i, last + 1)));
        i = last;
      } else {
        joined.add(rows.get(i));
      }
    }
    return joined;
  }

  private static List<List<PrintedCell>> cells(List<Row> rows, List<Line> lines) {
    List<List<PrintedCell>> table = new ArrayList<>();
    for (Row row : rows) {
      table.add(row.cells.stream().map(cell -> cell.printed(lines)).toList());
    }
    return table;
  }

  /**
   * Two rows of two cells at least, most rows of one width, and no running text whose paragraphs
   * happen to be indented by a tab.
   */
  private static boolean isTable(List<List<PrintedCell>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    long full = rows.stream().filter(row -> row.size() == width).count();
    long cells = rows.stream().mapToLong(List::size).sum();
    long prose =
        rows.stream()
            .flatMap(List::stream)
            .filter(cell -> cell.text().length() > LONGEST_USUAL_CELL)
            .count();
    return rows.size() >= 2 && width >= 2 && full * 2 >= rows.size() && prose * 3 <= cells;
  }

  /** Lines of one cell, by their indexes. */
  private static final class CellLines {

    private final int first;
    private int last;

    CellLines(int line) {
      this.first = line;
      this.last = line;
    }

    PrintedCell printed(List<Line> lines) {
      Line top = lines.get(first);
      Line bottom = lines.get(last);
      int start = top.trimmed(1, top.text().length()).start();
      int end = Math.max(start, bottom.trimmed(0, bottom.text().length()).end());
      StringBuilder text = new StringBuilder();
      for (Line line : lines.subList(first, last + 1)) {
        text.append(line.text().strip());
      }
      return new PrintedCell(new Span(start, end), text.toString());
    }
  }

  /** Cells without a blank line between them. */
  private static final class Row {

    private final List<CellLines> cells = new ArrayList<>();
    private int next;

    static Row read(List<Line> lines, int from) {
      Row row = new Row();
      int i = from;
      while (i < lines.size() && !lines.get(i).isBlank()) {
        Line line = lines.get(i);
        if (line.isTabLed()) {
          row.cells.add(new CellLines(i));
        } else if (goesOn(lines, i)) {
          row.cells.get(row.cells.size() - 1).last = i;
        } else {
          break;
        }
        i++;
      }
      row.next = i;
      return row;
    }

    /** Whether an untabbed line inside a row is part of the cell above it. */
    private static boolean goesOn(List<Line> lines, int at) {
      if (PrintedLines.isPageNumber(lines.get(at)) || lines.get(at).text().indexOf('\t') >= 0) {
        return false;
      }
      for (int i = at; i < Math.min(lines.size(), at + MOST_CONTINUATION_LINES); i++) {
        Line line = lines.get(i);
        if (line.isTabLed()) {
          return true;
        }
        if (line.isBlank()) {
          return Gap.read(lines, i).leadsToRowDirectly();
        }
        if (PrintedLines.isOpening(line) || line.text().strip().length() > LONGEST_CONTINUATION) {
          return false;
        }
      }
      return false;
    }

    static Row join(List<Row> pieces) {
      Row row = new Row();
      for (Row piece : pieces) {
        row.cells.addAll(piece.cells);
        row.next = piece.next;
      }
      return row;
    }

    int width() {
      return cells.size();
    }

    void extendLast(int line) {
      cells.get(cells.size() - 1).last = line;
    }

    /** Whether both rows begin with a number and this one's is the next. */
    boolean follows(Row above, List<Line> lines) {
      int number = number(this, lines);
      return number > 0 && number == number(above, lines) + 1;
    }

    private static int number(Row row, List<Line> lines) {
      String text = lines.get(row.cells.get(0).first).text().strip();
      return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }
  }

  /** What stands between two rows: blank lines, page numbers, lines that may go on with a cell. */
  private static final class Gap {

    private final List<Line> continuation = new ArrayList<>();
    private int lastContinuation;
    private boolean leadsToRow;
    private int next;

    static Gap read(List<Line> lines, int from) {
      Gap gap = new Gap();
      int blank = 0;
      int i = from;
      for (; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (line.isTabLed()) {
          gap.leadsToRow = true;
          break;
        }
        if (line.isBlank()) {
          blank++;
        } else if (!PrintedLines.isPageNumber(line)) {
          gap.continuation.add(line);
          gap.lastContinuation = i;
          blank = 0;
        }
        if (blank > WIDEST_GAP || gap.continuation.size() > MOST_CONTINUATION_LINES) {
          break;
        }
      }
      gap.next = i;
      return gap;
    }

    boolean opensSomethingNew() {
      return continuation.stream().anyMatch(PrintedLines::isOpening);
    }

    boolean leadsToRowDirectly() {
      return leadsToRow && continuation.isEmpty();
    }
  }
}
