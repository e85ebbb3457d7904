package org.mubiao.model.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A unit as documents write it.
 *
 * @param symbol as written, multiplier included: 万平方米, 个百分点
 * @param dimension what is measured: count, money, area, share, share-change, …
 * @param factor how many base units one unit is
 * @param base base unit of the dimension; counting words are each their own base
 */
public record UnitOfMeasure(String symbol, String dimension, BigDecimal factor, String base) {

  /** What is left of a factor that never ends: enough for any amount that a document states. */
  private static final MathContext ROUNDED = new MathContext(15, RoundingMode.HALF_EVEN);

  /** Two digits fewer on the way back, so that what rounding put in goes out again. */
  private static final MathContext BACK = new MathContext(13, RoundingMode.HALF_EVEN);

  /** Brings the factor into its one form and checks that it is positive. */
  public UnitOfMeasure {
    factor = Decimals.plain(factor);
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor must be positive: " + symbol);
    }
  }

  /**
   * {@return {@code value} of this unit in base units; exact, but rounded to 15 digits if the
   * factor is no finite decimal (亩, 月)}
   */
  public BigDecimal toBase(BigDecimal value) {
    BigDecimal product = value.multiply(factor);
    return Decimals.plain(repeating() ? product.round(ROUNDED) : product);
  }

  /**
   * {@return {@code value} base units in this unit; the way back from {@link #toBase}, exact for
   * values of up to 13 digits}
   */
  public BigDecimal fromBase(BigDecimal value) {
    return Decimals.plain(value.divide(factor, repeating() ? BACK : MathContext.DECIMAL128));
  }

  private boolean repeating() {
    return factor.precision() > 30;
  }
}
