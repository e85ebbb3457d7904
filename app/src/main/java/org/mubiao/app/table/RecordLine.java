package org.mubiao.app.table;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Target;

/** Records on one line, for reading. */
public final class RecordLine {

  private RecordLine() {}

  /** {@return indicator, value, period and units of a record} */
  public static String of(Target target) {
    List<String> parts = new ArrayList<>();
    parts.add(ChineseWords.of(target.status()));
    parts.add(target.indicator().name());
    Amount amount = target.amount();
    if (amount != null) {
      String measure = ChineseWords.of(target.measure());
      parts.add((measure == null ? "" : measure + " ") + AmountText.of(amount));
    }
    String period = ChineseWords.of(target.period());
    if (period != null) {
      parts.add(period);
    }
    if (target.deadline() != null) {
      parts.add("至" + target.deadline());
    }
    if (target.scope() != null) {
      parts.add(target.scope());
    }
    if (!target.responsibility().lead().isEmpty()) {
      parts.add("牵头 " + ChineseWords.of(target.responsibility().lead()));
    }
    return oneLine(String.join(" | ", parts));
  }

  /** {@return the text on one line} */
  public static String oneLine(String text) {
    return CellValue.of(text).words();
  }
}
