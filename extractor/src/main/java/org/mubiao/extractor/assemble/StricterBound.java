package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Status;

/**
 * Two bounds of one figure: 浓度控制在35微克/立方米以内，力争达到33微克/立方米. What is to come down reaches the second
 * number from above.
 */
final class StricterBound {

  /** The second bound stands in the next clause: 以内，力争进一步达到. */
  private static final int NEAR = 12;

  private StricterBound() {}

  /** Makes 达到 behind a looser upper bound of the same figure an upper bound itself. */
  static void apply(@Nullable Statement before, Statement statement) {
    Amount looser = before == null ? null : before.amount;
    Amount amount = statement.amount;
    if (before == null
        || looser == null
        || amount == null
        || before.valueSpan == null
        || statement.valueSpan == null) {
      return;
    }
    boolean near = statement.valueSpan.start() - before.valueSpan.end() <= NEAR;
    if (near
        && statement.status == Status.TARGET
        && amount.operator() == Operator.GE
        && looser.operator() == Operator.LE
        && before.name.equals(statement.name)
        && before.measure == statement.measure
        && looser.unit().equals(amount.unit())
        && amount.value().compareTo(looser.value()) < 0) {
      statement.amount = new Amount(Operator.LE, amount.value(), null, amount.unit());
    }
  }
}
