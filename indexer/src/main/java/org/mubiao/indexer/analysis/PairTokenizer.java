package org.mubiao.indexer.analysis;

/**
 * Every two neighbouring characters, and the last one alone. A stretch of two or more characters is
 * then a phrase of pairs, and a single character is the beginning of a pair: both are always found.
 */
final class PairTokenizer extends FoldedTokenizer {

  private int at;

  @Override
  void begin() {
    at = 0;
  }

  @Override
  boolean next() {
    String folded = text().folded();
    if (at >= folded.length()) {
      return false;
    }
    int second = folded.offsetByCodePoints(at, 1);
    int end = second < folded.length() ? folded.offsetByCodePoints(second, 1) : second;
    emit(at, end);
    at = second;
    return true;
  }
}
