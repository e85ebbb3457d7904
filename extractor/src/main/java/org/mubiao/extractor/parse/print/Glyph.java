package org.mubiao.extractor.parse.print;

/**
 * A character, or a few that are drawn as one, where it is printed.
 *
 * @param text what it says; not empty
 * @param left left edge in points from the left edge of the page
 * @param top upper edge in points from the upper edge of the page
 * @param right right edge, greater than {@code left}
 * @param bottom lower edge, greater than {@code top}
 * @param confidence 0 to 1, how sure a recognition is of it; 1 if nothing was recognized
 */
public record Glyph(
    String text, float left, float top, float right, float bottom, float confidence) {

  /** Marks that stand at the left of their square. */
  private static final String CLOSING = "、，。；：！？）》】〕」』”’";

  private static final char CLOSING_FIRST = '’';
  private static final char LETTERS = '\u3041';
  private static final char LETTERS_LAST = '\uD7A3';

  /** A character that the file itself names. */
  public Glyph(String text, float left, float top, float right, float bottom) {
    this(text, left, top, right, bottom, 1);
  }

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  float middle() {
    return (top + bottom) / 2;
  }

  float center() {
    return (left + right) / 2;
  }

  /** {@return where the ink ends: a mark that closes fills the left half of its square only} */
  float inkRight() {
    return text.length() == 1 && isClosing(text.charAt(0)) && width() > 0.8f * height()
        ? center()
        : right;
  }

  /** Most are letters, which stand apart from these marks in any order of characters. */
  private static boolean isClosing(char c) {
    boolean letter = c < CLOSING_FIRST || c >= LETTERS && c <= LETTERS_LAST;
    return !letter && CLOSING.indexOf(c) >= 0;
  }

  /** Nearly all glyphs are single characters, for which Java's own way is a long one. */
  boolean isBlank() {
    return text.length() == 1 ? Character.isWhitespace(text.charAt(0)) : text.isBlank();
  }
}
