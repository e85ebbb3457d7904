package org.mubiao.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Counts of a comparison with annotations, and the shares that follow from them. Shares are rounded
 * to four decimals, half to even.
 *
 * @param gold annotated records
 * @param found records of the output
 * @param pairs records found
 * @param exact records found with every field right
 * @param right records found whose field is right, by field
 */
public record Score(int gold, int found, int pairs, int exact, Map<ScoredField, Integer> right) {

  /** Nothing counted yet. */
  public static final Score NOTHING = new Score(0, 0, 0, 0, Map.of());

  /** Copies the map; a field without a count has none right. */
  public Score {
    EnumMap<ScoredField, Integer> counts = new EnumMap<>(ScoredField.class);
    for (ScoredField field : ScoredField.values()) {
      counts.put(field, right.getOrDefault(field, 0));
    }
    right = Collections.unmodifiableMap(counts);
  }

  /** {@return both counts together} */
  public Score plus(Score other) {
    EnumMap<ScoredField, Integer> sum = new EnumMap<>(right);
    other.right.forEach((field, count) -> sum.merge(field, count, Integer::sum));
    return new Score(
        gold + other.gold, found + other.found, pairs + other.pairs, exact + other.exact, sum);
  }

  /** {@return share of the found records that are annotated} */
  public BigDecimal precision() {
    return share(pairs, found);
  }

  /** {@return share of the annotated records that were found} */
  public BigDecimal recall() {
    return share(pairs, gold);
  }

  /** {@return harmonic mean of precision and recall} */
  public BigDecimal f1() {
    return pairs == 0 ? share(0, 1) : share(2 * pairs, found + gold);
  }

  /** {@return the same mean, for records with every field right} */
  public BigDecimal exactF1() {
    return exact == 0 ? share(0, 1) : share(2 * exact, found + gold);
  }

  /** {@return share of the records found whose field is right} */
  public BigDecimal share(ScoredField field) {
    return share(right.getOrDefault(field, 0), pairs);
  }

  private static BigDecimal share(int part, int whole) {
    return rounded((double) part / Math.max(1, whole), 4);
  }

  /** Rounds the binary number that a division gives, as other programs that score do. */
  static BigDecimal rounded(double number, int digits) {
    return BinaryNumbers.exact(number).setScale(digits, RoundingMode.HALF_EVEN);
  }
}
