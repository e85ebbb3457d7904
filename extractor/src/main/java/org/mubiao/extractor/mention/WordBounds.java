package org.mubiao.extractor.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.segment.Segmenter;
import org.mubiao.extractor.segment.Word;

/** The words of one text, cut only when first asked for: 四川 and 十足 hold no number. */
final class WordBounds {

  private final String text;
  private final Segmenter segmenter;
  private @Nullable List<Word> words;

  WordBounds(String text, Segmenter segmenter) {
    this.text = text;
    this.segmenter = segmenter;
  }

  /** {@return whether this number begins or ends inside a word that says no number} */
  boolean hide(int from, int to) {
    List<Word> known = words;
    if (known == null) {
      known = segmenter.words(text);
      words = known;
    }
    for (Word word : known) {
      boolean overlaps = word.start() < to && word.end() > from;
      if (overlaps && (word.start() < from || word.end() > to) && "mqt".indexOf(word.broad()) < 0) {
        return true;
      }
    }
    return false;
  }
}
