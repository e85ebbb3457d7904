package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.numeral.ArabicNumerals;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.numeral.Numeral;
import org.mubiao.extractor.numeral.NumeralReader;
import org.mubiao.model.quantity.Operator;

/** Reads numbers without regard to what they count, as {@link NumberFinder} meets them. */
final class PlainNumbers {

  /** Rounded like the binary numbers of other programs. */
  private static final MathContext PRECISION = MathContext.DECIMAL64;

  /** Exponents of more digits belong to no number that a notice states. */
  private static final int LONGEST_EXPONENT = 2;

  private PlainNumbers() {}

  /** {@return the number in digits at {@code at}: 7万5千4百, .25, 2.5e-1; null if none} */
  static @Nullable Numeral digits(String text, int at) {
    if (text.charAt(at) == '.') {
      if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        return null;
      }
      int end = ArabicNumerals.end(text, at + 1);
      BigDecimal decimals = ArabicNumerals.parse(text, at + 1, end);
      return decimals == null || decimals.scale() > 0
          ? null
          : new Numeral(decimals.movePointLeft(end - at - 1), end, false);
    }
    Numeral number = NumeralReader.any(text, at);
    if (number == null) {
      return null;
    }
    int end = number.end();
    int digits = end < text.length() && (text.charAt(end) | 0x20) == 'e' ? end + 1 : -1;
    if (digits < 0) {
      return number;
    }
    int exponentEnd = signedEnd(text, digits);
    return exponentEnd == digits || isLatin(text, exponentEnd)
        ? number
        : new Numeral(
            number.value().scaleByPowerOfTen(signed(text, digits, exponentEnd)),
            exponentEnd,
            false);
  }

  /** {@return the number in characters at {@code at}: 一百零五万, 二点三万; null if none} */
  static @Nullable Numeral characters(String text, int at) {
    Numeral number = NumeralReader.any(text, at);
    if (number == null
        || number.end() == at + 1 && ChineseNumerals.isRareNumeral(text.charAt(at))
        || isPairOfDigits(text, at) && number.end() == at + 2
        || counts(text, at, number.end())) {
      return null;
    }
    BigDecimal value = number.value();
    int end = number.end();
    if (value.scale() > 0) {
      while (end < text.length() && "万亿".indexOf(text.charAt(end)) >= 0) {
        value = value.movePointRight(text.charAt(end) == '万' ? 4 : 8);
        end++;
      }
    }
    return new Numeral(value, end, number.more());
  }

  /** {@return whether two digits in characters stand alone here, as in 九九 and 五五折} */
  static boolean isPairOfDigits(String text, int at) {
    return at + 1 < text.length()
        && ChineseNumerals.digit(text.charAt(at)) > 0
        && ChineseNumerals.digit(text.charAt(at + 1)) > 0
        && (at + 2 == text.length()
            || ChineseNumerals.digit(text.charAt(at + 2)) < 0
                && !ChineseNumerals.isNumeral(text.charAt(at + 2)));
  }

  /** 一二三产业: digits that count up name one after the other. */
  private static boolean counts(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int digit = ChineseNumerals.digit(text.charAt(i));
      if (digit < 0 || digit != ChineseNumerals.digit(text.charAt(i - 1)) + 1) {
        return false;
      }
    }
    return to - from > 1;
  }

  /** {@return the number to the power that is written behind it, or the number itself} */
  static BigDecimal power(String text, int end, BigDecimal value) {
    int powerEnd = powerEnd(text, end);
    if (powerEnd == end) {
      return value;
    }
    int exponent = signed(text, end + 1, powerEnd);
    BigDecimal power = value.pow(Math.abs(exponent), PRECISION);
    return exponent >= 0 || power.signum() == 0 ? power : BigDecimal.ONE.divide(power, PRECISION);
  }

  /** {@return one past the power behind a number that ends at {@code end}, or {@code end}} */
  static int powerEnd(String text, int end) {
    if (end >= text.length() || text.charAt(end) != '^') {
      return end;
    }
    int powerEnd = signedEnd(text, end + 1);
    return powerEnd == end + 1 || isLatin(text, powerEnd) ? end : powerEnd;
  }

  /** {@return the amount as 比三十大 compares it, or as it is} */
  static AmountMention comparedByAdjective(String text, AmountMention amount) {
    int start = amount.start();
    int end = amount.end();
    if (start == 0
        || text.charAt(start - 1) != '比'
        || end >= text.length()
        || amount.prefix() != null
        || amount.suffix() != null) {
      return amount;
    }
    boolean above = "大多高".indexOf(text.charAt(end)) >= 0;
    boolean below = "小少低".indexOf(text.charAt(end)) >= 0;
    if (!above && !below) {
      return amount;
    }
    return new AmountMention(
        start,
        end + 1,
        amount.valueEnd(),
        start - 1,
        amount.value(),
        null,
        amount.unit(),
        null,
        above ? Operator.GT : Operator.LT,
        amount.chinese());
  }

  private static int signedEnd(String text, int at) {
    int digits = at < text.length() && "+-".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    int end = digits;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end == digits || end - digits > LONGEST_EXPONENT ? at : end;
  }

  private static int signed(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }

  private static boolean isLatin(String text, int at) {
    return at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at));
  }
}
