package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what was reached against what was promised for the same place and year. */
final class Completions {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Completions() {}

  /** {@return one completion for each target and year that has an actual, stated before implied} */
  static List<Completion> of(List<ComparisonRow> rows, List<ImpliedActual> implied) {
    List<Completion> completions = new ArrayList<>();
    for (ComparisonRow target : rows) {
      Integer first = target.figure().firstYear();
      Integer last = target.figure().lastYear();
      if (Rows.isTarget(target) && first != null && last != null) {
        if (coversYearsTogether(target.figure()) || target.figure().isMeanOfYears()) {
          addStated(completions, target, last, rows);
        } else {
          for (int year = first; year <= last; year++) {
            if (target.figure().speaksOf(year) && !addStated(completions, target, year, rows)) {
              addImplied(completions, target, year, implied);
            }
          }
        }
      }
    }
    completions.sort(
        Comparator.comparing((Completion completion) -> completion.target(), ComparisonRow.ORDER)
            .thenComparing(Completion::year));
    return completions;
  }

  /** An amount added up over several years is complete in the last of them. */
  private static boolean coversYearsTogether(Figure figure) {
    Integer months = figure.months();
    return months != null && months > 12;
  }

  private static boolean addStated(
      List<Completion> completions, ComparisonRow target, int year, List<ComparisonRow> rows) {
    boolean found = false;
    for (ComparisonRow actual : rows) {
      if (!Rows.isTarget(actual)
          && Rows.samePlace(target, actual)
          && actual.figure().speaksOf(year)
          && endsIn(actual.figure(), year)
          && target.figure().obstacleTo(actual.figure()) == null) {
        Figure figure = actual.figure();
        completions.add(
            new Completion(
                target.place(),
                year,
                target,
                actual,
                null,
                Verdict.of(target.figure(), figure.bounds()),
                percent(target.figure(), figure.value())));
        found = true;
      }
    }
    return found;
  }

  private static boolean endsIn(Figure figure, int year) {
    Integer last = figure.lastYear();
    return figure.isAnnual() || (last != null && last == year);
  }

  private static void addImplied(
      List<Completion> completions, ComparisonRow target, int year, List<ImpliedActual> implied) {
    for (ImpliedActual state : implied) {
      if (state.year() == year
          && target.place().equals(state.place())
          && target.figure().obstacleTo(state.level()) == null) {
        BigDecimal value = inBaseUnits(state);
        completions.add(
            new Completion(
                target.place(),
                year,
                target,
                null,
                state,
                Verdict.of(target.figure(), state.bounds()),
                percent(target.figure(), value)));
        return;
      }
    }
  }

  private static BigDecimal inBaseUnits(ImpliedActual state) {
    BigDecimal written = state.level().amount().value();
    return state
        .value()
        .multiply(state.level().value())
        .divide(written, java.math.MathContext.DECIMAL128);
  }

  private static @Nullable BigDecimal percent(Figure target, BigDecimal actual) {
    return target.value().signum() <= 0
        ? null
        : actual.multiply(HUNDRED).divide(target.value(), 1, RoundingMode.HALF_UP);
  }
}
