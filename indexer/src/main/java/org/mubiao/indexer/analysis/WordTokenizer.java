package org.mubiao.indexer.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text, as HanLP sees them; punctuation and lone Chinese characters left out; words
 * inside of long words, too.
 */
final class WordTokenizer extends FoldedTokenizer {

  private static final int LONGEST_NAME = 24;
  private static final int MOST_NAMES = 10_000;

  private final WordSegmenter segmenter;
  private final Map<String, long[]> names = new HashMap<>();
  private @Nullable WordLattice lattice;
  private long[] words = {};
  private int at;

  WordTokenizer(WordSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  void begin(boolean same) {
    if (!same) { // the targets of a sentence are written one after another
      words = length() > LONGEST_NAME ? cut() : name();
    }
    at = 0;
  }

  /** Names come again and again, but not one after another. */
  private long[] name() {
    String folded = new String(folded(), 0, length());
    long[] known = names.get(folded);
    if (known == null) {
      known = cut();
      if (names.size() == MOST_NAMES) {
        names.clear();
      }
      names.put(folded, known);
    }
    return known;
  }

  private long[] cut() {
    if (lattice == null) {
      lattice = segmenter.lattice();
    }
    return lattice.with(Arrays.copyOf(folded(), length())).nestedWords();
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
