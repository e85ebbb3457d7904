package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.CountedField;
import org.mubiao.indexer.schema.FacetEntry;

/**
 * What the ordinals of a counted field stand for in one part of the index; each is read when it is
 * first needed, and kept. The ordinals of all documents are kept as numbers: reading them anew for
 * each of a million hits takes longer than all else that is done with a hit.
 */
final class CountedTable {

  /** Once one in so many ordinals was needed, all are read, and put one behind the other. */
  private static final int MANY = 4;

  private final CountedField field;
  private final LeafReader reader;
  private final FacetValues values;
  private final int size;
  private final AtomicInteger known = new AtomicInteger();
  private @Nullable AtomicReferenceArray<int @Nullable []> read;
  private @Nullable Flat flat;
  private int @Nullable [] ordinals;

  CountedTable(CountedField field, LeafReader reader, FacetValues values) throws IOException {
    this.field = field;
    this.reader = reader;
    this.values = values;
    SortedDocValues all = field.values(reader);
    this.size = all == null ? 0 : all.getValueCount();
    this.read = new AtomicReferenceArray<>(size);
  }

  /** {@return how many ordinals there are} */
  int size() {
    return size;
  }

  /** {@return for each document its ordinal, {@link #size()} if it has none; not to be changed} */
  synchronized int[] ordinals() throws IOException {
    int[] all = ordinals;
    if (all == null) {
      all = new int[reader.maxDoc()];
      SortedDocValues stored = field.values(reader);
      if (stored != null) {
        Arrays.fill(all, size);
        for (int at = stored.nextDoc();
            at != DocIdSetIterator.NO_MORE_DOCS;
            at = stored.nextDoc()) {
          all[at] = stored.ordValue();
        }
      }
      ordinals = all;
    }
    return all;
  }

  /**
   * {@return for each ordinal the place, among the values named, of the first that it stands for,
   * and how many are named if it stands for none of them; at the end the same for {@link #size()}}
   */
  byte[] places(List<FacetEntry> named) throws IOException {
    byte[] places = new byte[size + 1];
    Arrays.fill(places, (byte) named.size());
    readAll();
    Flat all = flat();
    if (all == null) {
      return places; // there are no ordinals
    }
    int[] numbers = values.numbers(named);
    for (int ordinal = 0; ordinal < size; ordinal++) {
      for (int at = all.starts[ordinal]; at < all.starts[ordinal + 1]; at++) {
        for (byte place = 0; place < places[ordinal]; place++) {
          if (numbers[place] == all.numbers[at]) {
            places[ordinal] = place;
          }
        }
      }
    }
    return places;
  }

  private void readAll() throws IOException {
    AtomicReferenceArray<int @Nullable []> single = flat() == null ? single() : null;
    if (single != null) {
      Adder reader = adder(new Sums());
      for (int ordinal = 0; ordinal < size; ordinal++) {
        reader.read(single, ordinal);
      }
    }
  }

  /**
   * What all ordinals stand for, in two arrays, as looking into a million small ones takes longer
   * than adding up what stands in them.
   */
  private static final class Flat {
    /** Where the numbers of each ordinal begin, and as the last where all end. */
    private final int[] starts;

    private final int[] numbers;

    private Flat(int[] starts, int[] numbers) {
      this.starts = starts;
      this.numbers = numbers;
    }
  }

  private synchronized @Nullable Flat flat() throws IOException {
    AtomicReferenceArray<int @Nullable []> single = read;
    if (flat == null && single != null && known.get() > size / MANY) {
      int[] starts = new int[size + 1];
      int[] all = new int[4 * size + 1];
      SortedDocValues stored = field.values(reader);
      for (int ordinal = 0; ordinal < size; ordinal++) {
        int[] numbers = single.get(ordinal);
        if (numbers == null) {
          numbers = stored == null ? new int[0] : numbers(stored, ordinal);
        }
        int end = starts[ordinal] + numbers.length;
        if (end > all.length) {
          all = Arrays.copyOf(all, Math.max(end, all.length + all.length / 2));
        }
        System.arraycopy(numbers, 0, all, starts[ordinal], numbers.length);
        starts[ordinal + 1] = end;
      }
      flat = new Flat(starts, Arrays.copyOf(all, starts[size]));
      read = null;
    }
    return flat;
  }

  private synchronized @Nullable AtomicReferenceArray<int @Nullable []> single() {
    return read;
  }

  private int[] numbers(SortedDocValues stored, int ordinal) throws IOException {
    return values.numbers(field.read(stored.lookupOrd(ordinal)));
  }

  /** {@return what adds up for one thread what ordinals stand for} */
  Adder adder(Sums sums) throws IOException {
    return new Adder(sums);
  }

  /** Adds to sums what ordinals stand for; for one thread. */
  final class Adder {

    private final Sums sums;
    private final int[] starts;
    private final int[] numbers;
    private final @Nullable AtomicReferenceArray<int @Nullable []> single;
    private @Nullable SortedDocValues stored;

    private Adder(Sums sums) throws IOException {
      this.sums = sums;
      Flat all = flat();
      this.starts = all == null ? new int[0] : all.starts;
      this.numbers = all == null ? new int[0] : all.numbers;
      this.single = all == null ? single() : null;
    }

    /** Adds so much to all that an ordinal stands for, to none if it is {@link #size()}. */
    void add(int ordinal, int count) throws IOException {
      if (ordinal + 1 < starts.length) {
        sums.add(numbers, starts[ordinal], starts[ordinal + 1], count);
      } else if (ordinal < size && single != null) {
        sums.add(read(single, ordinal), count);
      }
    }

    /** Adds for each ordinal its count; what comes after the last is left out. */
    void addAll(int[] counts) throws IOException {
      for (int ordinal = 0; ordinal < size; ordinal++) {
        if (counts[ordinal] != 0) {
          add(ordinal, counts[ordinal]);
        }
      }
    }

    private int[] read(AtomicReferenceArray<int @Nullable []> all, int ordinal) throws IOException {
      int[] standsFor = all.get(ordinal);
      if (standsFor == null) {
        SortedDocValues source = stored == null ? field.values(reader) : stored;
        stored = source;
        standsFor = source == null ? new int[0] : numbers(source, ordinal);
        all.set(ordinal, standsFor);
        known.incrementAndGet();
      }
      return standsFor;
    }
  }
}
