package org.mubiao.model.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page of the answers to a request.
 *
 * @param query the query as asked
 * @param total how many hits there are on all pages
 * @param documents in how many documents they stand
 * @param took milliseconds the search took; the one thing here that differs from run to run
 * @param hits the hits of this page, best first
 * @param groups instead of hits, if the request asks for groups: the documents of this page, the
 *     one with the best hit first
 * @param facets counts over all hits, by facet: {@code place}, {@code year}, {@code kind}, {@code
 *     issuer}, {@code indicator}, {@code responsible}, {@code lead}, {@code status}, {@code
 *     measure}, {@code type}; always in that order, a facet without values is there with an empty
 *     list, one with very many values with the {@value #MOST_VALUES} most frequent
 * @param didYouMean for a query that finds nothing or almost nothing, queries that it may have been
 *     meant to be and that find more, the most likely first; else empty
 */
public record SearchPage(
    String query,
    int total,
    int documents,
    long took,
    List<SearchHit> hits,
    List<DocumentGroup> groups,
    Map<String, List<FacetValue>> facets,
    List<String> didYouMean) {

  /** Values of one facet that are given at most. */
  public static final int MOST_VALUES = 1_000;

  /** Copies, keeping the order of the facets. */
  public SearchPage {
    hits = List.copyOf(hits);
    didYouMean = List.copyOf(didYouMean);
    groups = List.copyOf(groups);
    Map<String, List<FacetValue>> copy = new LinkedHashMap<>();
    facets.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    facets = Collections.unmodifiableMap(copy);
  }

  /** {@return the same page with other hits, so many on all pages} */
  public SearchPage withHits(int ofAllPages, List<SearchHit> others) {
    return new SearchPage(query, ofAllPages, documents, took, others, groups, facets, didYouMean);
  }

  /** {@return the same page, found in so many milliseconds} */
  public SearchPage withTook(long milliseconds) {
    return new SearchPage(query, total, documents, milliseconds, hits, groups, facets, didYouMean);
  }

  /** {@return the same page with what may have been meant} */
  public SearchPage withDidYouMean(List<String> queries) {
    return new SearchPage(query, total, documents, took, hits, groups, facets, queries);
  }
}
