package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;

/**
 * Brings in the hits of a request. Counting needs all hits and no scores, ranking needs the scores
 * of the best alone; so, where hits are ranked, they are gone over twice, and each time less is
 * done than if all of them were scored.
 */
final class Harvester {

  private final IndexSearcher searcher;
  private final Sweep sweep;

  Harvester(IndexSearcher searcher, int threads) {
    this.searcher = searcher;
    this.sweep = new Sweep(searcher, threads);
  }

  /**
   * {@return what a request brings in}
   *
   * @param held how many of the first hits, or documents, are wanted
   */
  Harvest harvest(
      Compiled compiled, DocumentTable table, SearchLayout layout, Ordering ordering, int held)
      throws IOException {
    boolean ranked =
        held > 0
            && !layout.grouped()
            && layout.order() == SearchOrder.RELEVANCE
            && weighs(compiled.narrow());
    Harvest.Crew crew = new Harvest.Crew(table, ordering, ranked ? 0 : held, layout.grouped());
    Sweep.Accepted accepted =
        compiled.listed() instanceof HeldQuery listed
            ? listed::bits
            : leaf -> leaf.reader().getLiveDocs();
    if (!ranked) {
      return crew.reduce(sweep.over(compiled.narrow(), accepted, crew::newCollector));
    }
    Harvest harvest = crew.reduce(counted(compiled, crew));
    if (harvest.total() == 0) {
      return harvest;
    }
    AtomicInteger lowest = new AtomicInteger(Tier.NONE);
    List<Candidate> first = new ArrayList<>();
    for (TopCollector share :
        sweep.over(compiled.narrow(), accepted, () -> new TopCollector(table, held, lowest))) {
      first.addAll(share.first());
    }
    first.sort(Candidate.FIRST);
    return harvest.withFirst(first.subList(0, Math.min(held, first.size())));
  }

  private List<HitCollector> counted(Compiled compiled, Harvest.Crew crew) throws IOException {
    Narrowing narrowing = Narrowing.by(Matching.of(compiled.narrow()), searcher);
    return sweep.windows(
        crew::newCollector,
        (collector, window) -> {
          if (compiled.listed() instanceof HeldQuery listed) {
            listed.narrow(window);
          } else {
            window.narrowToLive();
          }
          narrowing.narrow(window);
          collector.count(window);
        });
  }

  /** Whether hits of a query differ in their scores. */
  private static boolean weighs(Query query) {
    if (query instanceof BoostQuery boosted) {
      return boosted.getBoost() != 0 && weighs(boosted.getQuery());
    }
    if (query instanceof BooleanQuery several) {
      return several.clauses().stream()
          .filter(BooleanClause::isScoring)
          .anyMatch(clause -> weighs(clause.getQuery()));
    }
    if (query instanceof DisjunctionMaxQuery ways) {
      return ways.getDisjuncts().stream().anyMatch(Harvester::weighs);
    }
    return query instanceof ToldQuery;
  }
}
