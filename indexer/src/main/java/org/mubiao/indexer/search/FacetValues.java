package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.indexer.schema.FacetEntry;

/** Gives each value that is counted a number, in the order in which they are first met. */
final class FacetValues {

  private final Map<FacetEntry, Integer> numbers = new HashMap<>();
  private final List<FacetEntry> entries = new ArrayList<>();
  private List<FacetEntry> snapshot = List.of();

  /** {@return the numbers of these values} */
  synchronized int[] numbers(List<FacetEntry> values) {
    int[] result = new int[values.size()];
    for (int index = 0; index < result.length; index++) {
      Integer known = numbers.putIfAbsent(values.get(index), entries.size());
      if (known == null) {
        result[index] = entries.size();
        entries.add(values.get(index));
      } else {
        result[index] = known;
      }
    }
    return result;
  }

  /** {@return all values met so far, each at its number} */
  synchronized List<FacetEntry> all() {
    if (snapshot.size() != entries.size()) {
      snapshot = List.copyOf(entries);
    }
    return snapshot;
  }
}
