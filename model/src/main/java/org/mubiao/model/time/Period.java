package org.mubiao.model.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stretch of time a value covers.
 *
 * @param from first day, null together with {@code to} if only a recurrence is known
 * @param to last day, inclusive
 * @param recurrence null if the value holds once
 * @param text the document's words that say so, null if the statement itself does not say it
 */
public record Period(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Recurrence recurrence,
    @Nullable String text) {

  /** Checks the order of the days. */
  public Period {
    if ((from == null) != (to == null)) {
      throw new IllegalArgumentException("a period has both ends or none");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("period ends before it begins: " + from + ", " + to);
    }
  }

  /** {@return the whole of one calendar year} */
  public static Period year(int year) {
    return years(year, year);
  }

  /** {@return the calendar years {@code first} to {@code last}, both inclusive} */
  public static Period years(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), null, null);
  }

  /** {@return the same days with these words of the document} */
  public Period withText(@Nullable String words) {
    return new Period(from, to, recurrence, words);
  }

  /** {@return the same days with this recurrence} */
  public Period withRecurrence(@Nullable Recurrence other) {
    return new Period(from, to, other, text);
  }

  /** {@return whether the period touches the calendar year} */
  public boolean touches(int year) {
    return from != null && to != null && from.getYear() <= year && year <= to.getYear();
  }
}
