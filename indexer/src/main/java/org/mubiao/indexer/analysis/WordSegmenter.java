package org.mubiao.indexer.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.text.Span;

/**
 * Cuts folded text into words with HanLP's dictionaries and the lexicon's words, as HanLP itself
 * would, but faster. HanLP is loaded by the first text and not before.
 */
public final class WordSegmenter {

  private final List<String> lexicon;
  private volatile @Nullable WordKnowledge knowledge;

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
    return spans(lattice(folded).words());
  }

  /**
   * {@return the same words and, inside of long ones, the shorter words they are made of (国有企业 and
   * 国有 and 企业), by start and then by end}
   */
  public List<Span> nestedWords(String folded) {
    return spans(lattice(folded).nestedWords());
  }

  private static List<Span> spans(long[] words) {
    List<Span> spans = new ArrayList<>(words.length);
    for (long word : words) {
      spans.add(new Span(WordLattice.start(word), WordLattice.end(word)));
    }
    return spans;
  }

  private WordLattice lattice(String folded) {
    return lattice().with(folded.toCharArray(), folded.length());
  }

  /** {@return what finds the words of one text after another, for one thread} */
  WordLattice lattice() {
    return new WordLattice(knowledge());
  }

  private WordKnowledge knowledge() {
    WordKnowledge known = knowledge;
    return known == null ? load() : known;
  }

  private synchronized WordKnowledge load() {
    if (knowledge == null) {
      knowledge = new WordKnowledge(lexicon);
    }
    return knowledge;
  }
}
