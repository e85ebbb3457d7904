package org.mubiao.app.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale with round numbers.
 *
 * @param ticks the round numbers, rising, at least two
 */
record Axis(List<BigDecimal> ticks) {

  private static final List<BigDecimal> ROUND =
      List.of(
          BigDecimal.ONE,
          BigDecimal.valueOf(2),
          new BigDecimal("2.5"),
          BigDecimal.valueOf(5),
          BigDecimal.TEN);

  Axis {
    ticks = List.copyOf(ticks);
  }

  /**
   * {@return a scale that holds all values}
   *
   * @param fromZero whether zero must be on it, as lengths of bars need
   * @param about about so many steps
   */
  static Axis over(List<BigDecimal> values, boolean fromZero, int about) {
    BigDecimal low = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal high = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
    boolean nearZero = low.signum() >= 0 && low.doubleValue() < 0.4 * high.doubleValue();
    if (low.signum() > 0 && (fromZero || nearZero)) {
      low = BigDecimal.ZERO;
    }
    if (high.signum() < 0 && fromZero) {
      high = BigDecimal.ZERO;
    }
    if (low.compareTo(high) == 0) {
      BigDecimal room = low.signum() == 0 ? BigDecimal.ONE : low.abs().movePointLeft(1);
      low = low.subtract(room);
      high = high.add(room);
    }
    BigDecimal step = step(high.subtract(low), about);
    BigDecimal tick = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>(List.of(tick));
    while (tick.compareTo(high) < 0) {
      tick = tick.add(step);
      ticks.add(tick);
    }
    return new Axis(ticks);
  }

  private static BigDecimal step(BigDecimal span, int about) {
    BigDecimal raw = span.divide(BigDecimal.valueOf(about), MathContext.DECIMAL64);
    int power = raw.precision() - raw.scale() - 1;
    for (BigDecimal round : ROUND) {
      BigDecimal step = round.scaleByPowerOfTen(power);
      if (step.compareTo(raw) >= 0) {
        return step;
      }
    }
    return BigDecimal.TEN.scaleByPowerOfTen(power);
  }

  double low() {
    return ticks.get(0).doubleValue();
  }

  double high() {
    return ticks.get(ticks.size() - 1).doubleValue();
  }

  /** {@return where the value stands between both ends, 0 to 1} */
  double share(double value) {
    return (value - low()) / (high() - low());
  }

  static String words(BigDecimal tick) {
    BigDecimal plain = tick.signum() == 0 ? BigDecimal.ZERO : tick.stripTrailingZeros();
    return plain.toPlainString();
  }
}
