package org.mubiao.extractor.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mubiao.extractor.parse.layout.PrintedCell;

/** Tables with a row a line and {@code |} between the cells, as Markdown writes them. */
final class PipeTables implements TableFinder {

  private static final Pattern RULE =
      Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*");

  @Override
  public boolean mayBegin(Line line) {
    return !separators(line).isEmpty();
  }

  @Override
  public TableStretch find(List<Line> lines, int from) {
    List<Line> rowLines = new ArrayList<>();
    boolean ruled = false;
    int next = from;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (mayBegin(line)) {
        if (RULE.matcher(line.text()).matches()) {
          ruled = true;
        } else {
          rowLines.add(line);
        }
        next = i + 1;
      } else if (!line.isBlank() || i > next) {
        break;
      }
    }
    boolean framed = rowLines.stream().allMatch(PipeTables::isFramed);
    List<List<PrintedCell>> rows = rowLines.stream().map(PipeTables::cells).toList();
    return rows.size() >= 2 && (ruled || framed) && ParallelRows.agree(rows)
        ? new TableStretch(ParallelRows.padded(rows), next)
        : TableStretch.none(next);
  }

  private static boolean isFramed(Line line) {
    String text = line.text().strip();
    return text.length() > 1 && text.startsWith("|") && text.endsWith("|");
  }

  private static List<PrintedCell> cells(Line line) {
    String text = line.text();
    int from = 0;
    int to = text.length();
    List<Integer> separators = new ArrayList<>(separators(line));
    if (text.strip().startsWith("|")) {
      from = separators.remove(0) + 1;
    }
    if (!separators.isEmpty() && text.strip().endsWith("|")) {
      to = separators.remove(separators.size() - 1);
    }
    return ParallelRows.cells(line, separators, from, to);
  }

  private static List<Integer> separators(Line line) {
    String text = line.text();
    List<Integer> separators = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\')) {
        separators.add(i);
      }
    }
    return separators;
  }
}
