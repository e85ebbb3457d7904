package org.mubiao.app.table;

import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;

/** Amounts as people read them. */
public final class AmountText {

  private AmountText() {}

  /** {@return a value with its comparison and unit: ≥ 25 家, 3–5 %} */
  public static String of(Amount amount) {
    String number = amount.value().toPlainString();
    if (amount.operator() == Operator.RANGE && amount.upper() != null) {
      number = number + "–" + amount.upper().toPlainString();
    } else if (amount.operator() != Operator.EQ) {
      number = amount.operator().sign() + " " + number;
    }
    return amount.unit().isEmpty() ? number : number + " " + amount.unit();
  }
}
