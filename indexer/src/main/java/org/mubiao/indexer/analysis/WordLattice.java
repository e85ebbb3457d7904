package org.mubiao.indexer.analysis;

import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import java.util.Arrays;

/**
 * All words that may stand in one text, and the likeliest way through them. Gives the words that
 * HanLP's Viterbi segmentation in index mode gives, without its lists and objects: a word is a
 * number here. A word that HanLP tells twice is told once. Its tables are used again for the next
 * text.
 */
final class WordLattice {

  private static final int NONE = -1;
  private static final int BEGIN = 0;
  private static final int END = 1;

  private final WordKnowledge knowledge;
  private char[] text = {};
  private int textEnd;

  /** First and last word that begins at a place. */
  private int[] first = {};

  private int[] last = {};

  /** Of each word: the next that begins at the same place, length, likeliest word before. */
  private int[] next = {};

  private int[] length = {};
  private int[] before = {};
  private int[] known = {};
  private double[] weights = {};
  private int count;

  /** Where the words of the likeliest way begin, and at the end where the last one ends. */
  private int[] borders = {0};

  /** What the words of the likeliest way are known as, by the borders where they begin. */
  private int[] numbers = {};

  private long[] found = new long[16];
  private int size;

  /** Makes one that holds no text yet; it may take one text after another, in one thread. */
  WordLattice(WordKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** {@return this with the words of another text of some length, which is not copied} */
  WordLattice with(char[] folded, int units) {
    text = folded;
    textEnd = units;
    count = 0;
    if (first.length < textEnd + 1) {
      first = new int[2 * textEnd + 1];
      last = new int[first.length];
    }
    Arrays.fill(first, 0, textEnd + 1, NONE);
    if (next.length == 0) {
      grow(64);
    }
    borders = new int[] {0};
    if (textEnd > 0) {
      fill();
      borders = merged(way());
    }
    return this;
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
    first[textEnd] = END;
    WordTrie words = knowledge.words();
    for (int place = 0; place < textEnd; place++) {
      int at = WordTrie.ROOT;
      for (int end = place; end < textEnd; end++) {
        long step = words.step(at, text[end]);
        if (step == WordTrie.NONE) {
          break;
        }
        at = WordTrie.place(step);
        int word = WordTrie.word(step);
        if (word != WordTrie.NONE) {
          knowledge.meet(word, text, place, end + 1 - place);
          put(place, end + 1 - place, word);
        }
      }
    }
    for (int place = 0; place < textEnd; ) {
      if (first[place] == NONE) {
        int end = place + 1;
        while (end < textEnd
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
  private void put(int place, int characters, int what) {
    for (int word = first[place]; word != NONE; word = next[word]) {
      if (length[word] == characters) {
        return;
      }
    }
    if (count == next.length) {
      grow(2 * count);
    }
    word(count, what, characters);
    if (first[place] == NONE) {
      first[place] = count;
    } else {
      next[last[place]] = count;
    }
    last[place] = count++;
  }

  private void grow(int capacity) {
    next = Arrays.copyOf(next, capacity);
    length = Arrays.copyOf(length, capacity);
    before = Arrays.copyOf(before, capacity);
    known = Arrays.copyOf(known, capacity);
    weights = Arrays.copyOf(weights, capacity);
  }

  private void word(int word, int what, int characters) {
    next[word] = NONE;
    length[word] = characters;
    before[word] = NONE;
    known[word] = what;
  }

  /** Finds the likeliest way: the words it goes over, from the last back to the first. */
  private int[] way() {
    reach(BEGIN, 0);
    for (int place = 0; place < textEnd; place++) {
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
    if (numbers.length < words) {
      numbers = new int[2 * words];
    }
    int end = textEnd;
    for (int word = before[END]; word != BEGIN; word = before[word]) {
      ends[words--] = end;
      end -= length[word];
      numbers[words] = known[word];
    }
    return ends;
  }

  /** Goes on from a word to all that begin where it ends. */
  private void reach(int word, int end) {
    for (int to = first[end]; to != NONE; to = next[to]) {
      double weight = weights[word] + knowledge.weight(known[word], known[to]);
      if (before[to] == NONE || weights[to] > weight) {
        before[to] = word;
        weights[to] = weight;
      }
    }
  }

  /** Makes one word of neighbours that are one in a dictionary, of several ways the longest. */
  private int[] merged(int[] way) {
    int[] borders = way;
    for (KeptWhole dictionary : knowledge.keptWhole()) {
      int words = borders.length - 1;
      int kept = 0;
      for (int word = 0; word < words; ) {
        int end =
            dictionary.mayBegin(numbers[word]) ? longest(dictionary, borders, word) : word + 1;
        numbers[kept] = end == word + 1 ? numbers[word] : NONE;
        borders[++kept] = borders[end];
        word = end;
      }
      borders = Arrays.copyOf(borders, kept + 1);
    }
    return borders;
  }

  /** The border up to which a dictionary has a word that begins with this one, or the next. */
  private int longest(KeptWhole dictionary, int[] borders, int word) {
    WordTrie words = dictionary.words();
    int end = word + 1;
    int place = WordTrie.ROOT;
    int at = borders[word];
    for (int to = word + 1; to < borders.length; to++) {
      long step = WordTrie.NONE;
      for (int last = borders[to]; at < last; at++) {
        step = words.step(place, text[at]);
        if (step == WordTrie.NONE) {
          if (to == word + 1) {
            dictionary.beginsNone(numbers[word]);
          }
          return end;
        }
        place = WordTrie.place(step);
      }
      if (WordTrie.word(step) != WordTrie.NONE) {
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
      for (KeptWhole dictionary : knowledge.keptWhole()) {
        WordTrie words = dictionary.words();
        int at = WordTrie.ROOT;
        for (int to = place; to < end; to++) {
          long step = words.step(at, text[to]);
          if (step == WordTrie.NONE) {
            break;
          }
          at = WordTrie.place(step);
          if (to > place && WordTrie.word(step) != WordTrie.NONE) {
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
    if (isIdeograph(text[start])) {
      return end - start > 1;
    }
    boolean written = false;
    for (int at = start; at < end && !written; ) {
      int character = Character.codePointAt(text, at, textEnd);
      written = Character.isLetterOrDigit(character);
      at += Character.charCount(character);
    }
    int character = Character.codePointAt(text, start, textEnd);
    return written && (character < 0x2E80 || end - start > Character.charCount(character));
  }

  /** What nearly every character of a Chinese text is, told without a look into Java's tables. */
  private static boolean isIdeograph(char unit) {
    return unit >= 0x4E00 && unit <= 0x9FA5;
  }
}
