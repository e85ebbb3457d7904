package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.flattened.Segments.Segment;

/**
 * The figures of one row, divided as far as that is certain.
 *
 * @param cells start and end of each figure, null where several ways remain
 * @param from first character of the run
 * @param ordinal where the number of the next row starts, {@code end} if the run has none
 * @param end one past the run's last character
 */
record RowFigures(List<int @Nullable []> cells, int from, int ordinal, int end) {

  /**
   * {@return the division of a run, null if it cannot be divided at all}
   *
   * @param next number that the run may close with, empty if it cannot
   * @param proof arithmetic of the row, null if it has none
   */
  static @Nullable RowFigures divide(
      FlatText flat, Segment run, int wanted, String next, @Nullable ChangeProof proof) {
    String text = flat.folded();
    int to = run.to();
    List<RunSplitter.Way> ways = new ArrayList<>();
    boolean proven = false;
    if (!next.isEmpty()) {
      ways = RunSplitter.ways(text, flat.parted(), run.from(), to, wanted, next);
      ways = filter(proof, text, ways);
    }
    boolean numbered = !ways.isEmpty();
    if (!numbered) {
      ways = RunSplitter.ways(text, flat.parted(), run.from(), to, wanted, "");
      ways = filter(proof, text, ways);
      proven = proves(proof, text, ways);
    }
    if (ways.isEmpty()) {
      return null;
    }
    List<int @Nullable []> cells = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      int[] cell = ways.get(0).cells().get(i);
      boolean same = true;
      for (RunSplitter.Way way : ways) {
        same &= way.cells().get(i)[0] == cell[0] && way.cells().get(i)[1] == cell[1];
      }
      // digits at the end may hide the number of a row that was expected elsewhere
      boolean hides =
          i == wanted - 1 && !numbered && !next.isEmpty() && !proven && isDigit(text, to - 1);
      cells.add(same && !hides ? cell : null);
    }
    return new RowFigures(cells, run.from(), ways.get(0).ordinal(), to);
  }

  /** {@return a run that stays as it is, over all its columns} */
  static RowFigures undivided(FlatText flat, Segment run, int wanted, String next) {
    List<int @Nullable []> cells = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      cells.add(null);
    }
    boolean numbered =
        !next.isEmpty() && flat.folded().substring(run.from(), run.to()).endsWith(next);
    int ordinal = run.to() - (numbered ? next.length() : 0);
    return new RowFigures(cells, run.from(), ordinal, run.to());
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean proves(
      @Nullable ChangeProof proof, String text, List<RunSplitter.Way> ways) {
    return proof != null
        && !ways.isEmpty()
        && ways.stream().allMatch(way -> proof.holds(text, way));
  }

  /** A row whose figures can all be tried must add up; one with a dash need not. */
  private static List<RunSplitter.Way> filter(
      @Nullable ChangeProof proof, String text, List<RunSplitter.Way> ways) {
    if (proof == null) {
      return ways;
    }
    List<RunSplitter.Way> holding = ways.stream().filter(way -> proof.holds(text, way)).toList();
    return holding.isEmpty()
        ? ways.stream().filter(way -> !proof.applies(text, way)).toList()
        : holding;
  }

  /** Writes the certain figures, and what is uncertain as one cell over its columns. */
  void write(GridDraft draft, FlatText flat, int column) {
    int i = 0;
    while (i < cells.size()) {
      int[] cell = cells.get(i);
      if (cell != null) {
        draft.figure(column + i, flat.span(cell[0], cell[1]));
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < cells.size() && cells.get(last + 1) == null) {
        last++;
      }
      int[] before = i == 0 ? null : cells.get(i - 1);
      int[] after = last + 1 < cells.size() ? cells.get(last + 1) : null;
      int start = before == null ? from : before[1];
      int stop = after == null ? ordinal : after[0];
      if (last > i) {
        draft.cell(column + i, last - i + 1, List.of(flat.span(start, stop)));
      }
      i = last + 1;
    }
  }
}
