package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.search.CollectorManager;
import org.mubiao.indexer.schema.FacetEntry;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.SearchPage;

/**
 * What one pass over the hits brings in.
 *
 * @param total how many hits there are
 * @param documents how many documents they stand in
 * @param first the first hits, or the first hit of each of the first documents, in order
 * @param hitsOf how many hits the document with a number has
 * @param sums hits by number of what is counted
 * @param facets counts, as {@link SearchPage} has them
 */
record Harvest(
    int total,
    int documents,
    List<Candidate> first,
    IntUnaryOperator hitsOf,
    Sums sums,
    Map<String, List<FacetValue>> facets) {

  private static final Comparator<FacetValue> MOST_FIRST =
      (one, other) ->
          one.count() != other.count()
              ? Integer.compare(other.count(), one.count())
              : one.value().compareTo(other.value());

  /** {@return the same with these first hits} */
  Harvest withFirst(List<Candidate> others) {
    return new Harvest(total, documents, List.copyOf(others), hitsOf, sums, facets);
  }

  /** Has each thread collect, and adds up what they bring. */
  record Crew(DocumentTable table, Ordering ordering, int held, boolean grouped)
      implements CollectorManager<HitCollector, Harvest> {

    @Override
    public HitCollector newCollector() {
      return new HitCollector(table, ordering, held, grouped);
    }

    @Override
    public Harvest reduce(Collection<HitCollector> collectors) {
      int total = 0;
      Sums sums = new Sums();
      int[] byDocument = new int[table.size()];
      List<Candidate> all = new ArrayList<>();
      for (HitCollector collector : collectors) {
        total += collector.total();
        sums.add(collector.sums());
        int[] counts = collector.byDocument();
        for (int number = 0; number < counts.length; number++) {
          byDocument[number] += counts[number];
        }
        Candidate[] best = collector.best();
        if (best == null) {
          all.addAll(collector.first());
        } else {
          for (Candidate candidate : best) {
            if (candidate != null) {
              all.add(candidate);
            }
          }
        }
      }
      all.sort(Candidate.FIRST);
      int documents = 0;
      for (int number = 0; number < byDocument.length; number++) {
        if (byDocument[number] > 0) {
          documents++;
          sums.add(table.counted(number), byDocument[number]);
        }
      }
      return new Harvest(
          total,
          documents,
          List.copyOf(all.subList(0, Math.min(held, all.size()))),
          number -> byDocument[number],
          sums,
          facets(sums));
    }

    private Map<String, List<FacetValue>> facets(Sums sums) {
      List<PriorityQueue<FacetValue>> most = new ArrayList<>();
      Schema.FACETS.forEach(facet -> most.add(new PriorityQueue<>(MOST_FIRST.reversed())));
      int[] least = new int[most.size()];
      FacetValues.All all = table.values().all();
      List<FacetEntry> entries = all.entries();
      for (int number = 0; number < entries.size(); number++) {
        int count = sums.count(number);
        int facet = all.facet(number);
        if (count == 0 || facet < 0 || count < least[facet]) {
          continue;
        }
        PriorityQueue<FacetValue> queue = most.get(facet);
        FacetEntry entry = entries.get(number);
        if (queue.size() == SearchPage.MOST_VALUES) {
          FacetValue last = queue.element();
          if (count == last.count() && entry.value().compareTo(last.value()) > 0) {
            continue;
          }
          queue.remove();
        }
        queue.add(new FacetValue(entry.value(), count));
        if (queue.size() == SearchPage.MOST_VALUES) {
          least[facet] = queue.element().count();
        }
      }
      Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
      for (int facet = 0; facet < least.length; facet++) {
        facets.put(Schema.FACETS.get(facet), most.get(facet).stream().sorted(MOST_FIRST).toList());
      }
      return facets;
    }
  }
}
