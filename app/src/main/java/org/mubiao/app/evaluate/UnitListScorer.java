package org.mubiao.app.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores unit lists: one is right if a task's text holds the beginning of its quote and the task
 * has exactly its units. Each task serves once.
 */
final class UnitListScorer {

  /** So many characters of the quote must stand in the task. */
  private static final int QUOTE = 8;

  private UnitListScorer() {}

  static UnitListScore score(
      String name, List<GoldUnitList> golds, List<FoundTask> all, List<String> errors) {
    List<FoundTask> tasks =
        all.stream().filter(task -> !(task.lead().isEmpty() && task.partner().isEmpty())).toList();
    Set<Integer> used = new HashSet<>();
    for (GoldUnitList gold : golds) {
      String quote = ComparedText.bare(gold.quote());
      String start = quote.substring(0, quote.offsetByCodePoints(0, length(quote)));
      Integer match = null;
      for (int at = 0; at < tasks.size() && match == null; at++) {
        FoundTask task = tasks.get(at);
        if (!used.contains(at)
            && ComparedText.bare(task.text()).contains(start)
            && same(task.lead(), gold.lead())
            && same(task.partner(), gold.partner())) {
          match = at;
        }
      }
      if (match != null) {
        used.add(match);
      } else {
        List<String> near =
            tasks.stream()
                .filter(task -> ComparedText.bare(task.text()).contains(start))
                .limit(2)
                .map(task -> task.lead() + " " + task.partner())
                .toList();
        errors.add(
            name
                + " list not found: «"
                + gold.quote()
                + "» lead "
                + gold.lead()
                + " partner "
                + gold.partner()
                + "; near: "
                + near);
      }
    }
    return new UnitListScore(golds.size(), used.size(), tasks.size() - used.size());
  }

  private static int length(String quote) {
    return Math.min(QUOTE, quote.codePointCount(0, quote.length()));
  }

  private static boolean same(List<String> found, List<String> wanted) {
    return ComparedText.bare(found).equals(ComparedText.bare(wanted));
  }
}
