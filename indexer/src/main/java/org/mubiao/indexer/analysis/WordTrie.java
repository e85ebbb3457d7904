package org.mubiao.indexer.analysis;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/**
 * A dictionary of HanLP, to be walked character by character. A step costs what it fetches, and
 * HanLP fetches four times, far apart: where a place leads, the place before it, and both of the
 * place that says whether a word ends there. Here all of it lies together.
 */
final class WordTrie {

  /** The place where walking begins. */
  static final int ROOT = 1;

  /** No step, no word. */
  static final int NONE = -1;

  private static final int PLACE_BITS = 22;
  private static final int PLACES = 1 << PLACE_BITS;
  private static final int WORDS = 1 << Long.SIZE - 2 * PLACE_BITS - 1;

  /**
   * From the highest bit down: the number of the word that ends with a step, from 1, 0 for none;
   * the place after the step; the place before it.
   */
  private final long[] steps;

  WordTrie(DoubleArrayTrie<?> dictionary) {
    int[] base = dictionary.getBase();
    int[] check = dictionary.getCheck();
    if (base.length > PLACES || dictionary.size() >= WORDS) {
      throw new IllegalArgumentException(
          "a dictionary of " + dictionary.size() + " words is too large");
    }
    steps = new long[base.length];
    for (int step = 0; step < steps.length; step++) {
      int after = base[step];
      if (after > 0 && check[step] > 0) { // a negative one is a mark, no step leads there
        boolean word = check[after] == after && base[after] < 0;
        long number = word ? -base[after] : 0;
        steps[step] = (number << PLACE_BITS | after) << PLACE_BITS | check[step];
      }
    }
  }

  /**
   * {@return the step that one more character is, {@link #NONE} if no word goes on so}
   *
   * @param place where the step before led, {@link #ROOT} for the first
   */
  long step(int place, char unit) {
    long step = steps[place + unit + 1];
    return ((int) step & PLACES - 1) == place ? step : NONE;
  }

  /** {@return where a step leads} */
  static int place(long step) {
    return (int) (step >>> PLACE_BITS) & PLACES - 1;
  }

  /** {@return the number of the word that ends with a step, {@link #NONE} if none does} */
  static int word(long step) {
    return (int) (step >>> 2 * PLACE_BITS) - 1;
  }
}
