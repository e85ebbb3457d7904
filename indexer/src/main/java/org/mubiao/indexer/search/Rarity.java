package org.mubiao.indexer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** How much it says that a document matches: the inverse document frequency of BM25. */
final class Rarity {

  private final IndexSearcher searcher;
  private final int all;

  Rarity(IndexSearcher searcher) {
    this.searcher = searcher;
    this.all = searcher.getIndexReader().numDocs();
  }

  /** {@return how many documents match, deleted ones left out} */
  int count(Query query) {
    try {
      return searcher.count(query);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@return the weight of a query that this many documents match} */
  float weight(int count) {
    return (float) Math.log1p((all - count + 0.5d) / (count + 0.5d));
  }
}
