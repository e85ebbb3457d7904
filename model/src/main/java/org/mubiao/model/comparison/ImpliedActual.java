package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.util.List;

/**
 * An earlier state that nobody states but that follows: 2.58% in 2021 after an increase of 0.58
 * percentage points means 2.00% in 2020.
 *
 * @param place name of the place, empty if the document does not tell it
 * @param year calendar year it follows for
 * @param value the earlier value, in {@code unit}, at the scale of the later one (half up where it
 *     was divided); its trailing zeros say how exact it is
 * @param unit unit of the later value as written
 * @param bounds where the true value lies if all numbers were rounded as printed, in base units
 * @param level the later state it follows from
 * @param change the growth or reduction it follows from
 */
public record ImpliedActual(
    String place,
    int year,
    BigDecimal value,
    String unit,
    Bounds bounds,
    Figure level,
    Figure change) {

  /**
   * {@return whether it is certain enough to hold a target against it: growth of money is often
   * told on another footing (同口径, 可比价) than the amount}
   */
  public boolean isCertain() {
    return !level.dimension().startsWith("money");
  }

  /** {@return ids of the targets it follows from} */
  public List<String> from() {
    return List.of(level.target().id(), change.target().id());
  }
}
