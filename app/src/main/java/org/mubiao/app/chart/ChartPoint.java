package org.mubiao.app.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a year.
 *
 * @param year where it stands on the axis of time
 * @param value the number; the lower end of a range
 * @param upper upper end of a range, null if it is none
 * @param label the value as it is written beside the mark: ≥2.85
 * @param about what the reader is told on pointing at it: 如皋市 2025年目标 ≥2.85%
 */
public record ChartPoint(
    int year, BigDecimal value, @Nullable BigDecimal upper, String label, String about) {

  /** {@return middle of a range, else the value} */
  double middle() {
    return upper == null ? value.doubleValue() : (value.doubleValue() + upper.doubleValue()) / 2;
  }
}
