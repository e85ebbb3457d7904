package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** {@return the same with these as the first of all that were kept} */
  Harvest withFirst(Collection<HitCollector> collectors, int held) {
    List<Candidate> all = new ArrayList<>();
    collectors.forEach(collector -> all.addAll(collector.kept()));
    all.sort(Candidate.FIRST);
    return withFirst(all.subList(0, Math.min(held, all.size())));
  }

  /** {@return what was counted, without hits} */
  static Harvest of(DocumentTable table, Collection<HitCounter> counters) throws IOException {
    int total = 0;
    Sums sums = new Sums();
    int[] byDocument = new int[table.size()];
    for (HitCounter counter : counters) {
      total += counter.total();
      sums.add(counter.sums());
      int[] hits = counter.byDocument();
      for (int number = 0; number < hits.length; number++) {
        byDocument[number] += hits[number];
      }
    }
    int documents = 0;
    for (int number = 0; number < byDocument.length; number++) {
      if (byDocument[number] > 0) {
        documents++;
        sums.add(table.counted(number), byDocument[number]);
      }
    }
    return new Harvest(
        total, documents, List.of(), number -> byDocument[number], sums, facets(table, sums));
  }

  private static Map<String, List<FacetValue>> facets(DocumentTable table, Sums sums) {
    FacetValues.All all = table.values().all();
    List<MostCounted> most =
        Schema.FACETS.stream().map(facet -> new MostCounted(SearchPage.MOST_VALUES)).toList();
    List<FacetEntry> entries = all.entries();
    Map<String, Integer> paths = new HashMap<>();
    for (int number = 0; number < entries.size(); number++) {
      int count = sums.count(number);
      int facet = all.facet(number);
      if (count > 0 && facet >= 0) {
        most.get(facet).add(count, all.place(number));
      } else if (count > 0 && entries.get(number).facet().equals(Schema.COUNTED_PATHS)) {
        paths.put(entries.get(number).value(), count);
      }
    }
    Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
    for (int facet = 0; facet < most.size(); facet++) {
      List<FacetValue> values = new ArrayList<>();
      most.get(facet).each((count, place) -> values.add(new FacetValue(all.at(place), count)));
      facets.put(Schema.FACETS.get(facet), List.copyOf(values));
    }
    facets.put("place", Shares.mostFrequent(table.places().counted(paths)));
    return facets;
  }

  /** Has each thread collect and count, and adds up what they bring. */
  record Crew(DocumentTable table, Keeping keeping)
      implements CollectorManager<HitCollector, Harvest> {

    @Override
    public HitCollector newCollector() {
      return new HitCollector(table, keeping, new HitCounter(table));
    }

    @Override
    public Harvest reduce(Collection<HitCollector> collectors) throws IOException {
      List<HitCounter> counters =
          collectors.stream().map(HitCollector::counter).filter(Objects::nonNull).toList();
      return Harvest.of(table, counters).withFirst(collectors, keeping.held());
    }
  }
}
