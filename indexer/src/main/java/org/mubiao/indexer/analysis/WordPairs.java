package org.mubiao.indexer.analysis;

/**
 * How unlikely pairs of words are, for those asked last. HanLP looks through a long list for each;
 * the texts of one trade ask for the same pairs again and again. Several threads may ask at once,
 * without waiting: what two of them write into one place at the same time fits no pair and is not
 * taken.
 */
final class WordPairs {

  private static final int BITS = 17;
  private static final int WAYS = 2;
  private static final int ENTRY = 2;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /**
   * Pair and weight by turns, so that both are fetched at once, the pair hidden by its weight. Two
   * entries have a place in common, of which the newer stands first.
   */
  private final long[] known = new long[WAYS * ENTRY << BITS];

  private final Weighing weighing;

  /** Says how unlikely it is that a word stands after another, both by their numbers. */
  interface Weighing {
    double weight(int before, int word);
  }

  WordPairs(Weighing weighing) {
    this.weighing = weighing;
    for (int place = 0; place < known.length; place += ENTRY) {
      known[place] = -1; // no pair: numbers of words are not below zero
    }
  }

  /** {@return how unlikely it is that a word stands after another, both by their numbers} */
  double weight(int before, int word) {
    long pair = ((long) before << Integer.SIZE) | word;
    int place = WAYS * ENTRY * (int) (pair * SPREAD >>> Long.SIZE - BITS);
    long bits = known[place + 1];
    if ((known[place] ^ bits) == pair) {
      return Double.longBitsToDouble(bits);
    }
    int second = place + ENTRY;
    long secondBits = known[second + 1];
    if ((known[second] ^ secondBits) == pair) {
      return Double.longBitsToDouble(secondBits);
    }
    double weight = weighing.weight(before, word);
    known[second] = known[place];
    known[second + 1] = bits;
    bits = Double.doubleToRawLongBits(weight);
    known[place] = pair ^ bits;
    known[place + 1] = bits;
    return weight;
  }
}
