package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Counts hits, their documents and facets, and keeps the first, in one pass and for one thread. */
final class HitCollector implements Collector {

  private final DocumentTable table;
  private final Ordering ordering;
  private final int held;
  private final PriorityQueue<Candidate> first =
      new PriorityQueue<>(11, Candidate.FIRST.reversed());
  private final List<LeafCounts> counts = new ArrayList<>();
  private final int[] byDocument;
  private final Candidate @Nullable [] best;
  private int total;

  /**
   * Makes one.
   *
   * @param held how many of the first hits to keep
   * @param grouped whether to keep the first hit of each document
   */
  HitCollector(DocumentTable table, Ordering ordering, int held, boolean grouped) {
    this.table = table;
    this.ordering = ordering;
    this.held = held;
    this.byDocument = new int[table.size()];
    this.best = grouped ? new Candidate[table.size()] : null;
  }

  int total() {
    return total;
  }

  PriorityQueue<Candidate> first() {
    return first;
  }

  List<LeafCounts> counts() {
    return counts;
  }

  int[] byDocument() {
    return byDocument;
  }

  Candidate @Nullable [] best() {
    return best;
  }

  @Override
  public ScoreMode scoreMode() {
    return held == 0 && best == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Part(context);
  }

  /** Counts what is left in a window, and keeps nothing. */
  void count(Narrowing.Window window) throws IOException {
    new Part(window.leaf()).count(window);
  }

  /** Collects one part of the index. */
  private final class Part implements LeafCollector {

    private final int base;
    private final DocumentTable.Leaf leaf;
    private final int[] starts;
    private final int[] ranks = table.ranks();
    private final Ordering.Keys keys;
    private final int[] facts;
    private final int[] units;
    private final int[] factCounts;
    private final int[] unitCounts;
    private int at = -1;
    private int next;
    private int number = -1;
    private float lastScore = Float.NaN;
    private int lastTier;
    private @Nullable Scorable scorer;
    private @Nullable Candidate worst;

    Part(LeafReaderContext context) throws IOException {
      base = context.docBase;
      leaf = table.leaf(context);
      starts = leaf.starts();
      next = starts[0];
      keys = ordering.keys(context);
      facts = leaf.facts().ordinals();
      units = leaf.units().ordinals();
      LeafCounts none = new LeafCounts(leaf);
      counts.add(none);
      factCounts = none.facts();
      unitCounts = none.units();
      worst = first.size() < held ? null : first.peek();
    }

    @Override
    public void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public void collect(int document) throws IOException {
      count(document);
      if (held == 0 && best == null) {
        return;
      }
      float score = scorer == null ? 0 : scorer.score();
      if (score != lastScore) {
        lastScore = score;
        lastTier = Tier.of(score);
      }
      keep(document, score);
    }

    private void count(int document) {
      if (document >= next) {
        move(document);
      }
      total++;
      byDocument[number]++;
      factCounts[facts[document]]++;
      unitCounts[units[document]]++;
    }

    void count(Narrowing.Window window) {
      long[] words = window.bits().getBits();
      for (int word = 0; word < words.length; word++) {
        int first = window.from() + word * Long.SIZE;
        for (long bits = words[word]; bits != 0; bits &= bits - 1) {
          count(first + Long.numberOfTrailingZeros(bits));
        }
      }
    }

    /** Goes on to the document that holds this. */
    private void move(int document) {
      int found = at + 1;
      if (document >= starts[found + 1]) {
        int place = Arrays.binarySearch(starts, found + 1, starts.length, document);
        found = place >= 0 ? place : -place - 2;
      }
      at = found;
      next = starts[at + 1];
      number = leaf.first() + at;
    }

    private void keep(int document, float score) throws IOException {
      long key = keys.key(document, number);
      int rank = ranks[number];
      int docId = base + document;
      if (best != null) {
        Candidate known = best[number];
        if (known == null || !known.before(key, lastTier, rank, docId)) {
          best[number] = new Candidate(key, lastTier, rank, docId, number, score);
        }
        return;
      }
      if (held == 0 || (worst != null && worst.before(key, lastTier, rank, docId))) {
        return;
      }
      if (first.size() == held) {
        first.poll();
      }
      first.add(new Candidate(key, lastTier, rank, docId, number, score));
      worst = first.size() < held ? null : first.peek();
    }
  }
}
