package org.mubiao.model.document;

/**
 * The calendar years a plan covers.
 *
 * @param from first year
 * @param to last year, inclusive, {@code from} or later
 */
public record PlanYears(int from, int to) {

  /** Checks the order. */
  public PlanYears {
    if (to < from) {
      throw new IllegalArgumentException("plan ends before it begins: " + from + "-" + to);
    }
  }

  /** {@return whether the plan covers one year only} */
  public boolean single() {
    return from == to;
  }

  /** {@return whether {@code year} is one of the plan's years} */
  public boolean contains(int year) {
    return from <= year && year <= to;
  }
}
