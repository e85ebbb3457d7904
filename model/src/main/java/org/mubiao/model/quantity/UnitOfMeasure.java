package org.mubiao.model.quantity;

import java.math.BigDecimal;

/**
 * A unit as documents write it.
 *
 * @param symbol as written, multiplier included: 万平方米, 个百分点
 * @param dimension what is measured: count, money, area, share, share-change, …
 * @param factor how many base units one unit is
 * @param base base unit of the dimension; counting words are each their own base
 */
public record UnitOfMeasure(String symbol, String dimension, BigDecimal factor, String base) {

  /** Brings the factor into its one form and checks that it is positive. */
  public UnitOfMeasure {
    factor = Decimals.plain(factor);
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor must be positive: " + symbol);
    }
  }

  /** {@return {@code value} of this unit in base units} */
  public BigDecimal toBase(BigDecimal value) {
    return Decimals.plain(value.multiply(factor));
  }
}
