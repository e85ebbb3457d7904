package org.mubiao.indexer.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A request as Lucene is asked it.
 *
 * @param narrow what hits must match, with its weights, but for {@code listed}
 * @param listed the mark of what is listed if no type is asked for, which hits must match too; null
 *     if a type is asked for
 * @param findings what to look for in the hits
 */
record Compiled(Query narrow, @Nullable Query listed, Findings findings) {

  /** {@return all that hits must match, with its weights} */
  Query query() {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(narrow, Occur.MUST);
    if (listed != null) {
      all.add(listed, Occur.FILTER);
    }
    return all.build();
  }
}
