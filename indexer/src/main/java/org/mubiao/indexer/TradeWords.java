package org.mubiao.indexer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.WordSegmenter;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;

/**
 * The words of the trade that HanLP is to keep whole. What cuts with them is made once for all that
 * is done with a lexicon: what it knows takes time to load, and serves several threads.
 */
final class TradeWords {

  private static volatile @Nullable TradeWords last;

  private final Lexicon lexicon;

  private final WordSegmenter segmenter;

  private TradeWords(Lexicon lexicon) {
    List<String> words = new ArrayList<>();
    lexicon.synonyms().groups().forEach(words::addAll);
    for (IndicatorEntry entry : lexicon.indicators().entries()) {
      words.add(entry.label());
      words.addAll(entry.aliases());
    }
    this.lexicon = lexicon;
    this.segmenter = new WordSegmenter(words);
  }

  /** {@return what cuts words with those of {@code lexicon}} */
  static WordSegmenter segmenter(Lexicon lexicon) {
    TradeWords words = last;
    if (words == null || !words.lexicon.equals(lexicon)) {
      words = new TradeWords(lexicon);
      last = words;
    }
    return words.segmenter;
  }
}
