package org.mubiao.indexer.analysis;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.text.Span;

/**
 * Cuts folded text into words with HanLP and the lexicon's words. HanLP is loaded by the first text
 * and not before. One thread, offsets on, no normalization, nothing of HanLP's global settings: its
 * offsets are wrong with more threads and zero without the switch.
 */
public final class WordSegmenter {

  private final List<String> lexicon;
  private @Nullable Segment whole;
  private @Nullable Segment nested;

  /**
   * Makes one.
   *
   * @param lexicon words that are to be kept whole, in any writing; folded here
   */
  public WordSegmenter(List<String> lexicon) {
    this.lexicon =
        lexicon.stream()
            .map(FoldedText::fold)
            .filter(word -> word.length() > 1)
            .distinct()
            .sorted()
            .toList();
  }

  /**
   * {@return where the words of {@code folded} stand, in order; only words that hold a letter or a
   * digit, and no Chinese character by itself}
   */
  public List<Span> words(String folded) {
    return words(whole(), folded);
  }

  /**
   * {@return the same words and, inside of long ones, the shorter words they are made of (国有企业 and
   * 国有 and 企业), by start and then by end}
   */
  public List<Span> nestedWords(String folded) {
    List<Span> words = words(nested(), folded);
    words.sort(null);
    return words;
  }

  private static List<Span> words(Segment segment, String folded) {
    List<Span> words = new ArrayList<>();
    for (Term term : segment.seg(folded)) {
      if (isWord(term.word)) {
        words.add(new Span(term.offset, term.offset + term.word.length()));
      }
    }
    return words;
  }

  private static boolean isWord(String word) {
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    return word.codePointCount(0, word.length()) > 1 || word.codePointAt(0) < 0x2E80;
  }

  private synchronized Segment whole() {
    if (whole == null) {
      whole = segment();
    }
    return whole;
  }

  private synchronized Segment nested() {
    if (nested == null) {
      nested = segment().enableIndexMode(true);
    }
    return nested;
  }

  private Segment segment() {
    DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
    for (String word : lexicon) {
      dictionary.insert(word, "nz 1024");
    }
    return new ViterbiSegment()
        .enableOffset(true)
        .enablePartOfSpeechTagging(false)
        .enableNameRecognize(false)
        .enableTranslatedNameRecognize(false)
        .enableJapaneseNameRecognize(false)
        .enablePlaceRecognize(false)
        .enableOrganizationRecognize(false)
        .enableNumberQuantifierRecognize(false)
        .enableNormalization(false)
        .enableCustomDictionary(dictionary);
  }
}
