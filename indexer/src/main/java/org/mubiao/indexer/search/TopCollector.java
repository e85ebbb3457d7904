package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first hits by relevance and counts nothing, so that what cannot come among them need
 * not be scored. One for each thread; they tell each other how good a hit has to be.
 */
final class TopCollector implements Collector {

  /** How often it is looked what the others found, in hits. */
  private static final int PATIENCE = 255;

  private final DocumentTable table;
  private final int held;
  private final AtomicInteger lowest;
  private final PriorityQueue<Candidate> first =
      new PriorityQueue<>(11, Candidate.FIRST.reversed());

  /**
   * Makes one.
   *
   * @param held how many of the first hits to keep, 1 or more
   * @param lowest the step below which no hit comes among the first any more, shared by all
   */
  TopCollector(DocumentTable table, int held, AtomicInteger lowest) {
    this.table = table;
    this.held = held;
    this.lowest = lowest;
  }

  PriorityQueue<Candidate> first() {
    return first;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    return new Part(context);
  }

  private final class Part implements LeafCollector {

    private final int base;
    private final DocumentTable.Leaf leaf;
    private final int[] ranks = table.ranks();
    private @Nullable Scorable scorer;
    private int asked = Tier.NONE;
    private float enough;
    private int seen;
    private float lastScore = Float.NaN;
    private int lastTier;

    Part(LeafReaderContext context) {
      base = context.docBase;
      leaf = table.leaf(context);
    }

    @Override
    public void setScorer(Scorable newScorer) throws IOException {
      scorer = newScorer;
      asked = Tier.NONE;
      enough = 0;
      askForMore();
    }

    @Override
    public void collect(int document) throws IOException {
      if ((++seen & PATIENCE) == 0) {
        askForMore();
      }
      float score = scorer == null ? 0 : scorer.score();
      if (score < enough) {
        return;
      }
      if (score != lastScore) {
        lastScore = score;
        lastTier = Tier.of(score);
      }
      int tier = lastTier;
      int[] starts = leaf.starts();
      int place = Arrays.binarySearch(starts, document);
      int number = leaf.first() + (place >= 0 ? place : -place - 2);
      int docId = base + document;
      Candidate worst = first.size() < held ? null : first.peek();
      if (worst != null) {
        if (worst.before(0, tier, ranks[number], docId)) {
          return;
        }
        first.poll();
      }
      first.add(new Candidate(0, tier, ranks[number], docId, number, score));
      worst = first.size() < held ? null : first.peek();
      if (worst != null && worst.tier() > asked) {
        lowest.accumulateAndGet(worst.tier(), Math::max);
        askForMore();
      }
    }

    /** Equal steps stay in the running: the ranks of their documents decide. */
    private void askForMore() throws IOException {
      int now = lowest.get();
      if (now > asked && scorer != null) {
        asked = now;
        enough = Tier.least(now);
        scorer.setMinCompetitiveScore(enough);
      }
    }
  }
}
