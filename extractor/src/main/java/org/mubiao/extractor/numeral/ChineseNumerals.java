package org.mubiao.extractor.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values of numbers written in Chinese characters: 二十四点一, 两千三百, 百, 一万二. */
public final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";

  /** No quantity of a government is greater; beyond it a row of 万 and 亿 is no number. */
  private static final long LARGEST = 100_000_000_000_000_000L;

  private ChineseNumerals() {}

  /** {@return whether {@code c} can be part of a number in Chinese characters} */
  public static boolean isNumeral(char c) {
    return digit(c) >= 0 || unit(c) > 0 || c == '点';
  }

  /** {@return the value of a digit character, -1 if it is none} */
  public static int digit(char c) {
    int found = DIGITS.indexOf(c);
    if (found >= 0) {
      return found;
    }
    switch (c) {
      case '〇':
      case '○':
        return 0;
      case '两':
      case '俩':
        return 2;
      case '壹':
        return 1;
      case '贰':
        return 2;
      case '叁':
        return 3;
      default:
        return -1;
    }
  }

  private static long unit(char c) {
    switch (c) {
      case '十':
        return 10;
      case '百':
        return 100;
      case '千':
        return 1_000;
      case '万':
        return 10_000;
      case '亿':
        return 100_000_000;
      default:
        return 0;
    }
  }

  /** {@return the value of {@code text}, null if it is not one number in Chinese characters} */
  public static @Nullable BigDecimal parse(CharSequence text) {
    String words = text.toString();
    if (words.isEmpty()) {
      return null;
    }
    int point = words.indexOf('点');
    if (point < 0) {
      return whole(words);
    }
    BigDecimal left = whole(words.substring(0, point));
    String fraction = words.substring(point + 1);
    if (left == null || fraction.isEmpty()) {
      return null;
    }
    StringBuilder digits = new StringBuilder("0.");
    for (int i = 0; i < fraction.length(); i++) {
      int digit = digit(fraction.charAt(i));
      if (digit < 0) {
        return null;
      }
      digits.append(digit);
    }
    return left.add(new BigDecimal(digits.toString()));
  }

  private static @Nullable BigDecimal whole(String words) {
    if (words.isEmpty()) {
      return null;
    }
    boolean digitsOnly = words.chars().allMatch(c -> digit((char) c) >= 0);
    if (digitsOnly && words.length() > 1) {
      StringBuilder digits = new StringBuilder();
      words.chars().forEach(c -> digits.append(digit((char) c)));
      return new BigDecimal(digits.toString());
    }
    long total = 0;
    long tenThousands = 0;
    long section = 0;
    long pending = -1;
    long lastUnit = 1;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        if (pending > 0) {
          return null;
        }
        pending = digit;
        continue;
      }
      long unit = unit(c);
      if (unit == 0) {
        return null;
      }
      if (unit >= 10_000) {
        section += tenThousands + Math.max(pending, 0);
        if (section == 0 && total == 0) {
          section = 1;
        }
        if (total + section > LARGEST / unit) {
          return null;
        }
        // 一亿二千万: 万 multiplies only what stands behind 亿; 一万亿: 亿 multiplies all before it
        if (unit == 10_000) {
          tenThousands = section * unit;
        } else {
          total = (total + section) * unit;
          tenThousands = 0;
        }
        section = 0;
      } else {
        section += (pending < 0 ? 1 : pending) * unit;
      }
      pending = -1;
      lastUnit = unit;
    }
    if (pending > 0) {
      boolean elided =
          lastUnit >= 100 && words.length() > 1 && words.charAt(words.length() - 2) != '零';
      boolean afterUnit = unit(words.charAt(Math.max(0, words.length() - 2))) > 0;
      section += elided && afterUnit ? pending * (lastUnit / 10) : pending;
    }
    return BigDecimal.valueOf(total + tenThousands + section);
  }
}
