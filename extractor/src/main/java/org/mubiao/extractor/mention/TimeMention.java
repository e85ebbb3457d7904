package org.mubiao.extractor.mention;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.time.Recurrence;

/**
 * Words that say when. Positions are folded ones of the passage, the end exclusive.
 *
 * @param start first character
 * @param end one past the last
 * @param from first day, null if the words give no days (每年)
 * @param to last day, null together with {@code from}
 * @param recurrence 每年, 每月, else null
 * @param kind how the words relate to what they date
 */
public record TimeMention(
    int start,
    int end,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Recurrence recurrence,
    Kind kind) {

  /** How words of time relate to what they date. */
  public enum Kind {
    /** 2025年, 上半年: it happens then. */
    DURING,
    /** 到2025年, 6月底前: it is reached by then. */
    BY,
    /** 每年: again and again. */
    RECURRING,
    /** 年均: an average over the whole period; holds for its own number only. */
    AVERAGE,
    /** 较去年: only a point of comparison. */
    BASE
  }

  /** As any record, but spelt out: what Java puts together itself costs a short command time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeMention time
        && start == time.start
        && end == time.end
        && Objects.equals(from, time.from)
        && Objects.equals(to, time.to)
        && recurrence == time.recurrence
        && kind == time.kind;
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end, from, to, recurrence, kind);
  }

  /** {@return whether it gives days} */
  public boolean dated() {
    return from != null;
  }

  /** {@return whether its days are those of whole years} */
  public boolean wholeYears() {
    return from != null
        && to != null
        && from.getDayOfYear() == 1
        && to.getMonthValue() == 12
        && to.getDayOfMonth() == 31;
  }

  /** {@return the last day of a mention that gives days} */
  public LocalDate last() {
    if (to == null) {
      throw new IllegalStateException("no days are given");
    }
    return to;
  }

  /** {@return the first day of a mention that gives days} */
  public LocalDate first() {
    if (from == null) {
      throw new IllegalStateException("no days are given");
    }
    return from;
  }
}
