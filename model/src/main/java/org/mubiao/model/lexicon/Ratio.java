package org.mubiao.model.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import org.mubiao.model.quantity.Decimals;

/**
 * An exact factor: one 亩 is 10000/15 平方米, which no decimal is.
 *
 * @param numerator positive
 * @param denominator positive
 */
record Ratio(BigDecimal numerator, BigDecimal denominator) {
  static final Ratio ONE = new Ratio(BigDecimal.ONE, BigDecimal.ONE);

  Ratio {
    if (numerator.signum() <= 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException("factor must be positive");
    }
  }

  /**
   * {@return the factor written as a decimal or as a fraction of two decimals}
   *
   * @throws IllegalArgumentException if it is neither, or not positive
   */
  static Ratio of(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Ratio(new BigDecimal(text), BigDecimal.ONE)
        : new Ratio(
            new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
  }

  Ratio times(BigDecimal factor) {
    return new Ratio(numerator.multiply(factor), denominator);
  }

  Ratio dividedBy(Ratio other) {
    return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** {@return the decimal, with 34 digits if it never ends} */
  BigDecimal decimal() {
    return Decimals.plain(numerator.divide(denominator, MathContext.DECIMAL128));
  }
}
