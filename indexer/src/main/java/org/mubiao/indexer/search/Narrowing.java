package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.mubiao.model.search.TimeLimit;

/**
 * Finds all that a query matches by taking away, from a window of bits, what it does not match. So
 * what is held already, and what is said of whole documents, costs nothing hit by hit, and each
 * next condition is only asked of what is left. For queries as {@link Matching} gives them; scores
 * nothing.
 */
final class Narrowing {

  /** Reading on to the next is so many times cheaper than looking for one. */
  private static final int READING_ON = 4;

  private final Step step;

  private Narrowing(Step step) {
    this.step = step;
  }

  /** {@return how to narrow by a query; may be used by several threads at once} */
  static Narrowing by(Query query, IndexSearcher searcher) throws IOException {
    return new Narrowing(step(query, searcher));
  }

  /** Leaves only the bits of documents in the window that match. */
  void narrow(Window window) throws IOException {
    step.narrow(window);
  }

  /**
   * Some documents of a part of the index, one after the other.
   *
   * @param leaf the part
   * @param from number of the first document, a multiple of 64
   * @param bits a bit for each document from the first on
   */
  record Window(LeafReaderContext leaf, int from, FixedBitSet bits) {

    /** {@return a window with all bits, the last document exclusive} */
    static Window all(LeafReaderContext leaf, int from, int to) {
      FixedBitSet bits = new FixedBitSet(to - from);
      bits.set(0, to - from);
      return new Window(leaf, from, bits);
    }

    /** Leaves only what was not deleted. */
    void narrowToLive() {
      Bits live = leaf.reader().getLiveDocs();
      for (int bit = 0; live != null && bit < size(); bit++) {
        if (!live.get(from + bit)) {
          bits.clear(bit);
        }
      }
    }

    int size() {
      return bits.length();
    }

    Window copy() {
      return new Window(leaf, from, bits.clone());
    }
  }

  private interface Step {
    void narrow(Window window) throws IOException;
  }

  private static Step step(Query query, IndexSearcher searcher) throws IOException {
    if (query instanceof HeldQuery held) {
      return held::narrow;
    }
    if (query instanceof MembersQuery members) {
      return members::narrow;
    }
    if (query instanceof MatchAllDocsQuery) {
      return window -> {};
    }
    if (query instanceof BooleanQuery several && !isRead(several)) {
      return several(several, searcher);
    }
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    return window -> read(weight, window);
  }

  /** Whether all of it has to be read from the index, which Lucene does best. */
  private static boolean isRead(Query query) {
    return query instanceof BooleanQuery several
        ? several.clauses().stream().allMatch(clause -> isRead(clause.getQuery()))
        : !(query instanceof HeldQuery
            || query instanceof MembersQuery
            || query instanceof MatchAllDocsQuery);
  }

  private static Step several(BooleanQuery query, IndexSearcher searcher) throws IOException {
    List<Step> held = new ArrayList<>();
    List<Step> mixed = new ArrayList<>();
    List<Step> choice = new ArrayList<>();
    List<Step> prohibited = new ArrayList<>();
    BooleanQuery.Builder read = new BooleanQuery.Builder();
    boolean reads = false;
    for (BooleanClause clause : query.clauses()) {
      Query inside = clause.getQuery();
      if (clause.getOccur() == Occur.SHOULD) {
        choice.add(step(inside, searcher));
      } else if (clause.isProhibited()) {
        prohibited.add(step(inside, searcher));
      } else if (isRead(inside)) {
        read.add(inside, Occur.FILTER);
        reads = true;
      } else if (inside instanceof BooleanQuery) {
        mixed.add(step(inside, searcher));
      } else {
        held.add(step(inside, searcher));
      }
    }
    List<Step> required = new ArrayList<>(held);
    if (reads) {
      Weight weight =
          searcher.createWeight(searcher.rewrite(read.build()), ScoreMode.COMPLETE_NO_SCORES, 1f);
      required.add(window -> read(weight, window));
    }
    required.addAll(mixed);
    int minimum = query.getMinimumNumberShouldMatch();
    if (minimum > 1) {
      required.add(new SomeOf(choice, minimum));
    } else if (minimum == 1 || (required.isEmpty() && !choice.isEmpty())) {
      required.add(new AnyOf(choice));
    }
    if (required.isEmpty()) {
      return Narrowing::empty;
    }
    return window -> {
      for (Step each : required) {
        each.narrow(window);
        if (window.bits().scanIsEmpty()) {
          return;
        }
      }
      for (Step each : prohibited) {
        Window without = window.copy();
        each.narrow(without);
        window.bits().andNot(without.bits());
      }
    };
  }

