package org.mubiao.app.service;

import org.mubiao.app.table.DisplayWidth;

/** Shows a query with a mark under the character where it goes wrong. */
final class QueryPointer {

  private static final String INDENT = "  ";

  /** Columns of the query that are shown before and after the place. */
  private static final int BEFORE = 50;

  private static final int AFTER = 25;

  private QueryPointer() {}

  /**
   * {@return two lines: the query, or the part of it around the place, and a caret under the place}
   *
   * @param query as typed; line breaks and tabs are shown as blanks
   * @param position 0-based UTF-16 index, at most the length of the query
   */
  static String lines(String query, int position) {
    String line = oneLine(query);
    int start = position;
    while (start > 0 && DisplayWidth.of(line.substring(start - 1, position)) <= BEFORE) {
      start--;
    }
    int end = position;
    while (end < line.length() && DisplayWidth.of(line.substring(position, end + 1)) <= AFTER) {
      end++;
    }
    start = insidePair(line, start) ? start + 1 : start;
    end = insidePair(line, end) ? end - 1 : end;
    String before = (start > 0 ? "…" : "") + line.substring(start, position);
    String after =
        line.substring(position, Math.max(position, end)) + (end < line.length() ? "…" : "");
    return INDENT
        + before
        + after
        + System.lineSeparator()
        + INDENT
        + " ".repeat(DisplayWidth.of(before))
        + "^";
  }

  private static boolean insidePair(String line, int at) {
    return at > 0
        && at < line.length()
        && Character.isLowSurrogate(line.charAt(at))
        && Character.isHighSurrogate(line.charAt(at - 1));
  }

  private static String oneLine(String query) {
    StringBuilder line = new StringBuilder(query);
    for (int index = 0; index < line.length(); index++) {
      if (Character.isISOControl(line.charAt(index))
          || Character.isWhitespace(line.charAt(index))) {
        line.setCharAt(index, line.charAt(index) == '\u3000' ? '\u3000' : ' ');
      }
    }
    return line.toString();
  }
}
