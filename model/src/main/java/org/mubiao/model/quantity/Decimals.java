package org.mubiao.model.quantity;

import java.math.BigDecimal;

/** The one form of a decimal in this project: no trailing zeros, never an exponent when printed. */
public final class Decimals {

  private Decimals() {}

  /** {@return the same number in its one form, so that equal numbers are equal objects} */
  public static BigDecimal plain(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
