package org.mubiao.indexer.analysis;

import org.jspecify.annotations.Nullable;

/**
 * The words of a text, as HanLP sees them; punctuation and lone Chinese characters left out; words
 * inside of long words, too.
 */
final class WordTokenizer extends FoldedTokenizer {

  private final WordSegmenter segmenter;
  private final NamesCut names = new NamesCut();
  private @Nullable WordLattice lattice;
  private long[] words = {};
  private int first;
  private int at;

  WordTokenizer(WordSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  void begin(boolean same) {
    if (!same) { // the targets of a sentence are written one after another
      if (length() > NamesCut.LONGEST) {
        words = cut();
        first = 0;
      } else {
        words = names.words(folded(), length());
        words = words.length == 0 ? names.keep(cut()) : words;
        first = names.first();
      }
    }
    at = first;
  }

  private long[] cut() {
    if (lattice == null) {
      lattice = segmenter.lattice();
    }
    return lattice.with(folded(), length()).nestedWords();
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
