package org.mubiao.indexer.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 whose scores depend on the documents alone. Lucene's own counts of how rare a word is, and
 * of how long a field is on average, still hold what was deleted, so the same documents would score
 * differently after an update than in a new index. Here the average length is fixed, and how rare a
 * word is is counted by {@link Rarity} among the documents that are there.
 */
final class HistoryFreeSimilarity extends BM25Similarity {

  /** Pairs or words a clause of an official document holds, roughly. */
  private static final float TYPICAL_LENGTH = 40f;

  /** How much the same word is worth more in a short sentence: little, or headings come first. */
  private static final float LENGTH = 0.3f;

  /** How fast more of the same word is worth less; Lucene's own. */
  private static final float REPETITION = 1.2f;

  HistoryFreeSimilarity() {
    super(REPETITION, LENGTH);
  }

  @Override
  protected float avgFieldLength(CollectionStatistics collection) {
    return TYPICAL_LENGTH;
  }

  @Override
  public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
    return Explanation.match(1f, "rarity is part of the query's weight");
  }

  @Override
  public Explanation idfExplain(CollectionStatistics collection, TermStatistics[] terms) {
    return Explanation.match(1f, "rarity is part of the query's weight");
  }
}
