package org.mubiao.indexer.analysis;

import java.util.Arrays;

/**
 * The words of names that were cut before: names of indicators come again and again, but not one
 * after another. A new name takes the place of the one that happens to share it. For one thread.
 */
final class NamesCut {

  /** Longer texts are no names. */
  static final int LONGEST = 24;

  private static final long[] NOTHING = {};
  private static final int BITS = 14;
  private static final int SPREAD = 0x9E3779B9;
  private static final int UNITS = Long.BYTES / Character.BYTES;

  /** Of each name its length, its code units four by four, then its words: one fetch for all. */
  private final long[][] names = new long[1 << BITS][];

  /** The name asked for last, written as in {@link #names}. */
  private final long[] asked = new long[1 + LONGEST / UNITS];

  private int place;
  private int first;

  NamesCut() {
    Arrays.fill(names, new long[] {-1});
  }

  /**
   * {@return what is kept of a name, its words from {@link #first} on; an empty array if nothing
   * is}
   *
   * @param text holds the name at its beginning
   * @param length of the name, at most {@link #LONGEST}
   */
  long[] words(char[] text, int length) {
    first = 1 + (length + UNITS - 1) / UNITS;
    asked[0] = length;
    int hash = length;
    int at = 0;
    for (int packed = 1; packed < first; packed++) {
      long units = 0;
      for (int end = Math.min(length, at + UNITS); at < end; at++) {
        units = units << Character.SIZE | text[at];
        hash = 31 * hash + text[at];
      }
      asked[packed] = units;
    }
    place = hash * SPREAD >>> Integer.SIZE - BITS;
    long[] kept = names[place];
    boolean same = kept.length >= first && Arrays.equals(kept, 0, first, asked, 0, first);
    return same ? kept : NOTHING;
  }

  /** {@return where the words begin in what {@link #words} or {@link #keep} gave last} */
  int first() {
    return first;
  }

  /** Keeps the words of the name that was asked for last, and gives what is kept of it. */
  long[] keep(long[] words) {
    long[] kept = Arrays.copyOf(asked, first + words.length);
    System.arraycopy(words, 0, kept, first, words.length);
    names[place] = kept;
    return kept;
  }
}
