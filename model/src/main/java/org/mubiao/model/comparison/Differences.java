package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.search.TimeLimit;
import org.mubiao.model.target.Measure;

/**
 * Finds the pairs of rows that a reader would hold against each other, and subtracts them or says
 * why not: a year and the one before in one place, a target and what was reached, and the places of
 * one year. A refused pair never hides a pair further apart that may be compared.
 */
final class Differences {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A row is held against so many rows of places after it; beyond that the ranking tells. */
  private static final int ALL_PAIRS_UP_TO = 12;

  private final List<ComparisonRow> rows;
  private final Map<List<Integer>, Difference> found = new LinkedHashMap<>();

  private Differences(List<ComparisonRow> rows) {
    this.rows = rows;
  }

  /** {@return the differences, sorted by the place of their rows} */
  static List<Difference> between(List<ComparisonRow> rows) {
    Differences differences = new Differences(rows);
    for (int at = 0; at < rows.size(); at++) {
      TimeLimit.check();
      differences.againstEarlier(at);
      differences.againstSameYear(at);
    }
    differences.amongPlaces();
    return differences.found.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<List<Integer>, Difference> pair) -> pair.getKey().get(0))
                .thenComparing(pair -> pair.getKey().get(1)))
        .map(Map.Entry::getValue)
        .toList();
  }

  private void againstEarlier(int at) {
    ComparisonRow row = rows.get(at);
    againstEarlier(at, true);
    if (Rows.isTarget(row)) {
      againstEarlier(at, false);
    }
  }

  /** Goes back in time until a row may be compared; those passed on the way are refused. */
  private void againstEarlier(int at, boolean ofSameStatus) {
    ComparisonRow row = rows.get(at);
    Integer begins = earliest(row.figure());
    if (begins == null) {
      return;
    }
    List<Integer> earlier = new ArrayList<>();
    for (int other = 0; other < rows.size(); other++) {
      ComparisonRow candidate = rows.get(other);
      Integer ends = candidate.figure().lastYear();
      if (ends != null
          && ends < begins
          && Rows.samePlace(row, candidate)
          && (candidate.status() == row.status()) == ofSameStatus) {
        earlier.add(other);
      }
    }
    earlier.sort(
        Comparator.comparing((Integer other) -> -year(rows.get(other)))
            .thenComparing(Comparator.naturalOrder()));
    Integer reached = null;
    for (int other : earlier) {
      int year = year(rows.get(other));
      if (reached != null && year != reached) {
        break;
      }
      add(other, at);
      if (rows.get(other).figure().obstacleTo(row.figure()) == null) {
        reached = year;
      }
    }
  }

  private static int year(ComparisonRow row) {
    Integer year = row.figure().lastYear();
    return year == null ? Integer.MIN_VALUE : year;
  }

  private static @Nullable Integer earliest(Figure figure) {
    Integer first = figure.firstYear();
    Integer last = figure.lastYear();
    return first == null || last == null ? null : figure.speaksOf(first) ? first : last;
  }

  private void againstSameYear(int at) {
    ComparisonRow row = rows.get(at);
    for (int other = at + 1; other < rows.size(); other++) {
      ComparisonRow candidate = rows.get(other);
      if (Rows.samePlace(row, candidate) && shareYear(row.figure(), candidate.figure())) {
        if (Rows.isTarget(candidate) && !Rows.isTarget(row)) {
          add(other, at);
        } else {
          add(at, other);
        }
      }
    }
  }

  private void amongPlaces() {
    List<List<Integer>> pairs = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      ComparisonRow row = rows.get(at);
      int held = 0;
      for (int other = at + 1; other < rows.size() && held < ALL_PAIRS_UP_TO; other++) {
        ComparisonRow candidate = rows.get(other);
        if (candidate.status() == row.status()
            && !Rows.samePlace(row, candidate)
            && shareYear(row.figure(), candidate.figure())) {
          pairs.add(List.of(at, other));
          held++;
        }
      }
    }
    Set<List<Object>> answered = new HashSet<>();
    for (List<Integer> pair : pairs) {
      int one = pair.get(0);
      int other = pair.get(1);
      if (rows.get(one).figure().obstacleTo(rows.get(other).figure()) == null) {
        answered.add(List.of(one, rows.get(other).place()));
        answered.add(List.of(other, rows.get(one).place()));
      }
    }
    for (List<Integer> pair : pairs) {
      int one = pair.get(0);
      int other = pair.get(1);
      boolean apart = rows.get(one).figure().obstacleTo(rows.get(other).figure()) != null;
      if (!apart
          || !answered.contains(List.<Object>of(one, rows.get(other).place()))
          || !answered.contains(List.<Object>of(other, rows.get(one).place()))) {
        add(one, other);
      }
    }
  }

  private static boolean shareYear(Figure one, Figure other) {
    Integer first = one.firstYear();
    Integer last = one.lastYear();
    Integer otherFirst = other.firstYear();
    Integer otherLast = other.lastYear();
    if (first == null || last == null || otherFirst == null || otherLast == null) {
      return false;
    }
    for (int year = Math.max(first, otherFirst); year <= Math.min(last, otherLast); year++) {
      if (one.speaksOf(year) && other.speaksOf(year)) {
        return true;
      }
    }
    return false;
  }

  private void add(int from, int to) {
    // 增长8% beside an amount tells of the same thing twice; nobody would subtract the two.
    if (isChange(rows.get(from)) != isChange(rows.get(to))) {
      return;
    }
    found.computeIfAbsent(List.of(from, to), pair -> of(rows.get(from), rows.get(to)));
  }

  private static boolean isChange(ComparisonRow row) {
    Measure measure = row.figure().measure();
    return measure == Measure.GROWTH || measure == Measure.REDUCTION;
  }

  /** {@return how {@code to} stands to {@code from}} */
  static Difference of(ComparisonRow from, ComparisonRow to) {
    Obstacle obstacle = from.figure().obstacleTo(to.figure());
    if (obstacle == null) {
      obstacle = Comparability.boundObstacle(from.figure(), to.figure());
    }
    if (obstacle != null) {
      return new Difference.NotComparable(from.id(), to.id(), obstacle);
    }
    BigDecimal difference = to.figure().value().subtract(from.figure().value());
    if (difference.signum() == 0) {
      return new Difference.Same(from.id(), to.id());
    }
    return new Difference.By(
        from.id(),
        to.id(),
        inUnit(difference, to.figure()),
        unit(difference, to.figure()),
        percent(difference, from.figure()));
  }

  private static String unit(BigDecimal difference, Figure figure) {
    if (figure.isShare()) {
      return Figure.POINTS;
    }
    NormalizedAmount normalized = figure.target().normalized();
    return normalized == null || converted(difference, figure) != null
        ? figure.amount().unit()
        : normalized.unit();
  }

  private static BigDecimal inUnit(BigDecimal difference, Figure figure) {
    BigDecimal converted = figure.isShare() ? null : converted(difference, figure);
    return Decimals.plain(converted == null ? difference : converted);
  }

  /** {@return base units in the unit of {@code figure}, null if they do not convert exactly} */
  private static @Nullable BigDecimal converted(BigDecimal difference, Figure figure) {
    BigDecimal written = figure.amount().value();
    BigDecimal base = figure.value();
    if (base.signum() == 0) {
      return null;
    }
    BigDecimal quotient = difference.multiply(written).divide(base, MathContext.DECIMAL128);
    boolean exact = quotient.multiply(base).compareTo(difference.multiply(written)) == 0;
    return exact ? quotient : null;
  }

  private static @Nullable BigDecimal percent(BigDecimal difference, Figure from) {
    return from.isShare() || from.value().signum() <= 0
        ? null
        : Decimals.plain(
            difference.multiply(HUNDRED).divide(from.value(), 2, RoundingMode.HALF_UP));
  }
}
