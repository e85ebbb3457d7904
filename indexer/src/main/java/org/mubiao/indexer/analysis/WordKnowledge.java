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

  private static final int KINDS_OF_CHARACTERS = Byte.MAX_VALUE + 1;

  private final DoubleArrayTrie<CoreDictionary.Attribute> core = CoreDictionary.trie;
  private final WordTrie words = new WordTrie(core);
  private final KeptWhole[] keptWhole;
  private final int begin = core.size();
  private final int end = begin + 1;
  private final int unknown = end + 1;

  /**
   * Each word as HanLP weighs it, made when it is first met: those of the dictionary by their
   * numbers there, begin and end of a text, and what is in no dictionary by kind of characters.
   */
  private final AtomicReferenceArray<KnownWord> known =
      new AtomicReferenceArray<>(unknown + KINDS_OF_CHARACTERS);

  private final WordPairs pairs =
      new WordPairs((before, word) -> word(word).weightAfter(word(before)));

  /** Makes what is known, with these folded words of the lexicon. */
  WordKnowledge(List<String> words) {
    known.set(begin, new KnownWord(Vertex.newB()));
    known.set(end, new KnownWord(Vertex.newE()));
    DoubleArrayTrie<CoreDictionary.Attribute> further = CustomDictionary.DEFAULT.dat;
    TreeMap<String, Boolean> own = new TreeMap<>();
    for (String word : words) {
      if (!further.containsKey(word)) {
        own.put(word, Boolean.TRUE);
      }
    }
    keptWhole =
        own.isEmpty()
            ? new KeptWhole[] {new KeptWhole(further, begin)}
            : new KeptWhole[] {
              new KeptWhole(further, begin), new KeptWhole(new DoubleArrayTrie<>(own), begin)
            };
  }

  /** {@return the dictionaries whose words are kept whole, in the order in which they are asked} */
  KeptWhole[] keptWhole() {
    return keptWhole;
  }

  /** {@return the number of what stands before the first word} */
  int begin() {
    return begin;
  }

  /** {@return the number of what stands after the last word} */
  int end() {
    return end;
  }

  /** {@return HanLP's dictionary} */
  WordTrie words() {
    return words;
  }

  /** Takes note of a word of the dictionary, by its number, before it is weighed. */
  void meet(int number, char[] text, int start, int length) {
    if (known.getAcquire(number) == null) {
      String written = new String(text, start, length);
      known.setRelease(number, new KnownWord(new Vertex(written, core.getValueAt(number), number)));
    }
  }

  /** {@return how unlikely it is that a word stands after another, both by their numbers} */
  double weight(int before, int word) {
    return pairs.weight(before, word);
  }

  private KnownWord word(int number) {
    KnownWord word = known.getAcquire(number);
    if (word == null) {
      throw new IllegalArgumentException("word " + number + " was never met");
    }
    return word;
  }

  /** {@return the stretches that HanLP makes of characters that begin no word of the dictionary} */
  static List<AtomNode> atoms(char[] text, int start, int end) {
    return Atoms.of(text, start, end);
  }

  /** {@return the number of such a stretch, which goes by the kind of its characters alone} */
  int unknown(AtomNode atom) {
    int number = unknown + atom.nPOS;
    if (known.getAcquire(number) == null) {
      WordNet net = new WordNet(atom.sWord.toCharArray());
      net.add(1, List.of(atom));
      known.setRelease(number, new KnownWord(net.get(1).get(0)));
    }
    return number;
  }

  /** Lends out how HanLP takes apart what is in no dictionary. */
  private static final class Atoms extends ViterbiSegment {
    static List<AtomNode> of(char[] text, int start, int end) {
      return quickAtomSegment(text, start, end);
    }
  }
}
