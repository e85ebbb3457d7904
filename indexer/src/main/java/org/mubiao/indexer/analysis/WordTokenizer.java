package org.mubiao.indexer.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of a text, as HanLP sees them; punctuation and lone Chinese characters left out; words
 * inside of long words, too.
 */
final class WordTokenizer extends FoldedTokenizer {

  private static final int LONGEST_NAME = 24;
  private static final int MOST_NAMES = 2_000;

  private final WordSegmenter segmenter;
  private final Map<String, long[]> names = new HashMap<>();
  private long[] words = {};
  private String cut = "";
  private int at;

  WordTokenizer(WordSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  void begin() {
    String folded = text().folded();
    if (!folded.equals(cut)) { // the targets of a sentence are written one after another
      cut = folded;
      words = folded.length() > LONGEST_NAME ? segmenter.bareNestedWords(folded) : name(folded);
    }
    at = 0;
  }

  /** Names come again and again, but not one after another. */
  private long[] name(String folded) {
    long[] known = names.get(folded);
    if (known == null) {
      known = segmenter.bareNestedWords(folded);
      if (names.size() == MOST_NAMES) {
        names.clear();
      }
      names.put(folded, known);
    }
    return known;
  }

  @Override
  boolean next() {
    if (at >= words.length) {
      return false;
    }
    long word = words[at++];
    emit(WordLattice.start(word), WordLattice.end(word));
    return true;
  }
}
