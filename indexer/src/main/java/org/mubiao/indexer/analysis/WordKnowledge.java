package org.mubiao.indexer.analysis;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What HanLP knows of words: its dictionary with how often a word stands and how often after
 * another, its further words, how it takes what is in no dictionary, and beside them the words of
 * the lexicon. Making one loads HanLP. Used by many threads at once.
 */
final class WordKnowledge {

  /** Where walking down a dictionary begins. */
  static final int ROOT = 1;

  /** Where it ends if no word goes on so. */
  static final int NOWHERE = -1;

  private static final int KINDS_OF_CHARACTERS = Byte.MAX_VALUE + 1;

  private final DoubleArrayTrie<CoreDictionary.Attribute> core = CoreDictionary.trie;
  private final DoubleArrayTrie<CoreDictionary.Attribute> further = CustomDictionary.DEFAULT.dat;
  private final DoubleArrayTrie<?>[] keptWhole;
  private final KnownWord begin = new KnownWord(Vertex.newB());
  private final KnownWord end = new KnownWord(Vertex.newE());

  /** Each word of the dictionary as HanLP weighs it, made when it is first met. */
  private final AtomicReferenceArray<KnownWord> known = new AtomicReferenceArray<>(core.size());

  /** The same for what is in no dictionary, by kind of characters. */
  private final AtomicReferenceArray<KnownWord> unknown =
      new AtomicReferenceArray<>(KINDS_OF_CHARACTERS);

  /** Makes what is known, with these folded words of the lexicon. */
  WordKnowledge(List<String> words) {
    TreeMap<String, Boolean> own = new TreeMap<>();
    for (String word : words) {
      if (!further.containsKey(word)) {
        own.put(word, Boolean.TRUE);
      }
    }
    keptWhole =
        own.isEmpty()
            ? new DoubleArrayTrie<?>[] {further}
            : new DoubleArrayTrie<?>[] {further, new DoubleArrayTrie<>(own)};
  }

  /** {@return the dictionaries whose words are kept whole, in the order in which they are asked} */
  DoubleArrayTrie<?>[] keptWhole() {
    return keptWhole;
  }

  /** {@return what stands before the first word} */
  KnownWord begin() {
    return begin;
  }

  /** {@return what stands after the last word} */
  KnownWord end() {
    return end;
  }

  /** {@return what finds the words of HanLP's dictionary in a text} */
  DoubleArrayTrie<CoreDictionary.Attribute>.Searcher search(char[] text) {
    return core.getSearcher(text, 0);
  }

  /** {@return the word that was just found} */
  KnownWord found(char[] text, DoubleArrayTrie<CoreDictionary.Attribute>.Searcher searcher) {
    KnownWord word = known.getAcquire(searcher.index);
    if (word == null) {
      String written = new String(text, searcher.begin, searcher.length);
      word = new KnownWord(new Vertex(written, searcher.value, searcher.index));
      known.setRelease(searcher.index, word);
    }
    return word;
  }

  /** {@return the stretches that HanLP makes of characters that begin no word of the dictionary} */
  static List<AtomNode> atoms(char[] text, int start, int end) {
    return Atoms.of(text, start, end);
  }

  /** {@return such a stretch as HanLP weighs it, which goes by the kind of its characters alone} */
  KnownWord unknown(AtomNode atom) {
    KnownWord word = unknown.getAcquire(atom.nPOS);
    if (word == null) {
      WordNet net = new WordNet(atom.sWord.toCharArray());
      net.add(1, List.of(atom));
      word = new KnownWord(net.get(1).get(0));
      unknown.setRelease(atom.nPOS, word);
    }
    return word;
  }

  /**
   * {@return where a dictionary is after a stretch of text, {@link #NOWHERE} if no word goes on so}
   */
  static int walk(DoubleArrayTrie<?> dictionary, char[] text, int start, int end, int from) {
    int state = from;
    for (int at = start; at < end && state != NOWHERE; at++) {
      state = dictionary.transition(text[at], state);
    }
    return state;
  }

  /** Lends out how HanLP takes apart what is in no dictionary. */
  private static final class Atoms extends ViterbiSegment {
    static List<AtomNode> of(char[] text, int start, int end) {
      return quickAtomSegment(text, start, end);
    }
  }
}
