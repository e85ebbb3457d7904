package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** Counts hits, their documents and what facets show, for one thread. */
final class HitCounter {

  private final DocumentTable table;
  private final List<LeafCounts> counts = new ArrayList<>();
  private final List<Whole> wholes = new ArrayList<>();
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

  /** Adds what facets show to {@code all} and {@code sums}. */
  void addTo(LeafCounts.All all, Sums sums) {
    counts.forEach(all::add);
    wholes.forEach(whole -> sums.add(whole.sums));
  }

  /** {@return what counts one part of the index} */
  Part in(LeafReaderContext context) throws IOException {
    return new Part(context);
  }

  /** Counts what is left in a window. */
  void count(Narrowing.Window window) throws IOException {
    in(window.leaf()).count(window.from(), window.bits(), 1);
  }

  /**
   * Counts all that is listed in a stretch, but for these.
   *
   * @param whole what {@link #whole()} gave of the stretch
   * @param missing what is listed and no hit
   */
  void countAllBut(Whole whole, Narrowing.Window missing) throws IOException {
    wholes.add(whole);
    total += whole.total;
    for (int at = 0; at < whole.byDocument.length; at++) {
      byDocument[whole.firstNumber + at] += whole.byDocument[at];
    }
    if (!missing.bits().scanIsEmpty()) {
      in(missing.leaf()).count(missing.from(), missing.bits(), -1);
    }
  }

  /** {@return what was counted, to be added again without counting} */
  Whole whole() throws IOException {
    LeafCounts.All all = new LeafCounts.All();
    counts.forEach(all::add);
    int first = 0;
    while (first < byDocument.length && byDocument[first] == 0) {
      first++;
    }
    int end = byDocument.length;
    while (end > first && byDocument[end - 1] == 0) {
      end--;
    }
    return new Whole(total, first, Arrays.copyOfRange(byDocument, first, end), all.sums());
  }

  /** Counts one part of the index; asked with rising numbers. */
  final class Part {

    private final DocumentTable.Leaf leaf;
    private final int[] starts;
    private final int[] facts;
    private final int[] units;
    private final int[] factCounts;
    private final int[] unitCounts;
    private int at = -1;
    private int next;
    private int number = -1;

    private Part(LeafReaderContext context) throws IOException {
      leaf = table.leaf(context);
      starts = leaf.starts();
      next = starts[0];
      facts = leaf.facts().ordinals();
      units = leaf.units().ordinals();
      LeafCounts none = new LeafCounts(leaf);
      counts.add(none);
      factCounts = none.facts();
      unitCounts = none.units();
    }

    /** Counts a hit. */
    void count(int hit) {
      add(hit, 1);
    }

    private void count(int from, FixedBitSet hits, int each) {
      long[] words = hits.getBits();
      for (int word = 0; word < words.length; word++) {
        int first = from + word * Long.SIZE;
        for (long bits = words[word]; bits != 0; bits &= bits - 1) {
          add(first + Long.numberOfTrailingZeros(bits), each);
        }
      }
    }

    private void add(int hit, int each) {
      if (hit >= next) {
        at = leaf.holding(hit, at);
        next = starts[at + 1];
        number = leaf.first() + at;
      }
      total += each;
      byDocument[number] += each;
      factCounts[facts[hit]] += each;
      unitCounts[units[hit]] += each;
    }
  }
}
