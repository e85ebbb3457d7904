package org.mubiao.extractor.mention;

/** Tells the sign of a negative number from a dash, and 负 from the words it ends (减负, 担负). */
final class Signs {

  /** Behind these a stroke or 负 before a number is a sign: 增长-3.2%, 为-5℃. */
  private static final String BEFORE_SIGN = "长速幅率为达约到是";

  private Signs() {}

  /** {@return whether a sign of the negative stands just before {@code at}} */
  static boolean negative(String text, int at) {
    if (at == 0 || text.charAt(at - 1) != '-' && text.charAt(at - 1) != '负') {
      return false;
    }
    if (at == 1) {
      return true;
    }
    char before = text.charAt(at - 2);
    return BEFORE_SIGN.indexOf(before) >= 0
        || !Character.isLetterOrDigit(before) && "-—–~%‰）]".indexOf(before) < 0;
  }
}
