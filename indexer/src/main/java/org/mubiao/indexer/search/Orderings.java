package org.mubiao.indexer.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.mubiao.indexer.schema.DocumentFacts;
import org.mubiao.indexer.schema.FacetEntry;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.target.Status;

/** The orders hits can be asked in; each is worked out when it is first asked for. */
final class Orderings {

  private static final Comparator<DocumentFacts> BY_PLACE =
      Comparator.comparing(
              DocumentFacts::placeCode, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(DocumentFacts::place, Comparator.nullsLast(Comparator.naturalOrder()));

  /** What is promised, what is reported; behind them what is neither. */
  private static final List<FacetEntry> STATUSES =
      Stream.of(Status.TARGET, Status.ACTUAL)
          .map(status -> new FacetEntry("status", status.code()))
          .toList();

  private final DocumentTable table;
  private final Map<SearchOrder, int[]> ranks = new EnumMap<>(SearchOrder.class);
  private final Map<Integer, byte[]> statuses = new ConcurrentHashMap<>();

  Orderings(DocumentTable table) {
    this.table = table;
  }

  /** {@return the order of this name, but for values, which need the hits} */
  Ordering named(SearchOrder order) {
    return switch (order) {
      case RELEVANCE, VALUE -> Ordering.RELEVANCE;
      case NEWEST, OLDEST, PLACE -> byDocument(order, documents(order));
      case DUE -> Orderings::due;
      case DOCUMENT -> {
        int[] places = places(order, documents(order));
        yield context -> (document, number) -> ((long) places[number] << 32) | document;
      }
    };
  }

  /**
   * {@return the order where nothing is better than anything else: targets, then actuals, then
   * passages}
   */
  Ordering byStatus() {
    return context -> {
      CountedTable facts = table.leaf(context).facts();
      int[] ordinals = facts.ordinals();
      byte[] places = statuses(context.ord, facts);
      return new Ordering.Keys() {
        @Override
        public long key(int document, int number) {
          return places[ordinals[document]];
        }

        @Override
        public long least(int number) {
          return 0;
        }
      };
    };
  }

  private byte[] statuses(int leaf, CountedTable facts) throws IOException {
    byte[] known = statuses.get(leaf);
    if (known == null) {
      known = facts.places(STATUSES);
      statuses.put(leaf, known);
    }
    return known;
  }

  /** {@return how an order compares documents; those of equal place are in no order} */
  static Comparator<DocumentFacts> documents(SearchOrder order) {
    return switch (order) {
      case NEWEST -> byDay(Comparator.reverseOrder());
      case OLDEST -> byDay(Comparator.naturalOrder());
      case PLACE -> BY_PLACE;
      case DOCUMENT -> Comparator.comparing(DocumentFacts::file);
      case RELEVANCE, VALUE, DUE ->
          throw new IllegalArgumentException(order + " orders hits, not documents");
    };
  }

  private static Comparator<DocumentFacts> byDay(Comparator<LocalDate> days) {
    return Comparator.comparing(DocumentFacts::day, Comparator.nullsLast(days));
  }

  private Ordering byDocument(SearchOrder order, Comparator<DocumentFacts> comparator) {
    int[] places = places(order, comparator);
    return Ordering.ofDocuments(number -> places[number]);
  }

  private synchronized int[] places(SearchOrder order, Comparator<DocumentFacts> comparator) {
    return ranks.computeIfAbsent(order, key -> table.ranks(comparator));
  }

  private static Ordering.Keys due(LeafReaderContext context) throws IOException {
    NumericDocValues days = Schema.DUE.values(context.reader());
    return (document, number) ->
        days != null && days.advanceExact(document) ? days.longValue() : Long.MAX_VALUE;
  }
}