  private static void empty(Window window) {
    window.bits().clear(0, window.size());
  }

  /** What any of several steps leaves. */
  private record AnyOf(List<Step> steps) implements Step {
    @Override
    public void narrow(Window window) throws IOException {
      FixedBitSet found = new FixedBitSet(window.size());
      for (Step step : steps) {
        Window others = window.copy();
        others.bits().andNot(found);
        step.narrow(others);
        found.or(others.bits());
      }
      window.bits().and(found);
    }
  }

  /** What so many of several steps leave at least; counts for 64 documents at once. */
  private record SomeOf(List<Step> steps, int minimum) implements Step {
    @Override
    public void narrow(Window window) throws IOException {
      int digits = 32 - Integer.numberOfLeadingZeros(steps.size());
      long[][] counts = new long[digits][window.bits().getBits().length];
      for (Step step : steps) {
        Window found = window.copy();
        step.narrow(found);
        add(counts, found.bits().getBits());
      }
      long[] left = window.bits().getBits();
      for (int word = 0; word < left.length; word++) {
        left[word] &= atLeast(counts, word);
      }
    }

    private static void add(long[][] counts, long[] more) {
      for (int word = 0; word < more.length; word++) {
        long carry = more[word];
        for (int digit = 0; carry != 0; digit++) {
          long sum = counts[digit][word];
          counts[digit][word] = sum ^ carry;
          carry &= sum;
        }
      }
    }

    /** Compares binary numbers from their highest digits on. */
    private long atLeast(long[][] counts, int word) {
      long greater = 0;
      long equal = -1L;
      for (int digit = counts.length - 1; digit >= 0; digit--) {
        long has = counts[digit][word];
        if ((minimum >> digit & 1) == 0) {
          greater |= equal & has;
          equal &= ~has;
        } else {
          equal &= has;
        }
      }
      return minimum >> counts.length == 0 ? greater | equal : 0;
    }
  }

  /** Reads what matches from the index: all of it, or only where there are bits. */
  private static void read(Weight weight, Window window) throws IOException {
    TimeLimit.check();
    FixedBitSet bits = window.bits();
    Scorer scorer = weight.scorer(window.leaf());
    if (scorer == null) {
      empty(window);
      return;
    }
    DocIdSetIterator found = scorer.iterator();
    long here = found.cost() * window.size() / Math.max(1, window.leaf().reader().maxDoc());
    int from = window.from();
    int size = window.size();
    if ((long) bits.cardinality() * READING_ON > here) {
      FixedBitSet all = new FixedBitSet(size);
      for (int at = found.advance(from); at < from + size; at = found.nextDoc()) {
        all.set(at - from);
      }
      bits.and(all);
      return;
    }
    int bit = next(bits, 0);
    while (bit < size) {
      int at = found.docID() < from + bit ? found.advance(from + bit) : found.docID();
      int reached = at >= from + size ? size : at - from;
      bits.clear(bit, reached);
      bit = reached == size ? size : next(bits, bits.get(reached) ? reached + 1 : reached);
    }
  }

  private static int next(FixedBitSet bits, int from) {
    return from >= bits.length() ? bits.length() : Math.min(bits.nextSetBit(from), bits.length());
  }
}
