package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines in columns: where the columns stand, which lines make a row, which cell is where. */
final class AlignedRows {

  private static final Pattern NUMBER =
      Pattern.compile("[（(]?\\d{1,3}[）).、．]?|[一二三四五六七八九十]{1,3}、?");
  private static final Pattern NUMERIC =
      Pattern.compile("[<>≤≥＜＞约]?[-+－＋−]?[\\d０-９][\\d０-９.,，．%％]*\\S{0,4}|[—－-]+");

  /** A gap of this many heights of a character may part two cells. */
  private static final float NARROW_GAP = 0.3f;

  /** Cells of tables hold fewer characters than lines of text. */
  private static final int LONGEST_CELL = 18;

  private final int page;
  private final List<Flow.Line> lines;
  private final List<Rule> rules;
  private final Margins margins;

  AlignedRows(int page, List<Flow.Line> lines, List<Rule> rules, Margins margins) {
    this.page = page;
    this.lines = lines;
    this.rules = rules;
    this.margins = margins;
  }

  /** 1. 加强领导: a number set apart from its line parts no cells. */
  static boolean isNumberedLine(Flow.Line line) {
    List<PrintedLine> parts = line.parts();
    return parts.size() == 2
        && NUMBER.matcher(parts.get(0).text().strip()).matches()
        && parts.get(1).glyphs().size() > LONGEST_CELL;
  }

  /** A column from its left to its right end. */
  private record Column(float left, float right) {}

