package org.mubiao.extractor;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.text.Span;

/**
 * A number, an amount or a stretch of time found in one line of text. No target: nothing is said of
 * what it measures.
 *
 * @param type which of the three
 * @param text exactly what the span cuts out of the line
 * @param span place in the line
 * @param operator how the value is compared, null for a period
 * @param value the number in its unit, null for a period
 * @param upper upper end of a range, else null
 * @param unit as written, null for a number or a period
 * @param from first day of a period, else null
 * @param to last day of a period, else null
 */
public record FoundMention(
    Type type,
    String text,
    Span span,
    @Nullable Operator operator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upper,
    @Nullable String unit,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** The three sorts of mention. */
  public enum Type {
    /** A bare number. */
    NUMBER("number"),
    /** A number with its unit. */
    AMOUNT("amount"),
    /** Words of time with their days. */
    PERIOD("period");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    /** {@return the word used in JSON} */
    public String code() {
      return code;
    }
  }
}
