package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;

/** Tells how far a value moved, for figures that may be subtracted. */
final class Steps {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Steps() {}

  /** {@return more than 0 if the new value is higher, less if lower; the ends of a range count} */
  static int order(Figure before, Figure after) {
    int order = after.value().compareTo(before.value());
    return order != 0 ? order : upper(after).compareTo(upper(before));
  }

  private static BigDecimal upper(Figure figure) {
    BigDecimal upper =
        figure.amount().operator() == Operator.RANGE ? figure.bounds().upper() : null;
    return upper == null ? figure.value() : upper;
  }

  /** {@return how far the value moved; null where a range has no single value} */
  static @Nullable Step between(@Nullable Figure before, @Nullable Figure after) {
    if (before == null || after == null || isRange(before) || isRange(after)) {
      return null;
    }
    if (before.isShare() && after.isShare()) {
      BigDecimal points = after.value().subtract(before.value());
      return new Step(Decimals.plain(points), Figure.POINTS, null);
    }
    boolean sameUnit = Objects.equals(before.amount().unit(), after.amount().unit());
    NormalizedAmount normalized = after.target().normalized();
    BigDecimal from = sameUnit ? before.amount().value() : before.value();
    BigDecimal to = sameUnit ? after.amount().value() : after.value();
    String unit = sameUnit || normalized == null ? after.amount().unit() : normalized.unit();
    boolean rate =
        after.measure() == Measure.GROWTH
            || after.measure() == Measure.REDUCTION
            || after.dimension().startsWith("share");
    BigDecimal percent =
        rate || from.signum() <= 0
            ? null
            : Decimals.plain(
                to.subtract(from).multiply(HUNDRED).divide(from, 1, RoundingMode.HALF_UP));
    return new Step(Decimals.plain(to.subtract(from)), unit, percent);
  }

  private static boolean isRange(Figure figure) {
    return figure.amount().operator() == Operator.RANGE;
  }
}
