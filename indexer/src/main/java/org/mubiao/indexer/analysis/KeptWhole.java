package org.mubiao.indexer.analysis;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/**
 * A dictionary whose words are kept whole where a text has them cut. Most words of a text begin
 * none of its words; that is learnt once for each, as finding it out fetches from all over the
 * dictionary. Used by many threads at once: what they learn is the same.
 */
final class KeptWhole {

  private final WordTrie words;

  /** Whether no word begins with a word of HanLP's dictionary, by the number of the latter. */
  private final boolean[] none;

  /**
   * Makes one.
   *
   * @param numbers how many words have numbers, from 0
   */
  KeptWhole(DoubleArrayTrie<?> dictionary, int numbers) {
    this.words = new WordTrie(dictionary);
    this.none = new boolean[numbers];
  }

  /** {@return its words} */
  WordTrie words() {
    return words;
  }

  /** {@return false if it was learnt that no word begins with the word of this number} */
  boolean mayBegin(int number) {
    return number < 0 || number >= none.length || !none[number];
  }

  /** Learns that no word begins with the word of a number; others than those known are ignored. */
  void beginsNone(int number) {
    if (number >= 0 && number < none.length) {
      none[number] = true;
    }
  }
}
