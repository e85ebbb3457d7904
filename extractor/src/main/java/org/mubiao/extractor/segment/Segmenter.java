package org.mubiao.extractor.segment;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts text into words. Loads its dictionaries when first asked; safe for several threads. */
public final class Segmenter {

  private static final String @Nullable [] NOTHING_MORE_TO_LOAD = null;

  private final Set<String> nouns;
  private volatile @Nullable Segment segment;

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
    segment().seg("全市工作目标");
  }

  /** {@return the words of {@code text}, in order, without gaps except for white space} */
  public List<Word> words(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<Word> words = new ArrayList<>();
    for (Term term : prepared().seg(text)) {
      words.add(
          new Word(term.offset, term.offset + term.word.length(), String.valueOf(term.nature)));
    }
    return words;
  }

  private Segment prepared() {
    Segment known = segment;
    return known == null ? prepare() : known;
  }

  private synchronized Segment prepare() {
    Segment known = segment;
    if (known == null) {
      DynamicCustomDictionary dictionary =
          new DynamicCustomDictionary(
              new OwnWords(CustomDictionary.DEFAULT.dat), new BinTrie<>(), NOTHING_MORE_TO_LOAD);
      for (String noun : nouns) {
        dictionary.insert(noun, "n 1000");
      }
      known = segment().enableCustomDictionary(dictionary);
      segment = known;
    }
    return known;
  }

  /** Names are not looked for: what is known of them would have to be loaded too. */
  private static Segment segment() {
    return new ViterbiSegment()
        .enableOffset(true)
        .enableNameRecognize(false)
        .enablePlaceRecognize(false)
        .enableOrganizationRecognize(false)
        .enableTranslatedNameRecognize(false);
  }
}
