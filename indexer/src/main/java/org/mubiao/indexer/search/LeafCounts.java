package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was counted in one part of the index, by ordinal. */
final class LeafCounts {

  private final DocumentTable.Leaf leaf;
  private final int[] facts;
  private final int[] units;

  LeafCounts(DocumentTable.Leaf leaf) {
    this.leaf = leaf;
    this.facts = new int[leaf.facts().size() + 1];
    this.units = new int[leaf.units().size() + 1];
  }

  /** {@return counts of what hits are about, to be added to} */
  int[] facts() {
    return facts;
  }

  /** {@return counts of the units of hits, to be added to} */
  int[] units() {
    return units;
  }

  /** Several counts, those of one part added up before they are taken apart into values. */
  static final class All {
    private final Map<DocumentTable.Leaf, LeafCounts> byLeaf = new LinkedHashMap<>();

    /** Adds one, whose arrays are not to be changed afterwards. */
    void add(LeafCounts more) {
      LeafCounts known = byLeaf.putIfAbsent(more.leaf, more);
      if (known != null) {
        add(known.facts(), more.facts());
        add(known.units(), more.units());
      }
    }

    private static void add(int[] sums, int[] more) {
      for (int ordinal = 0; ordinal < sums.length; ordinal++) {
        sums[ordinal] += more[ordinal];
      }
    }

    /** {@return how often each value was counted} */
    Sums sums() throws IOException {
      Sums sums = new Sums();
      for (LeafCounts counts : byLeaf.values()) {
        counts.leaf.facts().addTo(sums, counts.facts());
        counts.leaf.units().addTo(sums, counts.units());
      }
      return sums;
    }
  }
}
