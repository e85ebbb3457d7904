package org.mubiao.indexer.analysis;

/**
 * The words of a text, as HanLP sees them; punctuation and lone Chinese characters left out; words
 * inside of long words, too.
 */
final class WordTokenizer extends FoldedTokenizer {

  private final WordSegmenter segmenter;
  private long[] words = {};
  private String cut = "";
  private int at;

  WordTokenizer(WordSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  void begin() {
    if (!text().folded().equals(cut)) { // the targets of a sentence are written one after another
      cut = text().folded();
      words = segmenter.bareNestedWords(cut);
    }
    at = 0;
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
