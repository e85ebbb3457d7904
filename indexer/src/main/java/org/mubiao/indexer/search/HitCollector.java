package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first hits in an order, and counts all of them if that is asked for; for one thread.
 */
final class HitCollector implements Collector {

  private final DocumentTable table;
  private final Keeping keeping;
  private final int held;
  private final @Nullable HitCounter counter;
  private final PriorityQueue<Candidate> first =
      new PriorityQueue<>(11, Candidate.FIRST.reversed());
  private final Candidate @Nullable [] best;

  /**
   * Makes one.
   *
   * @param counter what counts the hits, null if they are counted elsewhere
   */
  HitCollector(DocumentTable table, Keeping keeping, @Nullable HitCounter counter) {
    this.table = table;
    this.keeping = keeping;
    this.held = keeping.held();
    this.counter = counter;
    this.best = keeping.grouped() ? new Candidate[table.size()] : null;
  }

  @Nullable HitCounter counter() {
    return counter;
  }

  /** {@return the hits that were kept, in no order} */
  List<Candidate> kept() {
    Candidate[] groups = best;
    if (groups == null) {
      return List.copyOf(first);
    }
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : groups) {
      if (candidate != null) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  @Override
  public ScoreMode scoreMode() {
    return held == 0 && best == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Part(context);
  }

  /** Collects one part of the index. */
  private final class Part implements LeafCollector {

    private final int base;
    private final DocumentTable.Leaf leaf;
    private final int[] starts;
    private final int[] ranks = table.ranks();
    private final Ordering.Keys keys;
    private final HitCounter.@Nullable Part counts;
    private int at = -1;
    private int next;
    private int hopeless;
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
      keys = keeping.ordering().keys(context);
      counts = counter == null ? null : counter.in(context);
      worst = first.size() < held ? null : first.peek();
    }

    @Override
    public void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public void collect(int document) throws IOException {
      if (counts != null) {
        counts.count(document);
      }
      if (document < hopeless || (held == 0 && best == null)) {
        return;
      }
      if (document >= next) {
        at = leaf.holding(document, at);
        next = starts[at + 1];
        number = leaf.first() + at;
        if (worst != null && restComesAfter(document, worst)) {
          hopeless = next;
          return;
        }
      }
      float score = scorer == null ? 0 : scorer.score();
      if (score != lastScore) {
        lastScore = score;
        lastTier = Tier.of(score);
      }
      keep(document, score);
    }

    /** Whether what is left of a whole document comes after the last that is kept. */
    private boolean restComesAfter(int document, Candidate last) {
      int tier = keeping.alike() ? last.tier() : Integer.MAX_VALUE;
      return last.before(keys.least(number), tier, ranks[number], base + document);
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
      if (worst != null && worst.before(key, lastTier, rank, docId)) {
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
