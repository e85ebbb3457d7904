package org.mubiao.model.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Operator;

/**
 * The numbers that a statement allows: an interval, open or closed at either end.
 *
 * @param lower lower end, null if there is none
 * @param lowerOpen whether the lower end itself is excluded
 * @param upper upper end, null if there is none
 * @param upperOpen whether the upper end itself is excluded
 */
public record Bounds(
    @Nullable BigDecimal lower, boolean lowerOpen, @Nullable BigDecimal upper, boolean upperOpen) {

  /** How far 左右, 约 and 近 reach to either side, as a share of the value. */
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /** {@return the numbers that {@code value} with {@code operator} allows} */
  public static Bounds of(Operator operator, BigDecimal value, @Nullable BigDecimal upper) {
    return switch (operator) {
      case EQ -> closed(value, value);
      case GE -> new Bounds(value, false, null, false);
      case GT -> new Bounds(value, true, null, false);
      case LE -> new Bounds(null, false, value, false);
      case LT -> new Bounds(null, false, value, true);
      case APPROX -> {
        BigDecimal reach = value.abs().multiply(ABOUT);
        yield closed(value.subtract(reach), value.add(reach));
      }
      case RANGE -> closed(value, upper == null ? value : upper);
    };
  }

  /** {@return the interval with both ends inside} */
  public static Bounds closed(BigDecimal lower, BigDecimal upper) {
    return new Bounds(lower, false, upper, false);
  }

  /** {@return the same interval without its upper end} */
  public Bounds upwards() {
    return new Bounds(lower, lowerOpen, null, false);
  }

  /** {@return the same interval without its lower end} */
  public Bounds downwards() {
    return new Bounds(null, false, upper, upperOpen);
  }

  /** {@return every number of the interval times a positive {@code factor}} */
  public Bounds times(BigDecimal factor) {
    return new Bounds(
        lower == null ? null : lower.multiply(factor),
        lowerOpen,
        upper == null ? null : upper.multiply(factor),
        upperOpen);
  }

  /** {@return the sums of a number of this interval and one of {@code other}} */
  public Bounds plus(Bounds other) {
    return new Bounds(
        lower == null || other.lower == null ? null : lower.add(other.lower),
        lowerOpen || other.lowerOpen,
        upper == null || other.upper == null ? null : upper.add(other.upper),
        upperOpen || other.upperOpen);
  }

  /** {@return whether no number lies in both intervals} */
  public boolean isApartFrom(Bounds other) {
    return liesBelow(other) || other.liesBelow(this);
  }

  /** {@return whether every number of this interval lies in {@code other}} */
  public boolean isInside(Bounds other) {
    return startsInside(other) && endsInside(other);
  }

  private boolean startsInside(Bounds other) {
    if (other.lower == null) {
      return true;
    }
    if (lower == null) {
      return false;
    }
    int order = lower.compareTo(other.lower);
    return order > 0 || (order == 0 && (lowerOpen || !other.lowerOpen));
  }

  private boolean endsInside(Bounds other) {
    if (other.upper == null) {
      return true;
    }
    if (upper == null) {
      return false;
    }
    int order = upper.compareTo(other.upper);
    return order < 0 || (order == 0 && (upperOpen || !other.upperOpen));
  }

  private boolean liesBelow(Bounds other) {
    if (upper == null || other.lower == null) {
      return false;
    }
    int order = upper.compareTo(other.lower);
    return order < 0 || (order == 0 && (upperOpen || other.lowerOpen));
  }
}
