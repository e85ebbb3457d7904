package org.mubiao.indexer.analysis;

import java.util.Arrays;

/**
 * How unlikely pairs of words are, for those asked last. HanLP looks through a long list for each;
 * the texts of one trade ask for the same pairs again and again. For one thread.
 */
final class WordPairs {

  private static final int BITS = 16;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long NONE = -1;

  /** Pair and weight by turns, so that both are fetched at once. */
  private final long[] known = new long[2 << BITS];

  private final WordKnowledge knowledge;

  WordPairs(WordKnowledge knowledge) {
    this.knowledge = knowledge;
    Arrays.fill(known, NONE);
  }

  /** {@return how unlikely it is that a word stands after another, both by their numbers} */
  double weight(int before, int word) {
    long pair = ((long) before << Integer.SIZE) | word;
    int place = 2 * (int) (pair * SPREAD >>> Long.SIZE - BITS);
    if (known[place] == pair) {
      return Double.longBitsToDouble(known[place + 1]);
    }
    double weight = knowledge.weight(before, word);
    known[place] = pair;
    known[place + 1] = Double.doubleToRawLongBits(weight);
    return weight;
  }
}
