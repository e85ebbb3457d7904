package org.mubiao.model.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value in the base unit of its dimension, for comparing and sorting. Not what the document says:
 * that is {@link Amount}.
 *
 * @param value the number in base units
 * @param upper upper end of a range, else null
 * @param unit base unit
 * @param dimension what is measured
 */
public record NormalizedAmount(
    BigDecimal value, @Nullable BigDecimal upper, String unit, String dimension) {

  /** Brings the numbers into their one form. */
  public NormalizedAmount {
    value = Decimals.plain(value);
    upper = upper == null ? null : Decimals.plain(upper);
  }

  /** {@return {@code amount}, given in {@code unit}, in base units} */
  public static NormalizedAmount of(Amount amount, UnitOfMeasure unit) {
    BigDecimal upper = amount.upper();
    return new NormalizedAmount(
        unit.toBase(amount.value()),
        upper == null ? null : unit.toBase(upper),
        unit.base(),
        unit.dimension());
  }
}
