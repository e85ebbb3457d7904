package org.mubiao.indexer.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Makes characters that mean the same to a searcher the same: full and half width, upper and lower
 * case, traditional and simplified, the many dashes. Each UTF-16 code unit becomes exactly one, so
 * no offset moves.
 */
public final class Folding {

  /** What all white space and invisible characters become. */
  public static final char SPACE = ' ';

  private static final char[] TABLE = table();

  private Folding() {}

  /** {@return the folded form of one UTF-16 code unit; halves of surrogate pairs stay} */
  public static char fold(char unit) {
    return TABLE[unit];
  }

  /** {@return the folded form of each code unit of {@code text}, of the same length} */
  public static String fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int index = 0; index < folded.length; index++) {
      folded[index] = TABLE[text.charAt(index)];
    }
    return new String(folded);
  }

  /**
   * {@return {@code text} with full-width letters, digits and signs made narrow, of the same
   * length, and nothing else changed}
   */
  public static String narrow(CharSequence text) {
    char[] narrow = new char[text.length()];
    for (int index = 0; index < narrow.length; index++) {
      narrow[index] = narrow(text.charAt(index));
    }
    return new String(narrow);
  }

  /** {@return whether a folded code unit is a quotation or title mark, which searching ignores} */
  static boolean isMark(char folded) {
    if (folded > '〞') { // as nearly every character of a Chinese text is
      return false;
    }
    return switch (folded) {
      case '"', '\'', '“', '”', '‘', '’', '「', '」', '『', '』', '《', '》', '〈', '〉', '〝', '〞' -> true;
      default -> false;
    };
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int code = 0; code < table.length; code++) {
      table[code] = simple((char) code);
    }
    try (InputStream stream = Folding.class.getResourceAsStream("traditional.txt")) {
      if (stream == null) {
        throw new IllegalStateException("traditional.txt is missing from the program");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        for (int index = 0; index + 1 < line.length(); index += 3) {
          table[line.charAt(index)] = line.charAt(index + 1);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return table;
  }

  private static char simple(char unit) {
    char narrow = narrow(unit);
    return switch (narrow) {
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      case '〜', '∼', '～' -> '~';
      case '•', '‧', '・', '･', '∙' -> '·';
      case '﹪' -> '%';
      default -> Character.isSurrogate(narrow) ? narrow : Character.toLowerCase(narrow);
    };
  }

  private static char narrow(char unit) {
    if (isSpace(unit)) {
      return SPACE;
    }
    return unit >= '\uFF01' && unit <= '\uFF5E' ? (char) (unit - 0xFEE0) : unit;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.isISOControl(unit)
        || Character.getType(unit) == Character.FORMAT;
  }
}
