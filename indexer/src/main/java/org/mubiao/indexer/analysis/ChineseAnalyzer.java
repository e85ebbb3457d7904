package org.mubiao.indexer.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Pairs of characters for every field but those whose name ends in {@link #WORDS}, which get words.
 */
public final class ChineseAnalyzer extends Analyzer {

  /** How the names of fields end that hold words. */
  public static final String WORDS = ".words";

  /** Positions between two values of one field, so that no phrase runs over both. */
  private static final int GAP = 16;

  private final WordSegmenter segmenter;

  /** Makes one that cuts words with {@code segmenter}. */
  public ChineseAnalyzer(WordSegmenter segmenter) {
    super(PER_FIELD_REUSE_STRATEGY); // one tokenizer for all fields would cut all alike
    this.segmenter = segmenter;
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer =
        fieldName.endsWith(WORDS) ? new WordTokenizer(segmenter) : new PairTokenizer();
    return new TokenStreamComponents(tokenizer);
  }

  @Override
  public String toString() {
    return "ChineseAnalyzer";
  }
}
