package org.mubiao.evaluation;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one result of a recognizer case says: a value, or what lies between two bounds.
 *
 * @param low the value, or the lower bound; null if there is none
 * @param high the same value, or the upper bound; null if there is none
 * @param lowOpen whether the lower bound itself is left out
 * @param highOpen whether the upper bound itself is left out
 * @param unit what the value counts; empty if the case does not ask for it
 */
record RecognizerReading(
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean lowOpen,
    boolean highOpen,
    String unit) {

  /** Expectations are printed from binary numbers, and thirds are rounded to six decimals here. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

  private static final BigDecimal ROUNDING = new BigDecimal("0.0000005");
  private static final BigDecimal ROUNDED_FROM = new BigDecimal("0.001");

  static RecognizerReading exactly(BigDecimal value, String unit) {
    return new RecognizerReading(value, value, false, false, unit);
  }

  /**
   * {@return whether both say the same; bounds of a closed stretch are compared as numbers only}
   */
  boolean agrees(RecognizerReading other) {
    boolean between = low != null && high != null;
    return same(low, other.low)
        && same(high, other.high)
        && (between || lowOpen == other.lowOpen && highOpen == other.highOpen)
        && unit.equals(other.unit);
  }

  /** {@return whether it is one value and no stretch} */
  boolean isOneValue() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    BigDecimal gap = one.subtract(other).abs();
    BigDecimal relative = TOLERANCE.multiply(one.abs());
    BigDecimal rounding = one.abs().compareTo(ROUNDED_FROM) < 0 ? relative : ROUNDING.max(relative);
    return gap.compareTo(rounding) <= 0;
  }

  @Override
  public String toString() {
    if (low != null && high != null && low.compareTo(high) == 0) {
      return plain(low) + unit;
    }
    return String.format(
        Locale.ROOT,
        "%s%s,%s%s%s",
        lowOpen ? "(" : "[",
        low == null ? "" : plain(low),
        high == null ? "" : plain(high),
        highOpen ? ")" : "]",
        unit);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
