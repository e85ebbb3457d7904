package org.mubiao.model.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Decimals;

/** How one row of a comparison stands to another. Rows are named by their id. */
public sealed interface Difference {

  /** {@return id of the row it is counted from} */
  String from();

  /** {@return id of the row it is counted to} */
  String to();

  /** {@return the word used in JSON} */
  String kind();

  /**
   * The values differ.
   *
   * @param from row it is counted from
   * @param to row it is counted to
   * @param value {@code to} less {@code from}, exact, never zero
   * @param unit what the value is counted in; 个百分点 between two shares
   * @param percent the difference as a percentage of {@code from}, two decimals, half up; null
   *     between shares and where {@code from} is not positive
   */
  record By(String from, String to, BigDecimal value, String unit, @Nullable BigDecimal percent)
      implements Difference {
    @Override
    public String kind() {
      return "by";
    }

    /**
     * {@return {@code to} divided by {@code from}, four decimals; null where {@code percent} is}
     */
    public @Nullable BigDecimal ratio() {
      return percent == null ? null : Decimals.plain(BigDecimal.ONE.add(percent.movePointLeft(2)));
    }
  }

  /** The values are equal; the comparison words may differ. */
  record Same(String from, String to) implements Difference {
    @Override
    public String kind() {
      return "same";
    }
  }

  /** The values may not be compared. */
  record NotComparable(String from, String to, Obstacle obstacle) implements Difference {
    @Override
    public String kind() {
      return "not-comparable";
    }
  }
}
