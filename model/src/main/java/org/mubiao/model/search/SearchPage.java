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
 * @param took milliseconds the search took; the one thing here that differs from run to run
 * @param hits the hits of this page, best first
 * @param facets counts over all hits, by facet: {@code place}, {@code year}, {@code kind}, {@code
 *     issuer}, {@code indicator}, {@code responsible}, {@code status}, {@code measure}, {@code
 *     type}; always in that order, a facet without values is there with an empty list
 */
public record SearchPage(
    String query,
    int total,
    long took,
    List<SearchHit> hits,
    Map<String, List<FacetValue>> facets) {

  /** Copies, keeping the order of the facets. */
  public SearchPage {
    hits = List.copyOf(hits);
    Map<String, List<FacetValue>> copy = new LinkedHashMap<>();
    facets.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    facets = Collections.unmodifiableMap(copy);
  }

  /** {@return the same page with other hits, so many on all pages} */
  public SearchPage withHits(int ofAllPages, List<SearchHit> others) {
    return new SearchPage(query, ofAllPages, took, others, facets);
  }
}
