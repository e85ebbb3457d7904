package org.mubiao.extractor.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;

/**
 * HanLP's further words with parts of speech of their own: a segmenter may set those of some words
 * without changing them for all, and without reading the words a second time.
 */
final class OwnWords extends DoubleArrayTrie<Attribute> {

  private static final long serialVersionUID = 1L;

  /** Shares the words of {@code words}, which nobody changes, and copies what is said of each. */
  OwnWords(DoubleArrayTrie<Attribute> words) {
    check = words.getCheck();
    base = words.getBase();
    size = words.getSize();
    v = words.getValueArray(new Attribute[words.size()]);
  }
}
