package org.mubiao.extractor.parse.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What a code of a font stands for.
 *
 * @param text what it says; something else if the font does not tell
 * @param known whether the font tells
 * @param blank whether it is white space
 */
record Sign(String text, boolean known, boolean blank) {

  private static final Sign NAMELESS = new Sign("\uFFFD", false, false);

  /**
   * {@return a sign}
   *
   * @param told what the font says it stands for, null if nothing
   */
  static Sign of(@Nullable String told) {
    return told == null || told.isEmpty() || !isKnown(told)
        ? NAMELESS
        : new Sign(told, true, told.isBlank());
  }

  /** Private characters say nothing, and a font that calls its glyphs so has no names for them. */
  private static boolean isKnown(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int type = Character.getType(c);
      if (c == 0xFFFD
          || c < 0x20 && c != '\t'
          || type == Character.PRIVATE_USE
          || type == Character.UNASSIGNED) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }
}
