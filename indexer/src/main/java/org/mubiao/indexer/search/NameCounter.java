package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.mubiao.indexer.schema.Facet;

/** Counts all values of some facets: for each facet, how many documents have each value. */
final class NameCounter
    implements CollectorManager<NameCounter.Counts, List<Map<String, Integer>>> {

  private final List<Facet> facets;

  NameCounter(List<Facet> facets) {
    this.facets = facets;
  }

  @Override
  public Counts newCollector() {
    return new Counts(facets);
  }

  @Override
  public List<Map<String, Integer>> reduce(Collection<Counts> collectors) throws IOException {
    List<Map<String, Integer>> sums = new ArrayList<>();
    facets.forEach(facet -> sums.add(new TreeMap<>()));
    for (Counts counts : collectors) {
      for (Leaf leaf : counts.leaves) {
        leaf.addTo(sums);
      }
    }
    return sums;
  }

  private record Leaf(List<SortedSetDocValues> values, List<int[]> counts) {
    void addTo(List<Map<String, Integer>> sums) throws IOException {
      for (int facet = 0; facet < values.size(); facet++) {
        int[] counted = counts.get(facet);
        for (int ordinal = 0; ordinal < counted.length; ordinal++) {
          if (counted[ordinal] > 0) {
            String value = values.get(facet).lookupOrd(ordinal).utf8ToString();
            sums.get(facet).merge(value, counted[ordinal], Integer::sum);
          }
        }
      }
    }
  }

  /** The counts of one thread. */
  static final class Counts extends SimpleCollector {

    private final List<Facet> facets;
    private final List<Leaf> leaves = new ArrayList<>();
    private Leaf leaf = new Leaf(List.of(), List.of());

    Counts(List<Facet> facets) {
      this.facets = facets;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      leaf = new Leaf(new ArrayList<>(), new ArrayList<>());
      leaves.add(leaf);
      for (Facet facet : facets) {
        SortedSetDocValues set = DocValues.getSortedSet(context.reader(), facet.field());
        leaf.values.add(set);
        leaf.counts.add(new int[Math.toIntExact(set.getValueCount())]);
      }
    }

    @Override
    public void collect(int document) throws IOException {
      for (int facet = 0; facet < facets.size(); facet++) {
        SortedSetDocValues set = leaf.values.get(facet);
        if (set.advanceExact(document)) {
          for (int number = set.docValueCount(); number > 0; number--) {
            leaf.counts.get(facet)[(int) set.nextOrd()]++;
          }
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
