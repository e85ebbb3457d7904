package org.mubiao.indexer.analysis;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.MathUtility;

/** A word as HanLP weighs it. */
final class KnownWord {

  private final Vertex vertex;

  /** What it weighs after a word that HanLP never saw before it, whichever; not yet known. */
  private volatile double unseen = Double.NaN;

  KnownWord(Vertex vertex) {
    this.vertex = vertex;
  }

  /** {@return how unlikely it is that this stands after {@code word}} */
  double weightAfter(KnownWord word) {
    if (CoreBiGramTableDictionary.getBiFrequency(word.vertex.wordID, vertex.wordID) != 0) {
      return MathUtility.calculateWeight(word.vertex, vertex);
    }
    double weight = unseen;
    if (Double.isNaN(weight)) {
      weight = MathUtility.calculateWeight(word.vertex, vertex);
      unseen = weight;
    }
    return weight;
  }
}
