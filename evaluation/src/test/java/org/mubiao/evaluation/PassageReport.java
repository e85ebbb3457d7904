package org.mubiao.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mubiao.app.evaluate.Evaluation;
import org.mubiao.app.evaluate.Score;

/** Puts into words how the passages were read, for a developer: a table, then what is wrong. */
final class PassageReport {

  private static final String ALL = "all";

  private record Line(int right, int passages, Score score) {
    private static final Line NOTHING = new Line(0, 0, Score.NOTHING);

    private Line plus(boolean isRight, Score more) {
      return new Line(right + (isRight ? 1 : 0), passages + 1, score.plus(more));
    }
  }

  private PassageReport() {}

  /** {@return the table by group and, below, every passage that is not read rightly} */
  static String of(PassageSet set, Evaluation evaluation, SortedMap<String, List<String>> wrong) {
    SortedMap<String, Line> groups = new TreeMap<>();
    Line all = Line.NOTHING;
    for (Passage passage : set.passages().values()) {
      Evaluation.DocumentScore scores = evaluation.documents().get(passage.id());
      Score score = scores == null ? Score.NOTHING : scores.both();
      boolean right = !wrong.containsKey(passage.id());
      groups.put(
          passage.group(), groups.getOrDefault(passage.group(), Line.NOTHING).plus(right, score));
      all = all.plus(right, score);
    }
    StringBuilder out = new StringBuilder();
    out.append("group        right passages records found  paired F1     exact F1\n");
    groups.forEach((group, line) -> append(out, group, line));
    append(out, ALL, all);
    wrong.forEach((id, errors) -> append(out, set, id, errors));
    return out.toString();
  }

  /** {@return the list of open passages as it would have to be; a new one lacks its reason} */
  static String open(PassageSet set, Set<String> wrong) {
    StringBuilder out = new StringBuilder();
    out.append("# Passages that are not read rightly yet, and why.");
    out.append(" One that is read rightly has to leave this list.\n");
    for (String id : wrong) {
      out.append(id).append(' ').append(set.open().getOrDefault(id, "")).append('\n');
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String name, Line line) {
    Score score = line.score();
    out.append(
        String.format(
            Locale.ROOT,
            "%-12s %5d %8d %7d %6d %6d %s %s%n",
            name,
            line.right(),
            line.passages(),
            score.gold(),
            score.found(),
            score.pairs(),
            score.f1(),
            score.exactF1()));
  }

  private static void append(StringBuilder out, PassageSet set, String id, List<String> errors) {
    Passage passage = set.passages().get(id);
    if (passage == null) {
      return;
    }
    out.append('\n').append(id).append(": ").append(passage.phenomenon());
    String open = set.open().get(id);
    out.append(open == null ? "  NOT LISTED AS OPEN" : "  open: " + open).append('\n');
    out.append("  in: ").append(passage.frame().title());
    passage.frame().headings().forEach(heading -> out.append(" / ").append(heading));
    out.append("\n  ").append(passage.text().replace("\n", "\n  ")).append('\n');
    errors.forEach(error -> out.append("  - ").append(error).append('\n'));
  }
}
