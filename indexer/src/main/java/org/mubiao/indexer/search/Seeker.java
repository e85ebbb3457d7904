package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchRequest;

/** Looks for what a request asks for, more loosely if nothing has all of it. */
final class Seeker {

  private static final String STRICTLY = "total";

  private final IndexSearcher searcher;
  private final IndexTables index;
  private final Harvester harvester;

  Seeker(IndexSearcher searcher, IndexTables index, Harvester harvester) {
    this.searcher = searcher;
    this.index = index;
    this.harvester = harvester;
  }

  /**
   * {@return all that was asked for; if nothing has all of it, what has half of the words, or one;
   * null if the ledger has to be settled first}
   */
  @Nullable Found seek(SearchRequest request, Ground ground) throws IOException {
    Ledger ledger = ground.ledger();
    Compiled exact = new RequestCompiler(ground).compile(request);
    Found strict = look(request, exact, ledger);
    if (strict == null) {
      return null;
    }
    boolean whole = !exact.findings().incomplete();
    if (!ledger.knows(STRICTLY)) {
      return strict.ifTogether(STRICTLY, whole ? DidYouMean.ENOUGH : Integer.MAX_VALUE);
    }
    int total = ledger.sum(STRICTLY, strict.harvest()::total);
    if (total >= DidYouMean.ENOUGH && whole) {
      return strict;
    }
    List<String> meant = new DidYouMean(ground).of(request, total);
    if (!ledger.isSettled()) {
      return null;
    }
    return total > 0 ? strict.meaning(meant) : loosely(request, ground, strict.meaning(meant));
  }

  private @Nullable Found loosely(SearchRequest request, Ground ground, Found strict)
      throws IOException {
    Ledger ledger = ground.ledger();
    for (int minimum : new int[] {0, 1}) {
      Compiled loose = new RequestCompiler(ground).loosely(request, minimum);
      if (loose == null) {
        continue;
      }
      Found nearest = look(request, loose, ledger);
      if (nearest == null) {
        return null;
      }
      nearest = nearest.meaning(strict.meant());
      String stage = STRICTLY + " of " + minimum;
      if (!ledger.knows(stage)) {
        return nearest.ifTogether(stage, 1);
      }
      if (ledger.sum(stage, nearest.harvest()::total) > 0) {
        return nearest;
      }
    }
    return ledger.isSettled() ? strict : null;
  }

  /** {@return what a compiled request finds; null if the ledger has to be settled first} */
  @Nullable Found look(SearchRequest request, Compiled compiled, Ledger ledger) throws IOException {
    if (!ledger.isSettled()) {
      return null;
    }
    SearchLayout layout = request.layout();
    Ordering ordering;
    List<String> units = List.of();
    if (layout.order() == SearchOrder.VALUE) {
      ValueOrder values = index.values();
      int[] counts = searcher.search(compiled.query(), values.counter());
      SortedMap<String, Integer> byUnit =
          ledger.together("units " + QueryName.of(compiled.query()), () -> values.byUnit(counts));
      units = ValueOrder.units(byUnit);
      ordering = values.ordering(byUnit);
      if (!ledger.isSettled()) {
        return null;
      }
    } else if (layout.order() == SearchOrder.RELEVANCE && !RequestCompiler.ranks(request)) {
      ordering = index.orderings().byStatus();
    } else {
      ordering = index.orderings().named(layout.order());
    }
    DocumentTable table = index.table();
    int wanted = Math.addExact(request.from(), request.size());
    int most = layout.grouped() ? table.size() : searcher.getIndexReader().maxDoc();
    Harvest harvest = harvester.harvest(compiled, table, layout, ordering, Math.min(wanted, most));
    return new Found(compiled, ordering, units, harvest);
  }
}
