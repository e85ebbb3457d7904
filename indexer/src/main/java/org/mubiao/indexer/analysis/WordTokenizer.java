package org.mubiao.indexer.analysis;

import java.util.List;
import org.mubiao.model.text.Span;

/**
 * The words of a text, as HanLP sees them; punctuation and lone Chinese characters left out; words
 * inside of long words, too.
 */
final class WordTokenizer extends FoldedTokenizer {

  private final WordSegmenter segmenter;
  private List<Span> words = List.of();
  private String cut = "";
  private int at;

  WordTokenizer(WordSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  void begin() {
    if (!text().folded().equals(cut)) { // the targets of a sentence are written one after another
      cut = text().folded();
      words = segmenter.nestedWords(cut);
    }
    at = 0;
  }

  @Override
  boolean next() {
    if (at >= words.size()) {
      return false;
    }
    Span word = words.get(at++);
    emit(word.start(), word.end());
    return true;
  }
}
