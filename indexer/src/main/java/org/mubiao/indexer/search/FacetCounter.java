package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.mubiao.indexer.schema.Facet;
import org.mubiao.model.search.FacetValue;

/** Counts, for each facet, how many hits have each value. */
final class FacetCounter
    implements CollectorManager<FacetCounter.Counts, Map<String, List<FacetValue>>> {

  private static final Comparator<FacetValue> MOST_FIRST =
      Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private final List<Facet> facets;

  FacetCounter(List<Facet> facets) {
    this.facets = facets;
  }

  @Override
  public Counts newCollector() {
    return new Counts(facets);
  }

  @Override
  public Map<String, List<FacetValue>> reduce(Collection<Counts> collectors) throws IOException {
    Map<String, List<FacetValue>> answer = new LinkedHashMap<>();
    for (int index = 0; index < facets.size(); index++) {
      Map<String, Integer> sums = new HashMap<>();
      for (Counts counts : collectors) {
        counts.finishLeaf();
        counts.sums.get(index).forEach((value, count) -> sums.merge(value, count, Integer::sum));
      }
      List<FacetValue> values = new ArrayList<>();
      sums.forEach((value, count) -> values.add(new FacetValue(value, count)));
      values.sort(MOST_FIRST);
      answer.put(facets.get(index).name(), values);
    }
    return answer;
  }

  /** The counts of one thread. */
  static final class Counts extends SimpleCollector {

    private final List<Facet> facets;
    private final List<Map<String, Integer>> sums = new ArrayList<>();
    private final List<SortedSetDocValues> values = new ArrayList<>();
    private final List<int[]> leaf = new ArrayList<>();

    Counts(List<Facet> facets) {
      this.facets = facets;
      facets.forEach(facet -> sums.add(new HashMap<>()));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      finishLeaf();
      for (Facet facet : facets) {
        SortedSetDocValues set = DocValues.getSortedSet(context.reader(), facet.field());
        values.add(set);
        leaf.add(new int[Math.toIntExact(set.getValueCount())]);
      }
    }

    @Override
    public void collect(int document) throws IOException {
      for (int index = 0; index < values.size(); index++) {
        SortedSetDocValues set = values.get(index);
        if (set.advanceExact(document)) {
          int[] counts = leaf.get(index);
          for (int number = set.docValueCount(); number > 0; number--) {
            counts[(int) set.nextOrd()]++;
          }
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void finishLeaf() throws IOException {
      for (int index = 0; index < values.size(); index++) {
        int[] counts = leaf.get(index);
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
          if (counts[ordinal] > 0) {
            String value = values.get(index).lookupOrd(ordinal).utf8ToString();
            sums.get(index).merge(value, counts[ordinal], Integer::sum);
          }
        }
      }
      values.clear();
      leaf.clear();
    }
  }
}
