package org.mubiao.extractor.parse.layout;

/** Says which characters leave no mark on paper. */
public final class Blankness {

  private Blankness() {}

  /** {@return whether {@code character} is white space of any width, or of none} */
  public static boolean isBlank(int character) {
    if (character >= 0x4E00 && character <= 0x9FFF) {
      return false; // nearly all there is
    }
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == 0x200B
        || character == 0x2060
        || character == 0xFEFF;
  }

  /** {@return whether {@code text} has nothing to read} */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) { // no character beyond the first plane is blank
        return false;
      }
    }
    return true;
  }
}
