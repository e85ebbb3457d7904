package org.mubiao.indexer.search;

import org.apache.lucene.search.Query;

/**
 * A request as Lucene is asked it.
 *
 * @param query what hits must match, with its weights
 * @param findings what to look for in the hits
 */
record Compiled(Query query, Findings findings) {}
