package org.mubiao.extractor.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values of numbers written in Chinese characters: 二十四点一, 两千三百, 百, 一万二. */
public final class ChineseNumerals {

  private ChineseNumerals() {}

  /** {@return whether {@code c} can be part of a number in Chinese characters} */
  public static boolean isNumeral(char c) {
    return digit(c) >= 0 || unit(c) > 0 || c == '点';
  }

  /** {@return the value of a digit character, formal ones included, -1 if it is none} */
  public static int digit(char c) {
    switch (c) {
      case '零':
      case '〇':
      case '○':
        return 0;
      case '一':
      case '壹':
        return 1;
      case '二':
      case '贰':
      case '两':
      case '俩':
        return 2;
      case '三':
      case '叁':
        return 3;
      case '四':
      case '肆':
        return 4;
      case '五':
      case '伍':
        return 5;
      case '六':
      case '陆':
        return 6;
      case '七':
      case '柒':
        return 7;
      case '八':
      case '捌':
        return 8;
      case '九':
      case '玖':
        return 9;
      default:
        return -1;
    }
  }

  /**
   * {@return whether {@code c} says two of something: it opens a number or stands before 百, 千, 万 or
   * 亿, and is no digit of a longer number}
   */
  static boolean isPair(char c) {
    return c == '两' || c == '俩';
  }

  /**
   * {@return whether {@code c} is a formal numeral that mostly is part of another word: 大陆, 队伍, 收拾}
   */
  public static boolean isRareNumeral(char c) {
    return c == '陆' || c == '伍' || c == '肆' || c == '拾';
  }

  /** {@return what 十 or another unit multiplies by, 0 if {@code c} is none} */
  static long unit(char c) {
    switch (c) {
      case '十':
      case '拾':
        return 10;
      case '百':
      case '佰':
        return 100;
      case '千':
      case '仟':
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
    Numeral numeral = words.isEmpty() ? null : NumeralReader.characters(words, 0);
    return numeral == null || numeral.end() < words.length() ? null : numeral.value();
  }
}
