package org.mubiao.model.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings the words for indicators into one form, and knows which words around them say nothing. */
final class Wordings {
  static final String FILE = "wordings.tsv";
  private static final List<String> COLUMNS = List.of("kind", "word", "other");

  private record Same(String word, String other) {}

  private final Map<Character, List<Same>> same = new HashMap<>();
  private final List<String> leading = new ArrayList<>();
  private final List<String> trailing = new ArrayList<>();

  /**
   * Reads the file.
   *
   * @throws LexiconException if a word of one kind is there twice, or a word is taken for one that
   *     is itself taken for another
   */
  Wordings(byte[] wordings) {
    Map<String, DataTable.Row> seen = new HashMap<>();
    Map<String, String> others = new HashMap<>();
    for (DataTable.Row row : DataTable.read(FILE, wordings, COLUMNS).rows()) {
      String kind = row.text(0);
      String word = characters(row.text(1));
      if (seen.put(kind + " " + word, row) != null) {
        throw row.problem(kind + " word " + word + " is there twice");
      }
      switch (kind) {
        case "same" -> {
          String other = row.optional(2);
          others.put(word, other == null ? "" : characters(other));
        }
        case "leading" -> leading.add(word);
        case "trailing" -> trailing.add(word);
        default -> throw row.problem("unknown kind " + kind);
      }
    }
    others.forEach(
        (word, other) -> {
          if (others.containsKey(other)) {
            throw new LexiconException(
                FILE, word + " is taken for " + other + ", which is taken for something else");
          }
          same.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
              .add(new Same(word, other));
        });
    same.values()
        .forEach(
            list ->
                list.sort(Comparator.comparingInt((Same each) -> each.word().length()).reversed()));
  }

  /** {@return the words in their one form; equal forms mean the same indicator} */
  String fold(String words) {
    String text = characters(words);
    StringBuilder folded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      Same found = sameAt(text, at);
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
      if (character >= '！' && character <= '～') {
        character = (char) (character - '！' + '!');
      } else if (character >= '₀' && character <= '₉') {
        character = (char) (character - '₀' + '0');
      }
      if (!Character.isWhitespace(character) && "　“”\"‘’'《》〈〉<>()[]【】_、,".indexOf(character) < 0) {
        text.append(character);
      }
    }
    return text.toString().toUpperCase(Locale.ROOT);
  }

  /** {@return words that may stand before an indicator without changing it} */
  List<String> leading() {
    return leading;
  }

  /** {@return words that may stand after an indicator without changing it} */
  List<String> trailing() {
    return trailing;
  }
}
