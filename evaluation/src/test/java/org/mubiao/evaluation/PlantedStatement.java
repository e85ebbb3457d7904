package org.mubiao.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.time.Recurrence;

/**
 * A statement whose parts are known.
 *
 * @param when words of time before it, may be empty
 * @param words the statement itself
 * @param names what is measured, in wordings that are equally right
 * @param measure kind of figure
 * @param operator comparison
 * @param value the number, the lower one of a range
 * @param upper the upper number of a range, else null
 * @param unit as written
 * @param time what it covers
 */
record PlantedStatement(
    String when,
    String words,
    List<String> names,
    Measure measure,
    Operator operator,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    Time time) {

  /**
   * What a statement covers.
   *
   * @param from first day, null if several are right
   * @param deadline last day
   * @param recurrence null if it is to be reached once
   */
  record Time(@Nullable LocalDate from, LocalDate deadline, @Nullable Recurrence recurrence) {}

  /** {@return what is put into the text} */
  String sentence() {
    return when + words;
  }
}
