package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;

/**
 * Works out earlier states from a reported state and its reported change: in percentage points, in
 * percent, or in times. Only exact words count: a change of about 5% implies nothing.
 */
final class ImpliedActuals {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Statistics give the growth of these at comparable prices and the amount at current ones. */
  private static final List<String> AT_COMPARABLE_PRICES = List.of("生产总值", "gdp", "增加值");

  private static final List<String> AT_LEAST =
      List.of("以上", "不低于", "不少于", "不小于", "至少", "不得低于", "超", "力争", "以内");

  private ImpliedActuals() {}

  /** {@return what follows from figures of one family, by place and year} */
  static List<ImpliedActual> of(List<Figure> figures) {
    return of(figures, Status.ACTUAL);
  }

  /**
   * {@return the states that plans must have started from: 2347.6万吨 in 2015 after a reduction of 8%
   * against 2010 means 2551.7万吨 in 2010}
   */
  static List<ImpliedActual> planned(List<Figure> figures) {
    return of(figures, Status.TARGET);
  }

  private static List<ImpliedActual> of(List<Figure> figures, Status status) {
    List<ImpliedActual> implied = new ArrayList<>();
    for (Figure change : figures) {
      boolean based = status == Status.ACTUAL || change.target().base() != null;
      if (change.status() == status && based && isChange(change)) {
        figures.stream()
            .filter(level -> isLevelOf(level, change))
            .min(nearest(change))
            .map(level -> implied(level, change))
            .ifPresent(implied::add);
      }
    }
    return implied.stream()
        .sorted(
            Comparator.comparing(ImpliedActual::place)
                .thenComparing(ImpliedActual::year)
                .thenComparing(state -> state.from().toString()))
        .toList();
  }

  private static boolean isChange(Figure figure) {
    return (figure.measure() == Measure.GROWTH || figure.measure() == Measure.REDUCTION)
        && figure.amount().operator() == Operator.EQ
        && !figure.isAnnual()
        && figure.lastYear() != null;
  }

  private static boolean isLevelOf(Figure level, Figure change) {
    return level.status() == change.status()
        && level.measure() == Measure.LEVEL
        && isExact(level)
        && level.document().id().equals(change.document().id())
        && level.subject().equals(change.subject())
        && Objects.equals(level.qualifier(), change.qualifier())
        && Objects.equals(level.target().scope(), change.target().scope())
        && Objects.equals(level.lastYear(), change.lastYear())
        && Objects.equals(level.months(), change.months())
        && appliesTo(change.amount().unit(), level)
        && (level.isShare() || !isAtComparablePrices(level));
  }

  /** A plan's 达到42% is a least value, but its change is told as leading to 42 and no further. */
  private static boolean isExact(Figure level) {
    Operator operator = level.amount().operator();
    return operator == Operator.EQ
        || (level.status() == Status.TARGET
            && operator == Operator.GE
            && AT_LEAST.stream().noneMatch(level.target().evidence().text()::contains));
  }

  private static boolean isAtComparablePrices(Figure level) {
    String name = IndicatorNames.folded(level.target().indicator().name());
    return AT_COMPARABLE_PRICES.stream().anyMatch(name::contains);
  }

  private static boolean appliesTo(String unit, Figure level) {
    return switch (unit) {
      case "个百分点", "百分点" -> level.isShare();
      case "%", "％", "倍" -> !level.isShare();
      default -> false;
    };
  }

  /** The change is said right after the state that it led to. */
  private static Comparator<Figure> nearest(Figure change) {
    int start = change.target().evidence().span().start();
    return Comparator.comparing(
            (Figure level) -> Math.abs(level.target().evidence().span().start() - start))
        .thenComparing(level -> level.target().id());
  }

  private static @Nullable ImpliedActual implied(Figure level, Figure change) {
    Amount state = level.amount();
    Amount step = change.amount();
    int sign = change.measure() == Measure.GROWTH ? 1 : -1;
    BigDecimal signed = step.value().multiply(BigDecimal.valueOf(sign));
    BigDecimal error = halfStep(state.value());
    BigDecimal stepError = halfStep(step.value());
    BigDecimal value;
    BigDecimal lowest;
    BigDecimal highest;
    if (level.isShare()) {
      value = state.value().subtract(signed);
      BigDecimal both = error.add(stepError);
      lowest = value.subtract(both);
      highest = value.add(both);
    } else {
      boolean times = step.unit().equals("倍");
      BigDecimal factor = factor(signed, times);
      BigDecimal most = factor(signed.add(stepError), times);
      BigDecimal least = factor(signed.subtract(stepError), times);
      if (least.signum() <= 0) {
        return null; // a fall to nothing says nothing of where it began
      }
      value = state.value().divide(factor, state.value().scale(), RoundingMode.HALF_UP);
      lowest = state.value().subtract(error).divide(most, MathContext.DECIMAL64);
      highest = state.value().add(error).divide(least, MathContext.DECIMAL64);
    }
    Integer year = change.lastYear();
    String place = change.place() == null ? "" : change.place();
    int back = Comparability.yearsBack(change);
    if (year == null || state.value().signum() == 0 || back < 1) {
      return null; // nothing is measured from its own year
    }
    BigDecimal toBase = level.value().divide(state.value(), MathContext.DECIMAL128);
    return new ImpliedActual(
        place,
        year - back,
        value,
        state.unit(),
        Bounds.closed(
            Decimals.plain(lowest.multiply(toBase)), Decimals.plain(highest.multiply(toBase))),
        level,
        change);
  }

  private static BigDecimal factor(BigDecimal change, boolean times) {
    return BigDecimal.ONE.add(times ? change : change.divide(HUNDRED, MathContext.DECIMAL128));
  }

  /** Half a unit of the last decimal: how far a printed number may be from the true one. */
  private static BigDecimal halfStep(BigDecimal printed) {
    return printed.ulp().divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
  }
}
