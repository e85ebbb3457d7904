package org.mubiao.model.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target beside what was reached in the same place and year.
 *
 * @param place name of the place
 * @param year calendar year
 * @param target row of the target
 * @param actual row of the actual, null if it is only implied
 * @param implied what the actual follows from, null if it is stated
 * @param verdict whether the target was reached
 * @param percent the actual as a percentage of the target, one decimal, half up; null where the
 *     target is not positive
 */
public record Completion(
    String place,
    int year,
    ComparisonRow target,
    @Nullable ComparisonRow actual,
    @Nullable ImpliedActual implied,
    Verdict verdict,
    @Nullable BigDecimal percent) {

  /** Checks that there is one actual. */
  public Completion {
    if ((actual == null) == (implied == null)) {
      throw new IllegalArgumentException("an actual is stated or implied, one of the two");
    }
  }
}
