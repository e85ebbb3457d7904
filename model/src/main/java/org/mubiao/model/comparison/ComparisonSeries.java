package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.quantity.NormalizedAmount;

/**
 * Rows of a comparison of which each may be compared with each: what one line of a chart may join
 * and one column of a table may hold. Ranges and opposite limits are in it too, though they are not
 * subtracted.
 *
 * @param rows in the order of the comparison, at least one
 * @param unit unit in which all values are shown: the one written most often
 */
public record ComparisonSeries(List<ComparisonRow> rows, String unit) {

  private static final Comparator<ComparisonSeries> MOST_ROWS_FIRST =
      Comparator.comparing((ComparisonSeries series) -> -series.rows().size())
          .thenComparing(series -> series.figure().measure())
          .thenComparing(series -> series.rows().get(0), ComparisonRow.ORDER);

  private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);

  /** Copies the list. */
  public ComparisonSeries {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a series has a row");
    }
  }

  /** {@return the rows sorted into series, those with most rows first} */
  static List<ComparisonSeries> of(List<ComparisonRow> rows) {
    List<List<ComparisonRow>> groups = new ArrayList<>();
    for (ComparisonRow row : rows) {
      groups.stream()
          .filter(
              group ->
                  group.stream()
                      .allMatch(member -> member.figure().obstacleTo(row.figure()) == null))
          .findFirst()
          .orElseGet(
              () -> {
                List<ComparisonRow> group = new ArrayList<>();
                groups.add(group);
                return group;
              })
          .add(row);
    }
    return groups.stream()
        .map(group -> new ComparisonSeries(group, commonUnit(group)))
        .sorted(MOST_ROWS_FIRST)
        .toList();
  }

  /** {@return a figure that stands for what all have in common} */
  public Figure figure() {
    return rows.get(0).figure();
  }

  /** {@return the value of a figure that may be compared with these, in {@link #unit()}} */
  public BigDecimal value(Figure figure) {
    return shown(figure, figure.value());
  }

  /** {@return the upper end of a range in {@link #unit()}, null if the figure is no range} */
  public @Nullable BigDecimal upper(Figure figure) {
    NormalizedAmount normalized = figure.target().normalized();
    BigDecimal upper = normalized == null ? figure.amount().upper() : normalized.upper();
    return upper == null ? null : shown(figure, upper);
  }

  /** {@return the value that follows for an earlier year, in {@link #unit()}} */
  public BigDecimal value(ImpliedActual implied) {
    BigDecimal written = implied.level().amount().value();
    if (implied.unit().equals(unit) || written.signum() == 0) {
      return implied.value();
    }
    BigDecimal shown = value(implied.level());
    BigDecimal value = implied.value().multiply(shown).divide(written, MathContext.DECIMAL64);
    return Decimals.plain(value);
  }

  /** {@return whether the state may be held against these rows} */
  public boolean holds(ImpliedActual implied) {
    return figure().obstacleTo(implied.level()) == null;
  }

  private BigDecimal shown(Figure figure, BigDecimal value) {
    if (figure.amount().unit().equals(unit) && value.compareTo(figure.value()) == 0) {
      return figure.amount().value();
    }
    for (ComparisonRow row : rows) {
      BigDecimal written = row.figure().amount().value();
      if (row.figure().amount().unit().equals(unit) && written.signum() != 0) {
        return divided(value.multiply(written), row.figure().value());
      }
    }
    return value;
  }

  /**
   * Units of one system divide without a rest. 亩 in 平方米 do not, and come with the last digit of
   * their base unit rounded; no document writes ten digits of them.
   */
  private static BigDecimal divided(BigDecimal value, BigDecimal divisor) {
    BigDecimal quotient = value.divide(divisor, MathContext.DECIMAL128);
    boolean exact = quotient.multiply(divisor).compareTo(value) == 0;
    return Decimals.plain(exact ? quotient : quotient.round(DIGITS));
  }

  /** The unit written most often whose values tell how it converts; of several the first. */
  private static String commonUnit(List<ComparisonRow> rows) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ComparisonRow row : rows) {
      int weight = row.figure().amount().value().signum() == 0 ? 0 : 1;
      counts.merge(row.figure().amount().unit(), weight, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> unit) -> -unit.getValue()))
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
