package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  /** What is listed in each share of the index, by where it begins; counted when first needed. */
  private final Map<Integer, HitCounter.Whole> wholes = new ConcurrentHashMap<>();

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
    boolean alike = !weighs(compiled.narrow());
    Keeping keeping = new Keeping(ordering, held, layout.grouped(), alike);
    Sweep.Accepted accepted =
        compiled.listed() instanceof HeldQuery listed
            ? listed::bits
            : leaf -> leaf.reader().getLiveDocs();
    if (layout.grouped()) {
      Harvest.Crew crew = new Harvest.Crew(table, keeping);
      return crew.reduce(sweep.over(compiled.narrow(), accepted, crew::newCollector));
    }
    Harvest harvest = Harvest.of(table, counted(compiled, table));
    if (harvest.total() == 0 || held == 0) {
      return harvest;
    }
    if (alike || layout.order() != SearchOrder.RELEVANCE) {
      return harvest.withFirst(
          sweep.over(compiled.narrow(), accepted, () -> new HitCollector(table, keeping, null)),
          held);
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

  private List<HitCounter> counted(Compiled compiled, DocumentTable table) throws IOException {
    Narrowing narrowing = Narrowing.by(Matching.of(compiled.narrow()), searcher);
    return sweep.windows(
        () -> new HitCounter(table),
        (counter, window) -> {
          if (compiled.listed() instanceof HeldQuery listed) {
            listed.narrow(window);
            countFewest(counter, window, narrowing, table);
          } else {
            window.narrowToLive();
            narrowing.narrow(window);
            counter.count(window);
          }
        });
  }

  /** Counts the hits in what is listed, or what is no hit, whichever are fewer. */
  private void countFewest(
      HitCounter counter, Narrowing.Window listed, Narrowing narrowing, DocumentTable table)
      throws IOException {
    Narrowing.Window hits = listed.copy();
    narrowing.narrow(hits);
    if (hits.bits().cardinality() <= listed.bits().cardinality() / 2) {
      counter.count(hits);
      return;
    }
    int place = listed.leaf().docBase + listed.from();
    HitCounter.Whole whole = wholes.get(place);
    if (whole == null) {
      HitCounter all = new HitCounter(table);
      all.count(listed);
      whole = all.whole();
      wholes.put(place, whole);
    }
    listed.bits().andNot(hits.bits());
    counter.countAllBut(whole, listed);
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
