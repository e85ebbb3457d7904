package org.mubiao.indexer.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A request as Lucene is asked it.
 *
 * @param query what hits must match, with its weights
 * @param needles what to look for in the hits
 */
record Compiled(Query query, List<Needle> needles) {

  Compiled {
    needles = List.copyOf(needles);
  }
}
