package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mubiao.indexer.schema.DocumentFacts;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.search.DocumentGroup;
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;

/** Puts the shares of all parts of an index together to the page that the whole would give. */
public final class Shares {

  private Shares() {}

  /**
   * {@return the page}
   *
   * @param shares one of each part, of one stage
   * @param took milliseconds it took
   */
  public static SearchPage page(SearchRequest request, List<Share> shares, long took) {
    boolean grouped = request.layout().grouped();
    List<Ranked> shown = shown(request, shares);
    return new SearchPage(
        request.query(),
        shares.stream().mapToInt(Share::total).sum(),
        shares.stream().mapToInt(Share::documents).sum(),
        took,
        grouped
            ? List.<SearchHit>of()
            : shown.stream().map(Ranked::hit).map(Shares::there).toList(),
        grouped
            ? shown.stream().map(Ranked::group).map(Shares::there).toList()
            : List.<DocumentGroup>of(),
        facets(shares),
        shares.isEmpty() ? List.of() : shares.get(0).meant());
  }

  private static <T> T there(T value) {
    return Objects.requireNonNull(value);
  }

  private static List<Ranked> shown(SearchRequest request, List<Share> shares) {
    List<Ranked> all = new ArrayList<>();
    shares.forEach(share -> all.addAll(share.first()));
    all.sort(order(request.layout().order()));
    int from = Math.min(request.from(), all.size());
    return all.subList(from, Math.min(all.size(), from + request.size()));
  }

  private static Comparator<Ranked> order(SearchOrder order) {
    Comparator<Ranked> asked =
        switch (order) {
          case RELEVANCE, DUE -> Comparator.comparingLong(Ranked::key);
          case VALUE ->
              Comparator.comparingLong(Ranked::key)
                  .thenComparing(Ranked::value, Comparator.reverseOrder());
          case NEWEST, OLDEST, PLACE, DOCUMENT ->
              Comparator.comparing(Shares::facts, Orderings.documents(order));
        };
    if (order == SearchOrder.DOCUMENT) {
      return asked.thenComparingInt(Ranked::place);
    }
    return asked
        .thenComparing(Comparator.comparingInt(Ranked::tier).reversed())
        .thenComparing(Shares::facts, DocumentTable.RANKING)
        .thenComparingInt(Ranked::place);
  }

  private static DocumentFacts facts(Ranked ranked) {
    return new DocumentFacts(ranked.head());
  }

  private static Map<String, List<FacetValue>> facets(List<Share> shares) {
    Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
    for (String facet : Schema.FACETS) {
      facets.put(facet, mostFrequent(facet.equals("place") ? places(shares) : sums(facet, shares)));
    }
    return facets;
  }

  private static Map<String, Integer> places(List<Share> shares) {
    Map<String, Integer> sums = sums(Schema.COUNTED_PATHS, shares);
    return PlaceNames.among(sums.keySet()).counted(sums);
  }

  private static Map<String, Integer> sums(String facet, List<Share> shares) {
    Map<String, Integer> sums = new TreeMap<>();
    for (Share share : shares) {
      Map<String, Integer> counts = share.facets().get(facet);
      if (counts != null) {
        counts.forEach((value, count) -> sums.merge(value, count, Integer::sum));
      }
    }
    return sums;
  }

  /** {@return values as a facet lists them} */
  static List<FacetValue> mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((FacetValue value) -> -value.count())
                .thenComparing(FacetValue::value))
        .limit(SearchPage.MOST_VALUES)
        .toList();
  }
}
