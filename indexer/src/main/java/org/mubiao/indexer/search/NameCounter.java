package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.FacetEntry;
import org.mubiao.indexer.schema.Schema;

/** Counts the names of indicators that have no label. */
final class NameCounter implements CollectorManager<NameCounter.Counts, Map<String, Integer>> {

  @Override
  public Counts newCollector() {
    return new Counts();
  }

  @Override
  public Map<String, Integer> reduce(Collection<Counts> collectors) throws IOException {
    Map<String, Integer> sums = new TreeMap<>();
    for (Counts counts : collectors) {
      for (Leaf leaf : counts.leaves) {
        leaf.addTo(sums);
      }
    }
    return sums;
  }

  /** The counts of one part of the index. */
  private static final class Leaf {
    private final @Nullable SortedDocValues values;
    private final int[] counts;

    Leaf(@Nullable SortedDocValues values) {
      this.values = values;
      this.counts = new int[values == null ? 0 : values.getValueCount()];
    }

    void count(int document) throws IOException {
      if (values != null && values.advanceExact(document)) {
        counts[values.ordValue()]++;
      }
    }

    void addTo(Map<String, Integer> sums) throws IOException {
      for (int ordinal = 0; values != null && ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          for (FacetEntry entry : Schema.COUNTED_NAMES.read(values.lookupOrd(ordinal))) {
            sums.merge(entry.value(), counts[ordinal], Integer::sum);
          }
        }
      }
    }
  }

  /** The counts of one thread. */
  static final class Counts extends SimpleCollector {

    private final List<Leaf> leaves = new ArrayList<>();
    private Leaf leaf = new Leaf(null);

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      leaf = new Leaf(Schema.COUNTED_NAMES.values(context.reader()));
      leaves.add(leaf);
    }

    @Override
    public void collect(int document) throws IOException {
      leaf.count(document);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
