package org.mubiao.app.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.time.Period;

/**
 * The days of a period by the largest pieces of the calendar that they fill, which is how people
 * name them in any language.
 *
 * @param kind which pieces
 * @param from first day
 * @param to last day, inclusive
 */
record CalendarStretch(Kind kind, LocalDate from, LocalDate to) {

  private static final int HALF = 6;
  private static final int QUARTER = 3;
  private static final int YEAR = 12;

  /** What is filled. */
  enum Kind {
    /** One calendar year. */
    YEAR,
    /** Several calendar years. */
    YEARS,
    /** The first or second half of a year. */
    HALF,
    /** A quarter of a year. */
    QUARTER,
    /** A month. */
    MONTH,
    /** Several months of one year. */
    MONTHS,
    /** One day. */
    DAY,
    /** Any other days. */
    DAYS
  }

  /** {@return the stretch of a period, null if it has no days} */
  static @Nullable CalendarStretch of(@Nullable Period period) {
    LocalDate from = period == null ? null : period.from();
    LocalDate to = period == null ? null : period.to();
    return from == null || to == null ? null : new CalendarStretch(kind(from, to), from, to);
  }

  private static Kind kind(LocalDate from, LocalDate to) {
    boolean whole = from.getDayOfMonth() == 1 && to.equals(to.withDayOfMonth(to.lengthOfMonth()));
    boolean oneYear = from.getYear() == to.getYear();
    int before = from.getMonthValue() - 1;
    int last = to.getMonthValue();
    if (whole && before == 0 && last == YEAR) {
      return oneYear ? Kind.YEAR : Kind.YEARS;
    }
    if (!whole || !oneYear) {
      return from.equals(to) ? Kind.DAY : Kind.DAYS;
    }
    int months = last - before;
    if (months == HALF && before % HALF == 0) {
      return Kind.HALF;
    }
    if (months == QUARTER && before % QUARTER == 0) {
      return Kind.QUARTER;
    }
    return months == 1 ? Kind.MONTH : Kind.MONTHS;
  }

  /** {@return which half or quarter of the year it is, from 1; of months the last one} */
  int number() {
    int last = to.getMonthValue();
    return switch (kind) {
      case HALF -> last / HALF;
      case QUARTER -> last / QUARTER;
      default -> last;
    };
  }
}
