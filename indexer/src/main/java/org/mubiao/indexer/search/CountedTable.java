package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.CountedField;

/**
 * What the ordinals of a counted field stand for in one part of the index; each is read when it is
 * first needed, and kept.
 */
final class CountedTable {

  private final CountedField field;
  private final LeafReader reader;
  private final FacetValues values;
  private final AtomicReferenceArray<int @Nullable []> read;

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

  /** {@return the ordinals of the documents, for one thread; null if there are none} */
  @Nullable SortedDocValues ordinals() throws IOException {
    return field.values(reader);
  }

  /** Adds to {@code sums}, for each ordinal, its count to all that it stands for. */
  void addTo(Sums sums, int[] counts) throws IOException {
    SortedDocValues all = null;
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
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
