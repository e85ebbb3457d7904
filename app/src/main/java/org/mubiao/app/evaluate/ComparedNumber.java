package org.mubiao.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;

/**
 * A value and the upper end of a range, to six decimals.
 *
 * @param value the number; of a range the lower end
 * @param upper upper end, null if there is none
 */
record ComparedNumber(BigDecimal value, @Nullable BigDecimal upper) {

  /** {@return the number of a record, null if it is no quantity or has none} */
  static @Nullable ComparedNumber read(JsonObject in) throws JsonFormatException {
    if (!GoldRecord.QUANTITY.equals(in.textOrNull("kind"))) {
      return null; // annotated milestones carry an empty text as their value
    }
    BigDecimal value = in.decimalOrNull("value");
    BigDecimal upper = in.decimalOrNull("upper");
    return value == null
        ? null
        : new ComparedNumber(rounded(value), upper == null ? null : rounded(upper));
  }

  private static BigDecimal rounded(BigDecimal number) {
    return BinaryNumbers.exact(number.doubleValue()).setScale(6, RoundingMode.HALF_EVEN);
  }
}
