package org.mubiao.model.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outcomes of a batch.
 *
 * @param files one line for each input file, sorted by path
 * @param counts files by outcome word, plus {@code files}, {@code documents}, {@code targets},
 *     {@code actuals}, {@code milestones}, {@code findings} as far as known
 */
public record Report(List<FileOutcome> files, SortedMap<String, Integer> counts) {

  /** Sorts the lines and checks that the outcomes add up. */
  public Report {
    files = files.stream().sorted(Comparator.comparing(FileOutcome::file)).toList();
    counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    int sum = 0;
    for (OutcomeKind kind : OutcomeKind.values()) {
      sum += counts.getOrDefault(kind.code(), 0);
    }
    if (sum != files.size()) {
      throw new IllegalArgumentException(
          "outcomes do not add up: " + sum + " for " + files.size() + " files");
    }
  }
}
