package org.mubiao.extractor.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mubiao.extractor.parse.layout.PrintedCell;
import org.mubiao.model.text.Span;

/** What the forms with a whole row a line have in common. */
final class ParallelRows {

  private ParallelRows() {}

  /** {@return the stretches of {@code line} between the offsets of its separators} */
  static List<PrintedCell> cells(Line line, List<Integer> separators, int from, int to) {
    List<PrintedCell> cells = new ArrayList<>();
    int start = from;
    for (int separator : separators) {
      cells.add(cell(line, start, separator));
      start = separator + 1;
    }
    cells.add(cell(line, start, to));
    return cells;
  }

  private static PrintedCell cell(Line line, int from, int to) {
    Span span = line.trimmed(from, to);
    return new PrintedCell(
        span, line.text().substring(span.start() - line.start(), span.end() - line.start()));
  }

  /** {@return whether more than half of the rows are equally wide} */
  static boolean agree(List<List<PrintedCell>> rows) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (List<PrintedCell> row : rows) {
      counts.merge(row.size(), 1, Integer::sum);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most * 2 > rows.size();
  }

  /** {@return the rows, each filled up at its end with empty cells to the width of the widest} */
  static List<List<PrintedCell>> padded(List<List<PrintedCell>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<PrintedCell>> padded = new ArrayList<>();
    for (List<PrintedCell> row : rows) {
      List<PrintedCell> wide = new ArrayList<>(row);
      int end = row.get(row.size() - 1).span().end();
      while (wide.size() < width) {
        wide.add(new PrintedCell(new Span(end, end), ""));
      }
      padded.add(wide);
    }
    return padded;
  }
}
