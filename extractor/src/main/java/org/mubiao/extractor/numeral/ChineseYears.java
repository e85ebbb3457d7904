package org.mubiao.extractor.numeral;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years written digit by digit in Chinese: 二〇三〇年. */
public final class ChineseYears {

  private static final String ZEROS = "〇○Ｏ零";
  private static final Pattern YEAR = Pattern.compile("(?:一九|二[〇○Ｏ零])[〇○Ｏ零一二三四五六七八九]{2}(?=年)");

  private ChineseYears() {}

  /** {@return the text with such years in Arabic digits, every other character where it was} */
  public static String inDigits(String text) {
    if (!mayHold(text)) {
      return text;
    }
    Matcher year = YEAR.matcher(text);
    StringBuilder digits = new StringBuilder(text);
    while (year.find()) {
      for (int i = year.start(); i < year.end(); i++) {
        char c = text.charAt(i);
        digits.setCharAt(i, (char) ('0' + (ZEROS.indexOf(c) >= 0 ? 0 : ChineseNumerals.digit(c))));
      }
    }
    return digits.toString();
  }

  private static boolean mayHold(String text) {
    return ZEROS.chars().anyMatch(zero -> text.indexOf(zero) >= 0) || text.contains("一九");
  }
}
