package org.mubiao.extractor.mention;

import org.mubiao.extractor.numeral.ChineseNumerals;

/** Tells 三四个 and 三五个, which say about how many, from rows of digits. */
final class Approximations {

  private Approximations() {}

  /** {@return whether two digits that say from the one to the other stand at {@code at}} */
  static boolean startsAt(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    int low = ChineseNumerals.digit(text.charAt(at));
    int high = ChineseNumerals.digit(text.charAt(at + 1));
    boolean apart = high == low + 1 || low == 3 && high == 5;
    return low > 0
        && apart
        && (at + 2 == text.length() || ChineseNumerals.digit(text.charAt(at + 2)) < 0)
        && (at == 0 || ChineseNumerals.digit(text.charAt(at - 1)) < 0);
  }
}
