package org.mubiao.app.service;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.model.outcome.Report;

/**
 * What a run did.
 *
 * @param report the report it wrote
 * @param added files that are new
 * @param changed files whose content or reading is new
 * @param unchanged files that stayed as they were
 * @param removed files that are gone
 */
public record RunSummary(Report report, int added, int changed, int unchanged, int removed) {

  static RunSummary of(Report report, @Nullable RunState before, RunState after) {
    SortedMap<String, RunState.Entry> old = before == null ? new TreeMap<>() : before.entries();
    boolean sameProducer =
        before != null && before.isBySameProgram(after.producer(), after.program());
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    for (Map.Entry<String, RunState.Entry> entry : after.entries().entrySet()) {
      RunState.Entry known = old.get(entry.getKey());
      if (known == null) {
        added++;
      } else if (sameProducer && known.equals(entry.getValue())) {
        unchanged++;
      } else {
        changed++;
      }
    }
    int removed =
        (int) old.keySet().stream().filter(name -> !after.entries().containsKey(name)).count();
    return new RunSummary(report, added, changed, unchanged, removed);
  }
}
