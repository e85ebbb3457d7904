package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Table;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.text.Span;

/** Reads tables of which each cell, or each line of a cell, became a line of its own. */
final class CellLines {

  private static final int MOST_LINES_OF_A_ROW = 40;
  private static final int MOST_LINES_OF_A_CELL = 6;
  private static final int MOST_WAYS = 8;
  private static final int LONGEST_STRAY_LINE = 20;
  private static final QuickPattern STRAY =
      QuickPattern.compile("(?!注|附|表|专栏|（[一二三四五六七八九十])[^。；：]*");

  private final Lines lines;
  private final CellShapes shapes;
  private final List<Column> body;
  private final int shift;
  private final GridDraft draft;

  /** Numbers of lines that each cell of a row takes, one way after the other. */
  private final List<int[]> ways = new ArrayList<>();

  private CellLines(Lines lines, List<Column> columns, MeasurementUnits measures) {
    this.lines = lines;
    this.shapes = new CellShapes(measures);
    this.shift = columns.get(0).role() == HeadRole.ORDINAL ? 1 : 0;
    this.body = columns.subList(shift, columns.size());
    this.draft = new GridDraft(columns);
  }

  /** {@return the table under these heads, null if its cells do not stand on lines of their own} */
  static @Nullable Table read(
      FlatText flat, Lines lines, HeadFinder.Heads heads, MeasurementUnits measures) {
    for (int start : heads.starts()) {
      if (!flat.opensLine(start)) {
        return null;
      }
    }
    if (heads.end() >= flat.length() || !flat.opensLine(heads.end())) {
      return null;
    }
    int first = lines.from(flat.span(heads.end(), heads.end() + 1).start());
    CellLines reader = new CellLines(lines, heads.columns(), measures);
    if (reader.shift == 1) {
      reader.readNumbered(first);
    } else {
      reader.readPlain(first);
    }
    return reader.draft.bodyRows() >= 2 && (reader.draft.figures() >= 2 || heads.assigns())
        ? reader.draft.table()
        : null;
  }

  private void readNumbered(int first) {
    int at = first;
    int number = 1;
    while (at < lines.size() && isNumber(at, number)) {
      int start = at + 1;
      int next = nextNumber(start, number + 1);
      if (next < 0) {
        readLast(at);
        return;
      }
      List<int[]> found = divide(start, next, false);
      if (found.size() == 1) {
        write(at, start, found.get(0));
      } else {
        writeWithParts(at, start, next);
      }
      at = next;
      number++;
    }
  }

  private boolean isNumber(int line, int number) {
    return lines.get(line).folded().equals(Integer.toString(number));
  }

  /** The line of the next row's number: one before which a whole row lies, else the first. */
  private int nextNumber(int from, int number) {
    int first = -1;
    int limit = Math.min(lines.size() - 1, from + MOST_LINES_OF_A_ROW);
    for (int i = from + 1; i < limit; i++) {
      if (isNumber(i, number) && CellShapes.isWords(lines.get(i + 1).folded())) {
        if (!divide(from, i, false).isEmpty()) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return first;
  }

  /** No number closes the last row: it is as long as it must be. */
  private void readLast(int numberLine) {
    int start = numberLine + 1;
    for (int length = 1; length <= body.size() + MOST_LINES_OF_A_CELL; length++) {
      if (start + length > lines.size()) {
        return;
      }
      List<int[]> found = divide(start, start + length, false);
      if (!found.isEmpty()) {
        if (found.size() == 1) {
          write(numberLine, start, found.get(0));
        }
        return;
      }
    }
    // it cannot be told, but it is no running text either
    int end = start;
    while (end < Math.min(lines.size(), start + body.size() + MOST_LINES_OF_A_CELL)
        && lines.get(end).folded().length() <= LONGEST_STRAY_LINE
        && STRAY.matcher(lines.get(end).folded()).matches()) {
      draft.reach(lines.get(end).span().end());
      end++;
    }
  }

  /** A row and the rows of its parts, which have no number: 其中：…. */
  private void writeWithParts(int numberLine, int start, int next) {
    List<Integer> cuts = null;
    for (int cut = start + 2; cut + 2 <= next; cut++) {
      String words = lines.get(cut).folded();
      if (!CellShapes.isWords(words) || divide(start, cut, false).size() != 1) {
        continue;
      }
      if (divide(cut, next, false).size() == 1) {
        if (cuts != null) {
          return;
        }
        cuts = List.of(cut);
      }
    }
    if (cuts != null) {
      write(numberLine, start, divide(start, cuts.get(0), false).get(0));
      write(-1, cuts.get(0), divide(cuts.get(0), next, false).get(0));
      return;
    }
    List<int[]> loose = divide(start, next, true);
    if (loose.size() == 1) {
      write(numberLine, start, loose.get(0));
    }
  }

  /** Rows without numbers: each has a line for each column, as long as all fit. */
  private void readPlain(int first) {
    int at = first;
    while (at + body.size() <= lines.size()) {
      for (int i = 0; i < body.size(); i++) {
        if (!shapes.fits(body.get(i).role(), lines.get(at + i).folded(), false)) {
          return;
        }
      }
      int[] ones = new int[body.size()];
      Arrays.fill(ones, 1);
      write(-1, at, ones);
      at += body.size();
    }
  }

  private List<int[]> divide(int from, int to, boolean loose) {
    ways.clear();
    divide(from, to, 0, new int[body.size()], loose);
    return List.copyOf(ways);
  }

  private void divide(int from, int to, int column, int[] taken, boolean loose) {
    if (ways.size() >= MOST_WAYS) {
      return;
    }
    if (column == body.size()) {
      if (from == to) {
        ways.add(taken.clone());
      }
      return;
    }
    HeadRole role = body.get(column).role();
    boolean optional = role == HeadRole.CLASS || role == HeadRole.NOTE;
    int most =
        role == HeadRole.VALUE || role == HeadRole.FORCE || role == HeadRole.UNIT
            ? 1
            : MOST_LINES_OF_A_CELL;
    for (int count = optional ? 0 : 1; count <= Math.min(most, to - from); count++) {
      if (count > 0 && !shapes.fits(role, lines.get(from + count - 1).folded(), loose)) {
        break;
      }
      if (isWrapped(from, count)) {
        taken[column] = count;
        divide(from + count, to, column + 1, taken, loose);
      }
    }
  }

  /** Lines of one cell are as wide as the cell but for the last, which is no wider. */
  private boolean isWrapped(int from, int count) {
    if (count < 2) {
      return true;
    }
    int last = lines.get(from + count - 1).folded().length();
    int width = 0;
    for (int i = 0; i < count; i++) {
      width = Math.max(width, lines.get(from + i).folded().length());
    }
    for (int i = 0; i + 1 < count; i++) {
      int length = lines.get(from + i).folded().length();
      if (length < last || length + 2 < width) {
        return false;
      }
    }
    return true;
  }

  private void write(int numberLine, int start, int[] taken) {
    draft.openRow();
    if (numberLine >= 0) {
      draft.cell(0, 1, List.of(lines.get(numberLine).span()));
    }
    int line = start;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] == 0) {
        continue;
      }
      List<Span> stretches = new ArrayList<>();
      for (int k = 0; k < taken[i]; k++) {
        stretches.add(lines.get(line++).span());
      }
      if (body.get(i).role() == HeadRole.VALUE) {
        draft.figure(shift + i, stretches.get(0));
      } else {
        draft.cell(shift + i, 1, stretches);
      }
    }
  }
}
