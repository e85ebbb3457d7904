package org.mubiao.extractor.parse.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks as they are set in Chinese. The engine reads a bracket or a colon now as a full-width
 * character and now as its ASCII twin, which differ by the room around them only.
 */
final class Punctuation {

  private static final String HALF = "(),:;?!";
  private static final String FULL = "（），：；？！";

  /** The number of an official paper, whose year stands in brackets of a kind of their own. */
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("(?<=\\p{IsHan})[\\[【〔（({]([12]\\d{3})[\\]】〕）)}](?=\\s*\\d{1,5}\\s*号)");

  private Punctuation() {}

  static boolean isIdeograph(String text) {
    return Character.isIdeographic(text.codePointAt(0));
  }

  /**
   * {@return the line with full-width marks beside Chinese characters; as long as it was}
   *
   * <p>Between digits and Latin letters marks stay as they are: {@code 1,200} and {@code 3:2}.
   */
  static String chinese(String line) {
    StringBuilder text = new StringBuilder(line);
    for (int i = 0; i < line.length(); i++) {
      int mark = HALF.indexOf(line.charAt(i));
      if (mark >= 0 && (isChinese(neighbour(line, i, -1)) || isChinese(neighbour(line, i, 1)))) {
        text.setCharAt(i, FULL.charAt(mark));
      }
    }
    pair(text);
    Matcher number = DOCUMENT_NUMBER.matcher(text);
    while (number.find()) {
      text.setCharAt(number.start(), '〔');
      text.setCharAt(number.end(1), '〕');
    }
    return text.toString();
  }

  /** Brackets of one pair are of one width. */
  private static void pair(StringBuilder text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if (mark == '(' || mark == '（') {
        open = i;
      } else if ((mark == ')' || mark == '）') && open >= 0) {
        if (mark == '）' || text.charAt(open) == '（') {
          text.setCharAt(open, '（');
          text.setCharAt(i, '）');
        }
        open = -1;
      }
    }
  }

  private static int neighbour(String line, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < line.length() && Character.isWhitespace(line.charAt(i))) {
      i += step;
    }
    return i < 0 || i >= line.length() ? 0 : line.charAt(i);
  }

  private static boolean isChinese(int character) {
    return Character.isIdeographic(character)
        || Character.isSurrogate((char) character)
        || character >= 0x3001 && character <= 0x3017
        || character == '“'
        || character == '”'
        || character >= 0xFF01 && character <= 0xFF1F;
  }
}
