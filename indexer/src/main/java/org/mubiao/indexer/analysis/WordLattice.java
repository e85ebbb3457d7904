package org.mubiao.indexer.analysis;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import java.util.Arrays;

/**
 * All words that may stand in one text, and the likeliest way through them. Gives the words that
 * HanLP's Viterbi segmentation in index mode gives, without its lists and objects: a word is a
 * number here. A word that HanLP tells twice is told once.
 */
final class WordLattice {

  private static final int NONE = -1;
  private static final int BEGIN = 0;
  private static final int END = 1;

  private final WordKnowledge knowledge;
  private final char[] text;

  /** First and last word that begins at a place. */
  private final int[] first;

  private final int[] last;

  /** Of each word: the next that begins at the same place, length, likeliest word before. */
  private int[] next;

  private int[] length;
  private int[] before;
  private KnownWord[] known;
  private double[] weights;
  private int count;

  /** Where the words of the likeliest way begin, and at the end where the last one ends. */
  private int[] borders = {0};

  private long[] found = new long[16];
  private int size;

  WordLattice(WordKnowledge knowledge, String folded) {
    this.knowledge = knowledge;
    this.text = folded.toCharArray();
    int capacity = 2 * text.length + 2;
    first = new int[text.length + 1];
    last = new int[text.length + 1];
    Arrays.fill(first, NONE);
    next = new int[capacity];
    length = new int[capacity];
    before = new int[capacity];
    known = new KnownWord[capacity];
    weights = new double[capacity];
    if (text.length > 0) {
      fill();
      borders = merged(way());
    }
  }

  /**
   * {@return start and end of each word, as {@link #start} and {@link #end} read them, in order}
   */
  long[] words() {
    size = 0;
    for (int word = 0; word + 1 < borders.length; word++) {
      add(borders[word], borders[word + 1]);
    }
    return Arrays.copyOf(found, size);
  }

  /** {@return the same and the words inside of each, by start and then by end} */
  long[] nestedWords() {
    size = 0;
    for (int word = 0; word + 1 < borders.length; word++) {
      add(borders[word], borders[word + 1]);
      if (borders[word + 1] - borders[word] > 2) {
        addInside(borders[word], borders[word + 1]);
      }
    }
    Arrays.sort(found, 0, size);
    int distinct = 0;
    for (int at = 0; at < size; at++) {
      if (at == 0 || found[at] != found[at - 1]) {
        found[distinct++] = found[at];
      }
    }
    return Arrays.copyOf(found, distinct);
  }

  static int start(long word) {
    return (int) (word >>> Integer.SIZE);
  }

  static int end(long word) {
    return (int) word;
  }

  private void fill() {
    word(BEGIN, knowledge.begin(), 0);
    word(END, knowledge.end(), 0);
    count = 2;
    first[text.length] = END;
    DoubleArrayTrie<CoreDictionary.Attribute>.Searcher searcher = knowledge.search(text);
    while (searcher.next()) {
      put(searcher.begin, searcher.length, knowledge.found(text, searcher));
    }
    for (int place = 0; place < text.length; ) {
      if (first[place] == NONE) {
        int end = place + 1;
        while (end < text.length
            && (first[end] == NONE || CharType.get(text[end]) == CharType.CT_CNUM)) {
          end++;
        }
        int at = place;
        for (AtomNode atom : WordKnowledge.atoms(text, place, end)) {
          put(at, atom.sWord.length(), knowledge.unknown(atom));
          at += atom.sWord.length();
        }
        place = end;
      } else {
        place += length[last[place]];
      }
    }
  }

