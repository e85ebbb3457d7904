package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.numeral.ArabicNumerals;
import org.mubiao.extractor.numeral.Numeral;
import org.mubiao.extractor.numeral.NumeralReader;

/** Reads parts of a whole in words: 百分之三十, 千分之5, 3分之1, 一又二分之一. */
final class PartReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SMALL = new BigDecimal("0.001");
  private static final int DECIMALS = 6;

  private PartReader() {}

  /** {@return whether the number that ends at {@code end} opens such words} */
  static boolean opens(String text, int end) {
    return text.startsWith("分之", end) || text.startsWith("又", end);
  }

  /** {@return the part whose words start at {@code at}, null if none does} */
  static @Nullable Measured read(String text, int at) {
    BigDecimal whole = BigDecimal.ZERO;
    int from = at;
    Numeral denominator = number(text, from);
    if (denominator != null && text.startsWith("又", denominator.end())) {
      whole = denominator.value();
      from = denominator.end() + 1;
      denominator = number(text, from);
    }
    if (denominator == null
        || denominator.value().signum() == 0
        || !text.startsWith("分之", denominator.end())) {
      return null;
    }
    Numeral part = number(text, denominator.end() + 2);
    if (part == null) {
      return null;
    }
    if (whole.signum() == 0) {
      if (denominator.value().compareTo(HUNDRED) == 0) {
        return new Measured(part.value(), "%", part.end(), false);
      }
      if (text.startsWith("千分之", from)) {
        return new Measured(part.value(), "‰", part.end(), false);
      }
    }
    BigDecimal value = whole.add(quotient(part.value(), denominator.value()));
    return new Measured(value, "", part.end(), false);
  }

  private static @Nullable Numeral number(String text, int at) {
    if (at >= text.length()) {
      return null;
    }
    if (!isDigit(text.charAt(at))) {
      return NumeralReader.characters(text, at);
    }
    int end = ArabicNumerals.end(text, at);
    BigDecimal value = ArabicNumerals.parse(text, at, end);
    return value == null ? null : new Numeral(value, end, false);
  }

  /** Six decimals, and more only where they are exact or the value is too small for six. */
  static BigDecimal quotient(BigDecimal part, BigDecimal denominator) {
    BigDecimal rounded = part.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    if (rounded.multiply(denominator).compareTo(part) == 0) {
      return rounded;
    }
    BigDecimal longer = part.divide(denominator, MathContext.DECIMAL128);
    if (longer.multiply(denominator).compareTo(part) == 0) {
      return longer;
    }
    return longer.compareTo(SMALL) < 0
        ? longer.round(new MathContext(DECIMALS, RoundingMode.HALF_UP))
        : rounded;
  }
}
