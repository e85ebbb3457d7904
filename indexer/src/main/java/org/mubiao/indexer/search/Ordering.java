package org.mubiao.indexer.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** An order that hits are given in before their relevance decides. */
interface Ordering {

  /** The order of relevance alone. */
  Ordering RELEVANCE = context -> (document, number) -> 0;

  /** {@return the keys of a part of the index, for one thread} */
  Keys keys(LeafReaderContext context) throws IOException;

  /** Keys of hits. */
  interface Keys {

    /**
     * {@return the key of a hit, the smallest first}
     *
     * @param document number in its part of the index; called with rising numbers
     * @param number number of the whole document
     */
    long key(int document, int number) throws IOException;
  }
}
