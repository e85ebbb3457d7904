package org.mubiao.app.web.page;

/**
 * A sentence as it runs on. A page that was printed ends its lines inside of sentences and words;
 * where one sentence is shown by itself, these line ends would stand as blanks between Chinese
 * letters, where no blank belongs.
 */
final class FlowingText {

  private FlowingText() {}

  /** {@return a text as it runs on} */
  static String of(String text) {
    return of(text, 0, text.length());
  }

  /** {@return a stretch of a text as it runs on; stretches that follow one another fit together} */
  static String of(String text, int from, int to) {
    StringBuilder flowing = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (!isBlank(c)) {
        flowing.append(c);
        at++;
        continue;
      }
      int start = at;
      while (start > 0 && isBlank(text.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < text.length() && isBlank(text.charAt(end))) {
        end++;
      }
      if (!holdsLineEnd(text, start, end)) {
        flowing.append(text, at, Math.min(end, to));
      } else if (start == at && isLatinAt(text, start - 1) && isLatinAt(text, end)) {
        flowing.append(' ');
      }
      at = end;
    }
    return flowing.toString();
  }

  private static boolean holdsLineEnd(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\f') {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLatinAt(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 128
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
