package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public Harvest reduce(Collection<HitCollector> collectors) throws IOException {
      int total = 0;
      LeafCounts.All counts = new LeafCounts.All();
      int[] byDocument = new int[table.size()];
      List<Candidate> all = new ArrayList<>();
      for (HitCollector collector : collectors) {
        total += collector.total();
        collector.counts().forEach(counts::add);
        int[] hits = collector.byDocument();
        for (int number = 0; number < hits.length; number++) {
          byDocument[number] += hits[number];
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
      Sums sums = counts.sums();
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
      FacetValues.All all = table.values().all();
      List<MostCounted> most =
          Schema.FACETS.stream().map(facet -> new MostCounted(SearchPage.MOST_VALUES)).toList();
      List<FacetEntry> entries = all.entries();
      for (int number = 0; number < entries.size(); number++) {
        int count = sums.count(number);
        int facet = all.facet(number);
        if (count > 0 && facet >= 0) {
          most.get(facet).add(count, all.place(number));
        }
      }
      Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
      for (int facet = 0; facet < most.size(); facet++) {
        List<FacetValue> values = new ArrayList<>();
        most.get(facet).each((count, place) -> values.add(new FacetValue(all.at(place), count)));
        facets.put(Schema.FACETS.get(facet), List.copyOf(values));
      }
      return facets;
    }
  }
}
