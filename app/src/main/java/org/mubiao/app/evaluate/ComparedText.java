package org.mubiao.app.evaluate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How texts are compared for scoring: without white space, signs, widths and case. */
final class ComparedText {

  private ComparedText() {}

  /** {@return the text in compatibility form without white space and left-over Markdown stars} */
  static String squeeze(@Nullable String text) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(character -> !isSpace(character) && character != '*')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** {@return letters and digits of the text alone, in lower case} */
  static String bare(@Nullable String text) {
    StringBuilder kept = new StringBuilder();
    squeeze(text).codePoints().filter(ComparedText::isWord).forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /** {@return the bare forms, in order} */
  static List<String> bare(List<String> texts) {
    return texts.stream().map(ComparedText::bare).toList();
  }

  /** {@return the pairs of neighbouring characters; a shorter text is its own only pair} */
  static Set<String> pairs(@Nullable String text) {
    String bare = bare(text);
    int[] characters = bare.codePoints().toArray();
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 1 < characters.length; at++) {
      pairs.add(new String(characters, at, 2));
    }
    if (pairs.isEmpty()) {
      pairs.add(bare);
    }
    return pairs;
  }

  /** {@return share of the smaller text's pairs that the other has too, 0 to 1} */
  static double overlap(@Nullable String one, @Nullable String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    int least = Math.max(1, Math.min(first.size(), second.size()));
    return (double) shared(first, second) / least;
  }

  /** {@return twice the shared pairs over all pairs, 0 to 1} */
  static double likeness(@Nullable String one, @Nullable String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    return (double) (2 * shared(first, second)) / (first.size() + second.size());
  }

  private static int shared(Set<String> first, Set<String> second) {
    return (int) first.stream().filter(second::contains).count();
  }

  /** Letters and whatever stands for a number; combining marks are neither. */
  private static boolean isWord(int character) {
    int type = Character.getType(character);
    return Character.isLetter(character)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isSpace(int character) {
    return Character.isSpaceChar(character)
        || (character >= 0x09 && character <= 0x0d)
        || (character >= 0x1c && character <= 0x1f)
        || character == 0x85;
  }
}