  /** {@return the table, null if the lines are none} */
  @Nullable PrintedTable table() {
    List<Column> columns = columns();
    if (columns.size() < 2 || !looksLikeTable(columns)) {
      return null;
    }
    List<List<Flow.Line>> rows = rows(columns);
    List<TableCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      addCells(row, rows.get(row), columns, cells);
    }
    List<Float> edges = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      edges.add(
          i == 0 ? columns.get(0).left : (columns.get(i - 1).right + columns.get(i).left) / 2);
    }
    edges.add(columns.get(columns.size() - 1).right);
    return new PrintedTable(
        rows.size(), edges, cells, lines.get(0).top(), lines.get(lines.size() - 1).bottom(), false);
  }

  /** The columns of the rows that have most of them. */
  private List<Column> columns() {
    int most = lines.stream().mapToInt(line -> line.parts().size()).max().orElse(0);
    List<Column> columns = new ArrayList<>();
    for (Flow.Line line : lines) {
      if (line.parts().size() < most) {
        continue;
      }
      for (PrintedLine part : line.parts()) {
        merge(columns, new Column(part.left(), part.right()));
      }
    }
    // rows of fewer cells widen the columns that they clearly stand in
    for (Flow.Line line : lines) {
      for (PrintedLine part : line.parts()) {
        Column own = new Column(part.left(), part.right());
        long touched = columns.stream().filter(c -> overlap(c, own) > 0).count();
        if (touched <= 1) {
          merge(columns, own);
        }
      }
    }
    columns.sort((a, b) -> Float.compare(a.left, b.left));
    return columns;
  }

  private static float overlap(Column a, Column b) {
    return Math.min(a.right, b.right) - Math.max(a.left, b.left);
  }

  private static void merge(List<Column> columns, Column added) {
    Column whole = added;
    for (int i = columns.size() - 1; i >= 0; i--) {
      Column column = columns.get(i);
      if (overlap(column, whole) > 0) {
        whole = new Column(Math.min(column.left, whole.left), Math.max(column.right, whole.right));
        columns.remove(i);
      }
    }
    columns.add(whole);
  }

  private boolean looksLikeTable(List<Column> columns) {
    int parts = 0;
    int numeric = 0;
    int longOnes = 0;
    int full = 0;
    for (Flow.Line line : lines) {
      full += line.parts().size() == columns.size() ? 1 : 0;
      for (PrintedLine part : line.parts()) {
        parts++;
        numeric += NUMERIC.matcher(part.text().strip()).matches() ? 1 : 0;
        longOnes += part.glyphs().size() > LONGEST_CELL ? 1 : 0;
      }
    }
    boolean ruled =
        rules.stream()
                .filter(r -> r.top() > lines.get(0).top() - 1.5f * margins.pitch())
                .filter(r -> r.top() < lines.get(lines.size() - 1).bottom() + margins.pitch())
                .filter(
                    r ->
                        r.length()
                            > (columns.get(columns.size() - 1).right - columns.get(0).left) / 2)
                .count()
            >= 2;
    if (ruled) {
      return full >= 2;
    }
    boolean numbers = numeric * 4 >= parts;
    boolean words = columns.size() >= 3 && longOnes * 5 <= parts;
    return full >= 2 && full * 3 >= lines.size() && (numbers || words) && longOnes * 3 <= parts;
  }

  private List<List<Flow.Line>> rows(List<Column> columns) {
    List<List<Flow.Line>> rows = new ArrayList<>();
    boolean ruledRows = rulesBetween() * 3 >= lines.size();
    for (int i = 0; i < lines.size(); i++) {
      Flow.Line line = lines.get(i);
      boolean opens = i == 0 || opens(line, lines.get(i - 1), columns, ruledRows);
      if (opens) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
    }
    return rows;
  }

  private long rulesBetween() {
    long between = 0;
    for (int i = 1; i < lines.size(); i++) {
      between += isRuleBetween(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    return between;
  }

  private boolean isRuleBetween(Flow.Line above, Flow.Line below) {
    return rules.stream()
        .anyMatch(
            r ->
                r.top() > above.top()
                    && r.top() < below.bottom()
                    && r.top() > above.bottom() - 3
                    && r.top() < below.top() + 3);
  }

  /** A line opens a row unless it only goes on with wrapped words. */
  private boolean opens(Flow.Line line, Flow.Line above, List<Column> columns, boolean ruledRows) {
    if (ruledRows) {
      return isRuleBetween(above, line);
    }
    if (line.top() < above.bottom() - margins.size() * 0.1f) {
      // cells of several lines, each set in the middle of its row
      return false;
    }
    List<PrintedLine> parts = line.parts();
    boolean first = columnAt(columns, parts.get(0)) == 0;
    boolean number =
        parts.stream().anyMatch(part -> NUMERIC.matcher(part.text().strip()).matches());
    boolean few = parts.size() * 2 <= columns.size();
    boolean goesOn = !first && !number && few;
    boolean wrappedLabel =
        first && parts.size() == 1 && !number && line.top() - above.top() < 0.95f * margins.pitch();
    return !goesOn && !wrappedLabel;
  }

  private static int columnAt(List<Column> columns, PrintedLine part) {
    int best = 0;
    float most = -Float.MAX_VALUE;
    for (int i = 0; i < columns.size(); i++) {
      float overlap = overlap(columns.get(i), new Column(part.left(), part.right()));
      if (overlap > most) {
        most = overlap;
        best = i;
      }
    }
    return best;
  }

  /** Cuts stretches at gaps that part two columns, though they are narrow there. */
  private static List<PrintedLine> cut(List<PrintedLine> parts, List<Column> columns) {
    List<PrintedLine> cut = new ArrayList<>();
    for (PrintedLine part : parts) {
      int from = 0;
      List<Glyph> glyphs = part.glyphs();
      for (int i = 1; i < glyphs.size(); i++) {
        float gap = glyphs.get(i).left() - glyphs.get(i - 1).right();
        if (gap < NARROW_GAP * part.size()) {
          continue;
        }
        PrintedLine before = new PrintedLine(part.page(), glyphs.subList(from, i));
        PrintedLine after = new PrintedLine(part.page(), glyphs.subList(i, glyphs.size()));
        if (columnAt(columns, before) < columnAt(columns, after)) {
          cut.add(before);
          from = i;
        }
      }
      cut.add(new PrintedLine(part.page(), glyphs.subList(from, glyphs.size())));
    }
    return cut;
  }

  private void addCells(
      int row, List<Flow.Line> ofRow, List<Column> columns, List<TableCell> cells) {
    List<List<PrintedLine>> words = new ArrayList<>();
    int[] reach = new int[columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      words.add(new ArrayList<>());
      reach[i] = i;
    }
    for (Flow.Line line : ofRow) {
      for (PrintedLine part : cut(line.parts(), columns)) {
        int first = columns.size();
        int last = -1;
        for (int i = 0; i < columns.size(); i++) {
          if (overlap(columns.get(i), new Column(part.left(), part.right())) > 0) {
            first = Math.min(first, i);
            last = i;
          }
        }
        if (last < 0) {
          first = columnAt(columns, part);
          last = first;
        }
        words.get(first).add(part);
        reach[first] = Math.max(reach[first], last);
      }
    }
    for (int column = 0; column < columns.size(); column = reach[column] + 1) {
      List<PrintedLine> lineOfCell = new ArrayList<>();
      for (int i = column; i <= reach[column]; i++) {
        lineOfCell.addAll(words.get(i));
        reach[column] = Math.max(reach[column], reach[i]);
      }
      cells.add(new TableCell(row, column, 1, reach[column] - column + 1, page, lineOfCell));
    }
  }
}
