package org.mubiao.model.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the words for indicators into one form, and knows which words around them say nothing. */
final class Wordings {
  static final String FILE = "wordings.tsv";
  private static final List<String> COLUMNS = List.of("kind", "word", "other");

  /** Marks around and between words, which documents put now so, now otherwise. */
  private static final String DROPPED = "　“”\"‘’'《》〈〉<>()[]【】_、,";

  private record Same(String word, String other) {}

  private final Map<Character, List<Same>> same = new HashMap<>();
  private final BitSet firsts = new BitSet();
  private final Set<String> leading = new LinkedHashSet<>();
  private final Set<String> trailing = new LinkedHashSet<>();

  /**
   * Reads the file.
   *
   * @throws LexiconException if a word of one kind is there twice, or a word is taken for one that
   *     is itself taken for another
   */
  Wordings(byte[] wordings) {
    Map<String, String> others = new HashMap<>();
    for (DataTable.Row row : DataTable.read(FILE, wordings, COLUMNS).rows()) {
      String kind = row.text(0);
      String word = characters(row.text(1));
      boolean fresh;
      switch (kind) {
        case "same" -> {
          String other = row.optional(2);
          fresh = others.put(word, other == null ? "" : characters(other)) == null;
        }
        case "leading" -> fresh = leading.add(word);
        case "trailing" -> fresh = trailing.add(word);
        default -> throw row.problem("unknown kind " + kind);
      }
      if (!fresh) {
        throw row.problem(kind + " word " + word + " is there twice");
      }
    }
    for (Map.Entry<String, String> each : others.entrySet()) {
      add(each.getKey(), each.getValue(), others);
    }
  }

  private void add(String word, String other, Map<String, String> others) {
    if (others.containsKey(other)) {
      throw new LexiconException(
          FILE, word + " is taken for " + other + ", which is taken for something else");
    }
    char first = word.charAt(0);
    firsts.set(first);
    List<Same> list = same.get(first);
    if (list == null) {
      list = new ArrayList<>(2);
      same.put(first, list);
    }
    int place = 0;
    while (place < list.size() && list.get(place).word().length() >= word.length()) {
      place++;
    }
    list.add(place, new Same(word, other)); // longest first
  }

  /** {@return the words in their one form; equal forms mean the same indicator} */
  String fold(String words) {
    String text = characters(words);
    StringBuilder folded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      Same found = firsts.get(text.charAt(at)) ? sameAt(text, at) : null;
      if (found == null) {
        folded.append(text.charAt(at));
        at++;
      } else {
        folded.append(found.other());
        at += found.word().length();
      }
    }
    return folded.toString();
  }

  private @Nullable Same sameAt(String text, int at) {
    for (Same each : same.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(each.word(), at)) {
        return each;
      }
    }
    return null;
  }

  /** White space, quotes, brackets and list commas go; letters and digits become plain capitals. */
  private static String characters(String words) {
    StringBuilder text = new StringBuilder(words.length());
    for (int index = 0; index < words.length(); index++) {
      char character = words.charAt(index);
      if (character >= '一' && character <= '鿿') {
        text.append(character); // by far the most, and never changed
      } else {
        character = plain(character);
        if (!Character.isWhitespace(character) && DROPPED.indexOf(character) < 0) {
          text.append(Character.toUpperCase(character));
        }
      }
    }
    return text.toString();
  }

  private static char plain(char character) {
    if (character >= '！' && character <= '～') {
      return (char) (character - '！' + '!');
    }
    return character >= '₀' && character <= '₉' ? (char) (character - '₀' + '0') : character;
  }

  /** {@return words that may stand before an indicator without changing it} */
  Set<String> leading() {
    return leading;
  }

  /** {@return words that may stand after an indicator without changing it} */
  Set<String> trailing() {
    return trailing;
  }
}
