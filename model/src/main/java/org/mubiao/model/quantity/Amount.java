package org.mubiao.model.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as a document states it.
 *
 * @param operator how it stands to what is measured
 * @param value the number, in {@code unit}; of a range the lower end
 * @param upper upper end of a range, inclusive; null for every other operator
 * @param unit as written; empty if the document gives none
 */
public record Amount(Operator operator, BigDecimal value, @Nullable BigDecimal upper, String unit) {

  /** Brings the numbers into their one form and checks the range. */
  public Amount {
    value = Decimals.plain(value);
    if ((operator == Operator.RANGE) != (upper != null)) {
      throw new IllegalArgumentException("a range, and only a range, has an upper end");
    }
    if (upper != null) {
      upper = Decimals.plain(upper);
      if (upper.compareTo(value) < 0) {
        throw new IllegalArgumentException("range ends before it begins: " + value + ", " + upper);
      }
    }
  }

  /** {@return the same value with another operator that is not a range} */
  public Amount withOperator(Operator other) {
    return new Amount(other, value, null, unit);
  }
}
