package org.mubiao.indexer.analysis;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import com.hankcs.hanlp.utility.MathUtility;
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
  private final List<DoubleArrayTrie<?>> keptWhole;
  private final Vertex begin = Vertex.newB();
  private final Vertex end = Vertex.newE();

  /** Each word of the dictionary as HanLP weighs it, made when it is first met. */
  private final AtomicReferenceArray<Vertex> known = new AtomicReferenceArray<>(core.size());

  /** The same for what is in no dictionary, by kind of characters. */
  private final AtomicReferenceArray<Vertex> unknown =
      new AtomicReferenceArray<>(KINDS_OF_CHARACTERS);

  /** Makes what is known, with these folded words of the lexicon. */
  WordKnowledge(List<String> words) {
    TreeMap<String, Boolean> own = new TreeMap<>();
    for (String word : words) {
      if (!further.containsKey(word)) {
        own.put(word, Boolean.TRUE);
      }
    }
    keptWhole = own.isEmpty() ? List.of(further) : List.of(further, new DoubleArrayTrie<>(own));
  }

  /** {@return the dictionaries whose words are kept whole, in the order in which they are asked} */
  List<DoubleArrayTrie<?>> keptWhole() {
    return keptWhole;
  }

  /** {@return what stands before the first word} */
  Vertex begin() {
    return begin;
  }

  /** {@return what stands after the last word} */
  Vertex end() {
    return end;
  }

  /** {@return what finds the words of HanLP's dictionary in a text} */
  DoubleArrayTrie<CoreDictionary.Attribute>.Searcher search(char[] text) {
    return core.getSearcher(text, 0);
  }

  /** {@return the word that was just found} */
  Vertex found(char[] text, DoubleArrayTrie<CoreDictionary.Attribute>.Searcher searcher) {
    Vertex vertex = known.getAcquire(searcher.index);
    if (vertex == null) {
      String word = new String(text, searcher.begin, searcher.length);
      vertex = new Vertex(word, searcher.value, searcher.index);
      known.setRelease(searcher.index, vertex);
    }
    return vertex;
  }

  /** {@return the stretches that HanLP makes of characters that begin no word of the dictionary} */
  static List<AtomNode> atoms(char[] text, int start, int end) {
    return Atoms.of(text, start, end);
  }

  /** {@return such a stretch as HanLP weighs it, which goes by the kind of its characters alone} */
  Vertex unknown(AtomNode atom) {
    Vertex vertex = unknown.getAcquire(atom.nPOS);
    if (vertex == null) {
      WordNet net = new WordNet(atom.sWord.toCharArray());
      net.add(1, List.of(atom));
      vertex = net.get(1).get(0);
      unknown.setRelease(atom.nPOS, vertex);
    }
    return vertex;
  }

  /** {@return how unlikely it is that {@code second} stands after {@code first}} */
  static double weight(Vertex first, Vertex second) {
    return MathUtility.calculateWeight(first, second);
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
