package org.mubiao.app.evaluate;

import java.math.BigDecimal;

/**
 * How many annotated unit lists the output's tasks have.
 *
 * @param lists annotated lists
 * @param right lists that a task has exactly
 * @param leftOver tasks with units that no annotated list claims
 */
public record UnitListScore(int lists, int right, int leftOver) {

  /** Nothing counted yet. */
  public static final UnitListScore NOTHING = new UnitListScore(0, 0, 0);

  /** {@return both counts together} */
  public UnitListScore plus(UnitListScore other) {
    return new UnitListScore(lists + other.lists, right + other.right, leftOver + other.leftOver);
  }

  /** {@return share of the lists that are right, four decimals} */
  public BigDecimal share() {
    return Score.rounded((double) right / Math.max(1, lists), 4);
  }
}
