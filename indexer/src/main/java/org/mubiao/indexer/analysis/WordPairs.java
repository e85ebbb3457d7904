package org.mubiao.indexer.analysis;

import java.util.Arrays;

/**
 * How unlikely pairs of words are, for those asked last. HanLP looks through a long list for each;
 * the texts of one trade ask for the same pairs again and again. For one thread.
 */
final class WordPairs {

  private static final int BITS = 15;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long NONE = -1;

  private final long[] pairs = new long[1 << BITS];
  private final double[] weights = new double[1 << BITS];

  WordPairs() {
    Arrays.fill(pairs, NONE);
  }

  /** {@return how unlikely it is that {@code word} stands after {@code before}} */
  double weight(KnownWord before, KnownWord word) {
    long pair = ((long) before.number() << Integer.SIZE) | word.number();
    int place = (int) (pair * SPREAD >>> Long.SIZE - BITS);
    if (pairs[place] != pair) {
      weights[place] = word.weightAfter(before);
      pairs[place] = pair;
    }
    return weights[place];
  }
}
