package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Counts hits, their documents and what facets show, for one thread. */
final class HitCounter {

  private final DocumentTable table;
  private final List<Part> open = new ArrayList<>();
  private final Sums sums = new Sums();
  private final int[] byDocument;
  private int total;

  HitCounter(DocumentTable table) {
    this.table = table;
    this.byDocument = new int[table.size()];
  }

  /** What was counted of all that is listed in a stretch of the index. */
  static final class Whole {
    private final int total;
    private final int firstNumber;
    private final int[] byDocument;
    private final Sums sums;

    private Whole(int total, int firstNumber, int[] byDocument, Sums sums) {
      this.total = total;
      this.firstNumber = firstNumber;
      this.byDocument = byDocument;
      this.sums = sums;
    }
  }

  /** {@return how many hits there are} */
  int total() {
    return total;
  }

  /** {@return hits of each document, by number; to be read only} */
  int[] byDocument() {
    return byDocument;
  }

  /** {@return hits by number of what facets show and is counted hit by hit; to be read only} */
  Sums sums() throws IOException {
    for (Part part : open) {
      part.close();
    }
    open.clear();
    return sums;
  }

  /** {@return what counts one part of the index, hit by hit} */
  Part in(LeafReaderContext context) throws IOException {
    Part part = new Part(context, Integer.MAX_VALUE);
    open.add(part);
    return part;
  }

  /** Counts what is left in a window. */
  void count(Narrowing.Window window) throws IOException {
    count(window, 1);
  }

  private void count(Narrowing.Window window, int each) throws IOException {
    Part part = new Part(window.leaf(), window.bits().cardinality());
    part.count(window.from(), window.bits(), each);
    part.close();
  }

  /**
   * Counts all that is listed in a stretch, but for these.
   *
   * @param whole what {@link #whole()} gave of the stretch
   * @param missing what is listed and no hit
   */
  void countAllBut(Whole whole, Narrowing.Window missing) throws IOException {
    sums.add(whole.sums);
    total += whole.total;
    for (int at = 0; at < whole.byDocument.length; at++) {
      byDocument[whole.firstNumber + at] += whole.byDocument[at];
    }
    if (!missing.bits().scanIsEmpty()) {
      count(missing, -1);
    }
  }

  /** {@return what was counted, to be added again without counting} */
  Whole whole() throws IOException {
    int first = 0;
    while (first < byDocument.length && byDocument[first] == 0) {
      first++;
    }
    int end = byDocument.length;
    while (end > first && byDocument[end - 1] == 0) {
      end--;
    }
    return new Whole(total, first, Arrays.copyOfRange(byDocument, first, end), sums());
  }

  /**
   * Counts one part of the index; asked with rising numbers. Where there are many hits, they are
   * counted by ordinal first, as many have the same; where there are few, going over all ordinals
   * would take longer than the hits themselves.
   */
  final class Part {

    private final DocumentTable.Leaf leaf;
    private final int[] starts;
    private final int[] facts;
    private final int[] units;
    private final CountedTable.Adder factSums;
    private final CountedTable.Adder unitSums;
    private final int @Nullable [] factCounts;
    private final int @Nullable [] unitCounts;
    private int at = -1;
    private int next;
    private int number = -1;

    private Part(LeafReaderContext context, int hits) throws IOException {
      leaf = table.leaf(context);
      starts = leaf.starts();
      next = starts[0];
      facts = leaf.facts().ordinals();
      units = leaf.units().ordinals();
      factSums = leaf.facts().adder(sums);
      unitSums = leaf.units().adder(sums);
      boolean many = hits > (leaf.facts().size() + leaf.units().size()) / 2;
      factCounts = many ? new int[leaf.facts().size() + 1] : null;
      unitCounts = many ? new int[leaf.units().size() + 1] : null;
    }

    /** Counts a hit. */
    void count(int hit) throws IOException {
      add(hit, 1);
    }

    private void count(int from, FixedBitSet hits, int each) throws IOException {
      long[] words = hits.getBits();
      for (int word = 0; word < words.length; word++) {
        int first = from + word * Long.SIZE;
        for (long bits = words[word]; bits != 0; bits &= bits - 1) {
          add(first + Long.numberOfTrailingZeros(bits), each);
        }
      }
    }

    private void add(int hit, int each) throws IOException {
      if (hit >= next) {
        at = leaf.holding(hit, at);
        next = starts[at + 1];
        number = leaf.first() + at;
      }
      total += each;
      byDocument[number] += each;
      if (factCounts != null && unitCounts != null) {
        factCounts[facts[hit]] += each;
        unitCounts[units[hit]] += each;
      } else {
        factSums.add(facts[hit], each);
        unitSums.add(units[hit], each);
      }
    }

    /** Adds what was counted by ordinal to the sums. */
    private void close() throws IOException {
      if (factCounts != null && unitCounts != null) {
        factSums.addAll(factCounts);
        unitSums.addAll(unitCounts);
      }
    }
  }
}
