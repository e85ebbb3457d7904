package org.mubiao.extractor.parse.office;

import java.util.Locale;

/** How the number of a list item is written. */
public enum NumberStyle {
  /** 1, 2, 3. */
  DECIMAL,
  /** 01, 02, 03. */
  DECIMAL_ZERO,
  /** １, ２, ３. */
  FULL_WIDTH,
  /** ①, ②, ③. */
  CIRCLED,
  /** 一, 二, 三. */
  CHINESE,
  /** 一, 十, 二十, and from a hundred on digit by digit. */
  CHINESE_TO_HUNDRED,
  /** 一, 二, 一〇: digit by digit. */
  CHINESE_DIGITS,
  /** 壹, 贰, 叁. */
  CHINESE_LEGAL,
  /** 壹, 貳, 參. */
  TRADITIONAL_LEGAL,
  /** 甲, 乙, 丙. */
  STEMS,
  /** 子, 丑, 寅. */
  BRANCHES,
  /** ㊀, ㊁, ㊂. */
  CIRCLED_CHINESE,
  /** ⑴, ⑵, ⑶. */
  BRACKETED,
  /** ⒈, ⒉, ⒊. */
  STOPPED,
  /** - 1 -, - 2 -. */
  DASHED,
  /** A, B, C. */
  UPPER_LETTER,
  /** a, b, c. */
  LOWER_LETTER,
  /** I, II, III. */
  UPPER_ROMAN,
  /** i, ii, iii. */
  LOWER_ROMAN,
  /** No number, only the words around it. */
  NONE,
  /** A mark without a number, which is not text. */
  BULLET;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String SPELT_DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String TRADITIONAL_DIGITS = "零壹貳參肆伍陸柒捌玖";
  private static final String STEM_ORDER = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCH_ORDER = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** {@return the style that OOXML calls {@code name}; decimal if it is none of these} */
  static NumberStyle ofName(String name) {
    return switch (name) {
      case "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          CHINESE;
      case "chineseCounting" -> CHINESE_TO_HUNDRED;
      case "taiwaneseDigital", "ideographDigital", "japaneseDigitalTenThousand", "koreanDigital2" ->
          CHINESE_DIGITS;
      case "chineseLegalSimplified" -> CHINESE_LEGAL;
      case "ideographLegalTraditional", "japaneseLegal" -> TRADITIONAL_LEGAL;
      case "ideographTraditional" -> STEMS;
      case "ideographZodiac" -> BRANCHES;
      case "ideographEnclosedCircle" -> CIRCLED_CHINESE;
      case "decimalEnclosedParen" -> BRACKETED;
      case "decimalEnclosedFullstop" -> STOPPED;
      case "numberInDash" -> DASHED;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
      case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
      case "decimalZero" -> DECIMAL_ZERO;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "none" -> NONE;
      case "bullet" -> BULLET;
      default -> DECIMAL;
    };
  }

  /** {@return the style with this code in the binary format (MSONFC)} */
  static NumberStyle ofCode(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 11, 33, 35, 39 -> CHINESE;
      case 37 -> CHINESE_TO_HUNDRED;
      case 10, 17, 36, 44 -> CHINESE_DIGITS;
      case 38 -> CHINESE_LEGAL;
      case 16, 34 -> TRADITIONAL_LEGAL;
      case 30 -> STEMS;
      case 31 -> BRANCHES;
      case 29 -> CIRCLED_CHINESE;
      case 18, 28 -> CIRCLED;
      case 27 -> BRACKETED;
      case 26 -> STOPPED;
      case 57 -> DASHED;
      case 14, 19 -> FULL_WIDTH;
      case 22 -> DECIMAL_ZERO;
      case 23 -> BULLET;
      case 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /** {@return {@code number} written in this style; decimal where the style does not reach} */
  public String write(int number) {
    if (this == BULLET || this == NONE) {
      return "";
    }
    String decimal = Integer.toString(number);
    if (number < 1) {
      return decimal;
    }
    return switch (this) {
      case DECIMAL, BULLET, NONE -> decimal;
      case DECIMAL_ZERO -> number < 10 ? "0" + decimal : decimal;
      case FULL_WIDTH -> fullWidth(decimal);
      case CIRCLED -> sign(number, 0x2460, 20);
      case CIRCLED_CHINESE -> sign(number, 0x3280, 10);
      case BRACKETED -> sign(number, 0x2474, 20);
      case STOPPED -> sign(number, 0x2488, 20);
      case DASHED -> "- " + decimal + " -";
      case CHINESE -> chinese(number, DIGITS, "十百千", false);
      case CHINESE_TO_HUNDRED ->
          number < 100 ? chinese(number, DIGITS, "十百千", false) : spelt(decimal, SPELT_DIGITS);
      case CHINESE_DIGITS -> spelt(decimal, SPELT_DIGITS);
      case CHINESE_LEGAL -> chinese(number, LEGAL_DIGITS, "拾佰仟", true);
      case TRADITIONAL_LEGAL -> chinese(number, TRADITIONAL_DIGITS, "拾佰仟", true);
      case STEMS -> number <= 10 ? STEM_ORDER.substring(number - 1, number) : decimal;
      case BRANCHES -> number <= 12 ? BRANCH_ORDER.substring(number - 1, number) : decimal;
      case UPPER_LETTER -> letters(number, 'A');
      case LOWER_LETTER -> letters(number, 'a');
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
    };
  }

  /** The sign for a number in a row of signs, decimal where the row ends. */
  private static String sign(int number, int first, int last) {
    return number <= last ? Character.toString(first + number - 1) : Integer.toString(number);
  }

  private static String spelt(String decimal, String digits) {
    StringBuilder words = new StringBuilder();
    decimal.chars().forEach(c -> words.append(digits.charAt(c - '0')));
    return words.toString();
  }

  private static String fullWidth(String decimal) {
    StringBuilder wide = new StringBuilder();
    decimal.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  private static String letters(int number, char first) {
    int turns = (number - 1) / 26 + 1;
    return Character.toString(first + (number - 1) % 26).repeat(Math.min(turns, 9));
  }

  private static String roman(int number) {
    if (number >= 4000) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_LETTERS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  private static String chinese(int number, String digits, String powers, boolean whole) {
    if (number >= 10_000) {
      return Integer.toString(number);
    }
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    int power = 1000;
    for (int place = 3; place >= 0; place--, power /= 10) {
      int digit = number / power % 10;
      if (digit == 0) {
        gap = words.length() > 0;
      } else {
        words.append(gap ? digits.substring(0, 1) : "");
        boolean leadingTen = !whole && place == 1 && digit == 1 && words.length() == 0;
        words.append(leadingTen ? "" : digits.substring(digit, digit + 1));
        words.append(place > 0 ? powers.substring(place - 1, place) : "");
        gap = false;
      }
    }
    return words.toString();
  }
}
