package org.mubiao.app.table;

/**
 * Text of hard-wrapped documents on one line: line ends inside Chinese text vanish, all other white
 * space becomes one space.
 */
final class OneLine {

  private OneLine() {}

  static String of(String text) {
    return isPlain(text) ? text : laidOut(text);
  }

  /** {@return whether it is surely without white space} */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      boolean ascii = one > ' ' && one < 0x7f;
      boolean later = one > '\u3000' && one < Character.MIN_SURROGATE;
      if (!ascii && !later && (one < '！' || one > '～')) {
        return false;
      }
    }
    return true;
  }

  private static String laidOut(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean broken = false;
    boolean spaced = false;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        broken |= point == '\n' || point == '\r' || point == '\f';
        spaced = true;
        continue;
      }
      if (spaced && line.length() > 0 && !(broken && isWide(point) && isWide(last(line)))) {
        line.append(' ');
      }
      broken = false;
      spaced = false;
      line.appendCodePoint(point);
    }
    return line.toString();
  }

  private static int last(StringBuilder line) {
    return line.codePointBefore(line.length());
  }

  private static boolean isWide(int point) {
    return DisplayWidth.of(point) == 2;
  }
}
