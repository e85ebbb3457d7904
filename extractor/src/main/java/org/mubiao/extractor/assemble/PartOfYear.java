package org.mubiao.extractor.assemble;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Status;

/** Reads the part of a year that a report, or a part of one, tells of: 上半年工作总结, 1—9月运行情况. */
final class PartOfYear {

  private static final QuickPattern PART =
      QuickPattern.compile("(上半年)|(前三季度|前三个季度)|((?:第?一|1)季度)|(?:1|一)月?[—\\-–－~至到]+([1-9]|1[01])月");

  private static final QuickPattern TELLS =
      QuickPattern.compile("总结|情况|回顾|汇报|小结|分析|成效|成绩|进展|盘点|综述");

  private static final QuickPattern YEAR = QuickPattern.compile("((?:19|20)\\d{2})年");

  private static final int LAST_MONTH_OF_HALF = 6;
  private static final int LAST_MONTH_OF_NINE = 9;
  private static final int LAST_MONTH_OF_QUARTER = 3;

  private PartOfYear() {}

  /**
   * {@return the last day of the part of the year that a title or heading says it tells of, null if
   * it tells of none}
   *
   * @param year the year that is meant if the words name none
   */
  static @Nullable LocalDate end(String words, int year) {
    QuickMatcher part = PART.matcher(words);
    if (!part.find() || !TELLS.matcher(words).region(part.end(), words.length()).find()) {
      return null;
    }
    int month =
        part.group(1) != null
            ? LAST_MONTH_OF_HALF
            : part.group(2) != null
                ? LAST_MONTH_OF_NINE
                : part.group(3) != null ? LAST_MONTH_OF_QUARTER : Integer.parseInt(part.group(4));
    QuickMatcher named = YEAR.matcher(words).region(0, part.start());
    int of = named.find() ? Integer.parseInt(named.group(1)) : year;
    if (of == Voice.UNKNOWN) {
      return null;
    }
    return YearMonth.of(of, month).atEndOfMonth();
  }

  /** {@return the voice that looks back at the year's first months, up to {@code last}} */
  static Voice voice(LocalDate last, int issued) {
    int year = last.getYear();
    return new Voice(Status.ACTUAL, year, year, year, issued, true, true, last);
  }
}