  /** Puts a word at a place unless one of that length is there. */
  private void put(int place, int characters, KnownWord what) {
    for (int word = first[place]; word != NONE; word = next[word]) {
      if (length[word] == characters) {
        return;
      }
    }
    if (count == next.length) {
      int capacity = 2 * count;
      next = Arrays.copyOf(next, capacity);
      length = Arrays.copyOf(length, capacity);
      before = Arrays.copyOf(before, capacity);
      known = Arrays.copyOf(known, capacity);
      weights = Arrays.copyOf(weights, capacity);
    }
    word(count, what, characters);
    if (first[place] == NONE) {
      first[place] = count;
    } else {
      next[last[place]] = count;
    }
    last[place] = count++;
  }

  private void word(int word, KnownWord what, int characters) {
    next[word] = NONE;
    length[word] = characters;
    before[word] = NONE;
    known[word] = what;
  }

  /** Finds the likeliest way: the words it goes over, from the last back to the first. */
  private int[] way() {
    reach(BEGIN, 0);
    for (int place = 0; place < text.length; place++) {
      for (int word = first[place]; word != NONE; word = next[word]) {
        if (before[word] != NONE) {
          reach(word, place + length[word]);
        }
      }
    }
    int words = 0;
    for (int word = before[END]; word != BEGIN; word = before[word]) {
      words++;
    }
    int[] ends = new int[words + 1];
    int end = text.length;
    for (int word = before[END]; word != BEGIN; word = before[word]) {
      ends[words--] = end;
      end -= length[word];
    }
    return ends;
  }

  /** Goes on from a word to all that begin where it ends. */
  private void reach(int word, int end) {
    for (int to = first[end]; to != NONE; to = next[to]) {
      double weight = weights[word] + known[to].weightAfter(known[word]);
      if (before[to] == NONE || weights[to] > weight) {
        before[to] = word;
        weights[to] = weight;
      }
    }
  }

  /** Makes one word of neighbours that are one in a dictionary, of several ways the longest. */
  private int[] merged(int[] way) {
    int[] borders = way;
    for (DoubleArrayTrie<?> dictionary : knowledge.keptWhole()) {
      int words = borders.length - 1;
      int kept = 0;
      for (int word = 0; word < words; ) {
        int end = longest(dictionary, borders, word);
        borders[++kept] = borders[end];
        word = end;
      }
      borders = Arrays.copyOf(borders, kept + 1);
    }
    return borders;
  }

  /** The border up to which a dictionary has a word that begins with this one, or the next. */
  private int longest(DoubleArrayTrie<?> dictionary, int[] borders, int word) {
    int end = word + 1;
    int state = WordKnowledge.ROOT;
    for (int to = word + 1; to < borders.length; to++) {
      state = WordKnowledge.walk(dictionary, text, borders[to - 1], borders[to], state);
      if (state == WordKnowledge.NOWHERE) {
        break;
      }
      if (dictionary.output(state) != null) {
        end = to;
      }
    }
    return end;
  }

  private void addInside(int start, int end) {
    for (int place = start; place < end - 1; place++) {
      for (int word = first[place]; word != NONE; word = next[word]) {
        if (length[word] > 1 && place + length[word] <= end) {
          add(place, place + length[word]);
        }
      }
      for (DoubleArrayTrie<?> dictionary : knowledge.keptWhole()) {
        int state = WordKnowledge.ROOT;
        for (int to = place; to < end; to++) {
          state = dictionary.transition(text[to], state);
          if (state == WordKnowledge.NOWHERE) {
            break;
          }
          if (to > place && dictionary.output(state) != null) {
            add(place, to + 1);
          }
        }
      }
    }
  }

  private void add(int start, int end) {
    if (isWord(start, end)) {
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size++] = ((long) start << Integer.SIZE) | end;
    }
  }

  /** Something with a letter or a digit, and no Chinese character by itself. */
  private boolean isWord(int start, int end) {
    boolean written = false;
    for (int at = start; at < end && !written; ) {
      int character = Character.codePointAt(text, at, text.length);
      written = Character.isLetterOrDigit(character);
      at += Character.charCount(character);
    }
    int character = Character.codePointAt(text, start, text.length);
    return written && (character < 0x2E80 || end - start > Character.charCount(character));
  }
}
