package org.mubiao.extractor.segment;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts text into words. Loads its dictionaries when first asked; safe for several threads. */
public final class Segmenter {

  private final Set<String> nouns;
  private volatile boolean ready;
  private Segment segment = new ViterbiSegment();

  /**
   * Prepares a segmenter.
   *
   * @param nouns words of the project's lexicon that are to stay whole
   */
  public Segmenter(Set<String> nouns) {
    this.nouns = Set.copyOf(nouns);
  }

  /** Loads the dictionaries that all segmenters share. */
  public static void loadDictionaries() {
    new ViterbiSegment().seg("全市工作目标");
  }

  /** {@return the words of {@code text}, in order, without gaps except for white space} */
  public List<Word> words(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    prepare();
    List<Word> words = new ArrayList<>();
    for (Term term : segment.seg(text)) {
      words.add(
          new Word(term.offset, term.offset + term.word.length(), String.valueOf(term.nature)));
    }
    return words;
  }

  private void prepare() {
    if (ready) {
      return;
    }
    synchronized (this) {
      if (ready) {
        return;
      }
      DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
      for (String noun : nouns) {
        dictionary.insert(noun, "n 1000");
      }
      Segment made =
          new ViterbiSegment()
              .enableOffset(true)
              .enableNameRecognize(false)
              .enablePlaceRecognize(false)
              .enableOrganizationRecognize(false)
              .enableTranslatedNameRecognize(false)
              .enableCustomDictionary(dictionary);
      segment = made;
      ready = true;
    }
  }
}
