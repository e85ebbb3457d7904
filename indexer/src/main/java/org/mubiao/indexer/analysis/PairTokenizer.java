package org.mubiao.indexer.analysis;

/**
 * Every two neighbouring characters, and the last one alone. A stretch of two or more characters is
 * then a phrase of pairs, and a single character is the beginning of a pair: both are always found.
 */
final class PairTokenizer extends FoldedTokenizer {

  private int at;

  @Override
  void begin(boolean same) {
    at = 0;
  }

  @Override
  boolean next() {
    if (at >= length()) {
      return false;
    }
    int second = after(at);
    emit(at, second < length() ? after(second) : second);
    at = second;
    return true;
  }

  /** Where the character ends that begins at a place. */
  private int after(int place) {
    char[] folded = folded();
    boolean pair =
        place + 1 < length()
            && Character.isHighSurrogate(folded[place])
            && Character.isLowSurrogate(folded[place + 1]);
    return place + (pair ? 2 : 1);
  }
}
