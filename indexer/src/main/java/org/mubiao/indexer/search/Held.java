package org.mubiao.indexer.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What is held for one answer, which compiles the same words again and again while it finds out
 * what was meant: each query is found once. For one thread.
 */
final class Held {

  private final Holder holder;
  private final Map<Asked, HeldQuery> known = new HashMap<>();

  Held(Holder holder) {
    this.holder = holder;
  }

  private record Asked(Query query, @Nullable String field) {}

  /**
   * {@return the same query, held}
   *
   * @param field where it looks, if its scores depend on how often it stands there; else null
   */
  HeldQuery hold(Query query, @Nullable String field) {
    return known.computeIfAbsent(
        new Asked(query, field), asked -> holder.hold(asked.query(), asked.field()));
  }
}
