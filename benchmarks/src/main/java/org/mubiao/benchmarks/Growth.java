package org.mubiao.benchmarks;

import java.util.function.ToDoubleFunction;

/** How a cost grows with the number of records. */
final class Growth {

  private Growth() {}

  /** {@return the power of the number of records as which a cost grew from one size to another} */
  static double exponent(
      ScaleFigures small, ScaleFigures large, ToDoubleFunction<ScaleFigures> cost) {
    double more = (double) large.records() / small.records();
    return Math.log(cost.applyAsDouble(large) / cost.applyAsDouble(small)) / Math.log(more);
  }
}
