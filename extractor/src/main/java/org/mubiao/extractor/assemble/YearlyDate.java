package org.mubiao.extractor.assemble;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.time.Recurrence;

/**
 * A day that comes back every year: 2020年起，每年2月底前….
 *
 * @param first the first of these days
 */
record YearlyDate(TimeMention first) {

  private static final int REACH = 80;
  private static final QuickPattern STARTING = QuickPattern.compile("((?:19|20)\\d{2})年(?:开始|起)");
  private static final QuickPattern YEAR = QuickPattern.compile("(?:19|20)\\d{2}年");

  /**
   * {@return the yearly date that words of time are part of, null if they are due once}
   *
   * @param every whether the date before in the sentence came back every year
   */
  static @Nullable YearlyDate of(String text, Sentence sentence, TimeMention time, boolean every) {
    boolean said = text.startsWith("每年", time.start() - 2) || text.startsWith("每年", time.start());
    boolean month = time.first().getMonthValue() > 1 || time.last().getMonthValue() < 12;
    if (!month || !said && !every || YEAR.matcher(text).region(time.start(), time.end()).find()) {
      return null;
    }
    QuickMatcher starting =
        STARTING
            .matcher(text)
            .region(Math.max(sentence.start(), time.start() - REACH), time.start());
    int shift = starting.find() ? Integer.parseInt(starting.group(1)) - time.last().getYear() : 0;
    return new YearlyDate(
        new TimeMention(
            time.start(),
            time.end(),
            shifted(time.first(), shift),
            shifted(time.last(), shift),
            Recurrence.ANNUAL,
            time.kind()));
  }

  private static LocalDate shifted(LocalDate day, int years) {
    boolean monthEnd = day.equals(YearMonth.from(day).atEndOfMonth());
    LocalDate moved = day.plusYears(years);
    return monthEnd ? YearMonth.from(moved).atEndOfMonth() : moved;
  }
}
