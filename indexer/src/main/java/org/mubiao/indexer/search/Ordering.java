package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.function.IntToLongFunction;
import org.apache.lucene.index.LeafReaderContext;

/** An order that hits are given in before their relevance decides. */
interface Ordering {

  /** The order of relevance alone. */
  Ordering RELEVANCE = ofDocuments(number -> 0);

  /** {@return an order in which a hit stands where its document does} */
  static Ordering ofDocuments(IntToLongFunction places) {
    return new Ordering() {
      @Override
      public Keys keys(LeafReaderContext context) {
        return new Keys() {
          @Override
          public long key(int document, int number) {
            return places.applyAsLong(number);
          }

          @Override
          public long least(int number) {
            return places.applyAsLong(number);
          }
        };
      }
    };
  }

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

    /**
     * {@return a key that no hit of a document is below}, by which the rest of a document is passed
     * over once all of it would come too late
     *
     * @param number number of the whole document
     */
    default long least(int number) {
      return Long.MIN_VALUE;
    }
  }
}
