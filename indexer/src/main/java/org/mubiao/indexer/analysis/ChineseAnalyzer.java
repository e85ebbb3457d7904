package org.mubiao.indexer.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.jspecify.annotations.Nullable;

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
    super(new ByField()); // one tokenizer for all fields would cut all alike
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

  /**
   * Tokenizers by field. There are a few fields, whose names are constants: looking for the very
   * name among them costs less than a table, and this is done for each field of each hit.
   */
  private static final class ByField extends ReuseStrategy {

    @Override
    public @Nullable TokenStreamComponents getReusableComponents(
        Analyzer analyzer, String fieldName) {
      Field field = (Field) getStoredValue(analyzer);
      while (field != null && !isSame(field.name, fieldName)) {
        field = field.next;
      }
      return field == null ? null : field.components;
    }

    @SuppressWarnings("ReferenceEquality") // equal names that are two strings cost one look more
    private static boolean isSame(String name, String other) {
      return name == other || name.equals(other);
    }

    @Override
    public void setReusableComponents(
        Analyzer analyzer, String fieldName, TokenStreamComponents components) {
      setStoredValue(analyzer, new Field(fieldName, components, (Field) getStoredValue(analyzer)));
    }

    /** One of the fields met, and those met before. */
    private record Field(String name, TokenStreamComponents components, @Nullable Field next) {}
  }
}
