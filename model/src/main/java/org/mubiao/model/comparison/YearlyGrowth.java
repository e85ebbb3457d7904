package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.target.Measure;

/** How fast an amount grows from one year to a later one, told as one rate a year. */
public final class YearlyGrowth {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private YearlyGrowth() {}

  /**
   * {@return the constant growth a year, in percent, two decimals, half up, that leads from one row
   * to the other; null between shares, between growths, in two places, less than two years apart,
   * between figures that cover several years, between lower and upper limits, where the rows may
   * not be compared and where a value is not positive}
   */
  public static @Nullable BigDecimal between(ComparisonRow from, ComparisonRow to) {
    Figure one = from.figure();
    Figure other = to.figure();
    Integer first = one.lastYear();
    Integer last = other.lastYear();
    if (first == null
        || last == null
        || last - first < 2
        || coversYears(one)
        || coversYears(other)
        || !Rows.samePlace(from, to)
        || one.isShare()
        || one.measure() == Measure.GROWTH
        || one.measure() == Measure.REDUCTION
        || one.value().signum() <= 0
        || other.value().signum() <= 0
        || one.obstacleTo(other) != null
        || Comparability.boundObstacle(one, other) != null) {
      return null;
    }
    double ratio = other.value().doubleValue() / one.value().doubleValue();
    double yearly = StrictMath.pow(ratio, 1.0 / (last - first)) - 1;
    return Decimals.plain(
        BigDecimal.valueOf(yearly).multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP));
  }

  private static boolean coversYears(Figure figure) {
    Integer first = figure.firstYear();
    Integer last = figure.lastYear();
    return figure.isAnnual() || (first != null && !first.equals(last) && figure.speaksOf(first));
  }
}
