package org.mubiao.indexer.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request found, before it is presented.
 *
 * @param compiled what was asked
 * @param ordering the order of the hits
 * @param units the base units of an order by value, the first first; else empty
 * @param harvest what was brought in
 * @param meant what may have been meant instead
 * @param stage where an index is divided: the question whose sum decides whether this stands; null
 *     if it does
 * @param needed the sum from which on it stands
 */
record Found(
    Compiled compiled,
    Ordering ordering,
    List<String> units,
    Harvest harvest,
    List<String> meant,
    @Nullable String stage,
    int needed) {

  Found(Compiled compiled, Ordering ordering, List<String> units, Harvest harvest) {
    this(compiled, ordering, units, harvest, List.of(), null, 0);
  }

  Found meaning(List<String> queries) {
    return new Found(compiled, ordering, units, harvest, queries, stage, needed);
  }

  Found ifTogether(String question, int atLeast) {
    return new Found(compiled, ordering, units, harvest, meant, question, atLeast);
  }
}
