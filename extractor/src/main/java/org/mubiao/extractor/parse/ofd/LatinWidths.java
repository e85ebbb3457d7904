package org.mubiao.extractor.parse.ofd;

/**
 * How wide letters are in the font that most notices set them in, for files that do not say: in
 * shares of the height.
 */
final class LatinWidths {

  private static final int FIRST = 0x20;
  private static final int LAST = 0x7E;
  private static final int AFTER_LATIN = 0x250;
  private static final double WHOLE = 1;
  private static final double OTHER_LETTER = 0.5;

  /** Hundredths for the characters from the blank to the tilde, as in Times. */
  private static final int[] HUNDREDTHS = {
    25, 33, 41, 50, 50, 83, 78, 18, 33, 33, 50, 56, 25, 33, 25, 28, // blank to /
    50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 28, 28, 56, 56, 56, 44, // 0 to ?
    92, 72, 67, 67, 72, 61, 56, 72, 72, 33, 39, 72, 61, 89, 72, 72, // @ to O
    56, 72, 67, 56, 61, 72, 72, 94, 72, 72, 61, 33, 28, 33, 47, 50, // P to _
    33, 44, 50, 44, 50, 44, 33, 50, 50, 28, 28, 50, 28, 78, 50, 50, // ` to o
    50, 50, 33, 39, 28, 50, 50, 72, 50, 50, 44, 48, 20, 48, 54, // p to ~
  };

  private LatinWidths() {}

  /** {@return the width of a character, 1 for those of Chinese} */
  static double of(int character) {
    if (character >= FIRST && character <= LAST) {
      return HUNDREDTHS[character - FIRST] / 100.0;
    }
    return character < AFTER_LATIN ? OTHER_LETTER : WHOLE;
  }

  /** {@return whether a character is one of the letters, digits and marks of Latin writing} */
  static boolean isLatin(String text) {
    return text.codePointAt(0) < AFTER_LATIN;
  }
}
