package org.mubiao.extractor.parse.text;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.layout.PrintedCell;

/** Tables with a row a line and tabs between the cells; single blank lines may part the rows. */
final class TabbedTables implements TableFinder {

  @Override
  public boolean mayBegin(Line line) {
    return line.text().strip().indexOf('\t') > 0;
  }

  @Override
  public TableStretch find(List<Line> lines, int from) {
    List<Line> rowLines = new ArrayList<>();
    int next = from;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (mayBegin(line)) {
        rowLines.add(line);
        next = i + 1;
      } else if (!line.isBlank() || i > next) {
        break;
      }
    }
    List<List<PrintedCell>> rows = rowLines.stream().map(line -> cells(line, false)).toList();
    if (!ParallelRows.agree(rows)) {
      rows = rowLines.stream().map(line -> cells(line, true)).toList();
    }
    return rows.size() >= 2 && ParallelRows.agree(rows)
        ? new TableStretch(ParallelRows.padded(rows), next)
        : TableStretch.none(next);
  }

  /** Several tabs in a row are empty cells, or, if {@code padding}, only distance. */
  private static List<PrintedCell> cells(Line line, boolean padding) {
    String text = line.text();
    List<Integer> separators = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\t') {
        separators.add(i);
      }
    }
    List<PrintedCell> cells =
        new ArrayList<>(ParallelRows.cells(line, separators, 0, text.length()));
    if (padding) {
      cells.removeIf(PrintedCell::isEmpty);
    }
    return cells;
  }
}
