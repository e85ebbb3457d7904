package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.CountedField;

/**
 * What the ordinals of a counted field stand for in one part of the index; each is read when it is
 * first needed, and kept. The ordinals of all documents are kept as numbers: reading them anew for
 * each of a million hits takes longer than all else that is done with a hit.
 */
final class CountedTable {

  private final CountedField field;
  private final LeafReader reader;
  private final FacetValues values;
  private final AtomicReferenceArray<int @Nullable []> read;
  private int @Nullable [] ordinals;

  CountedTable(CountedField field, LeafReader reader, FacetValues values) throws IOException {
    this.field = field;
    this.reader = reader;
    this.values = values;
    SortedDocValues all = field.values(reader);
    this.read = new AtomicReferenceArray<>(all == null ? 0 : all.getValueCount());
  }

  /** {@return how many ordinals there are} */
  int size() {
    return read.length();
  }

  /** {@return for each document its ordinal, {@link #size()} if it has none; not to be changed} */
  synchronized int[] ordinals() throws IOException {
    int[] known = ordinals;
    if (known == null) {
      known = new int[reader.maxDoc()];
      SortedDocValues all = field.values(reader);
      if (all != null) {
        Arrays.fill(known, all.getValueCount());
        for (int at = all.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = all.nextDoc()) {
          known[at] = all.ordValue();
        }
      }
      ordinals = known;
    }
    return known;
  }

  /**
   * Adds to {@code sums}, for each ordinal, its count to all that it stands for.
   *
   * @param counts by ordinal; what comes after the last is left out
   */
  void addTo(Sums sums, int[] counts) throws IOException {
    SortedDocValues all = null;
    for (int ordinal = 0; ordinal < size(); ordinal++) {
      if (counts[ordinal] == 0) {
        continue;
      }
      int[] numbers = read.get(ordinal);
      if (numbers == null) {
        all = all == null ? field.values(reader) : all;
        if (all == null) {
          return;
        }
        numbers = values.numbers(field.read(all.lookupOrd(ordinal)));
        read.set(ordinal, numbers);
      }
      sums.add(numbers, counts[ordinal]);
    }
  }
}
