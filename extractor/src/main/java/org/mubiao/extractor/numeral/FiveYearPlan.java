package org.mubiao.extractor.numeral;

/** The years behind the number of a five-year plan: 十四五 is 2021 to 2025. */
public final class FiveYearPlan {

  private static final int YEARS = 5;
  private static final int FOURTEENTH = 2021;

  private FiveYearPlan() {}

  /**
   * {@return the first year of the plan 十x五}
   *
   * @param ordinal the character between 十 and 五, 一 to 九
   */
  public static int firstYear(char ordinal) {
    return FOURTEENTH + YEARS * (ChineseNumerals.digit(ordinal) - 4);
  }
}
