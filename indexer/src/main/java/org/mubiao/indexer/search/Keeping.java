package org.mubiao.indexer.search;

/**
 * Which hits are kept.
 *
 * @param ordering what puts a hit before another, before their relevance does
 * @param held how many of the first
 * @param grouped whether the first of each document are kept instead
 * @param alike whether all hits score the same, so that their documents order them
 */
record Keeping(Ordering ordering, int held, boolean grouped, boolean alike) {

  /** None at all. */
  static final Keeping NONE = new Keeping(Ordering.RELEVANCE, 0, false, true);
}
