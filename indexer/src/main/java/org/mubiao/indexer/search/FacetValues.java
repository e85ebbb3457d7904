package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.indexer.schema.FacetEntry;
import org.mubiao.indexer.schema.Schema;

/** Gives each value that is counted a number, in the order in which they are first met. */
final class FacetValues {

  private final Map<FacetEntry, Integer> numbers = new HashMap<>();
  private final List<FacetEntry> entries = new ArrayList<>();
  private All snapshot = new All(List.of());

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

  /** All values met so far, each at its number. */
  static final class All {
    private final List<FacetEntry> entries;
    private final byte[] facets;
    private final int[] places;
    private final String[] ordered;

    private All(List<FacetEntry> entries) {
      this.entries = List.copyOf(entries);
      this.facets = new byte[entries.size()];
      for (int number = 0; number < facets.length; number++) {
        facets[number] = (byte) Schema.FACETS.indexOf(entries.get(number).facet());
      }
      this.places = new int[facets.length];
      Integer[] order = new Integer[facets.length];
      Arrays.setAll(order, number -> number);
      Arrays.sort(order, Comparator.comparing(number -> this.entries.get(number).value()));
      this.ordered = new String[facets.length];
      for (int place = 0; place < order.length; place++) {
        places[order[place]] = place;
        ordered[place] = entries.get(order[place]).value();
      }
    }

    List<FacetEntry> entries() {
      return entries;
    }

    /** {@return the place of a value's facet in {@link Schema#FACETS}, -1 if it is not shown} */
    int facet(int number) {
      return facets[number];
    }

    /** {@return the value at a place} */
    String at(int place) {
      return ordered[place];
    }

    /** {@return the place of a value in the order of all values} */
    int place(int number) {
      return places[number];
    }
  }

  /** {@return all values met so far} */
  synchronized All all() {
    if (snapshot.entries().size() != entries.size()) {
      snapshot = new All(entries);
    }
    return snapshot;
  }
}
