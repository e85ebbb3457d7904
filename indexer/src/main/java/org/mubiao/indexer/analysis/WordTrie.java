package org.mubiao.indexer.analysis;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/**
 * A dictionary of HanLP, to be walked character by character. HanLP keeps where a state leads and
 * where it comes from in two arrays; each step is dear because it fetches from both, far apart.
 * Here the two lie side by side.
 */
final class WordTrie {

  /** Where walking begins. */
  static final int ROOT = 1;

  /** Where it ends if no word goes on so; no word. */
  static final int NONE = -1;

  /** Where a state leads, and the state it comes from in the lower half. */
  private final long[] cells;

  WordTrie(DoubleArrayTrie<?> dictionary) {
    int[] base = dictionary.getBase();
    int[] check = dictionary.getCheck();
    cells = new long[base.length];
    for (int cell = 0; cell < base.length; cell++) {
      cells[cell] = ((long) base[cell] << Integer.SIZE) | (check[cell] & 0xFFFF_FFFFL);
    }
  }

  /** {@return the state after one more character, {@link #NONE} if no word goes on so} */
  int step(int state, char unit) {
    long cell = cells[state + unit + 1];
    return (int) cell == state ? (int) (cell >>> Integer.SIZE) : NONE;
  }

  /** {@return the number of the word that ends in a state, {@link #NONE} if none does} */
  int word(int state) {
    long cell = cells[state];
    return (int) cell == state && cell < 0 ? -(int) (cell >>> Integer.SIZE) - 1 : NONE;
  }
}
