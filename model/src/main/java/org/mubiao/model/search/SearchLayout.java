package org.mubiao.model.search;

/**
 * How the answers of a search are laid out; it changes nothing of what is found.
 *
 * @param order in what order hits, or groups by their first hits, are given
 * @param grouped whether the page holds documents, each with its first hits, instead of hits
 * @param explained whether each hit says how its score came about
 */
public record SearchLayout(SearchOrder order, boolean grouped, boolean explained) {

  /** Best first, hit by hit, nothing explained. */
  public static final SearchLayout PLAIN = new SearchLayout(SearchOrder.RELEVANCE, false, false);

  /** {@return the same layout in another order} */
  public SearchLayout inOrder(SearchOrder other) {
    return new SearchLayout(other, grouped, explained);
  }
}
