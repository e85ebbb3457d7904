package org.mubiao.extractor.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeMention.Kind;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.numeral.FiveYearPlan;

/** The days that years, months and parts of a year mean. */
final class TimeDays {

  private TimeDays() {}

  static TimeMention years(String text, int start, int end, int from, int to, Kind kind) {
    return new TimeMention(
        start,
        end,
        LocalDate.of(from, 1, 1),
        LocalDate.of(to, 12, 31),
        null,
        isBase(text, start, end) ? Kind.BASE : kind);
  }

  /** 压缩至2020年的50%: what is cut to so much of a year's. */
  private static final Set<String> CUTS = Set.of("压缩", "压减", "缩短", "缩减", "削减", "精简");

  private static final int CUT_LENGTH = 2;

  /** 较2020年, 比去年, 由上年: the words only say what is compared with. */
  static boolean isBase(String text, int start, int end) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if (before == '较' || before == '比' || before == '与' || before == '由' || before == '从') {
      return true;
    }
    if (before == '于' && start > 1 && "高低好优多少快大小".indexOf(text.charAt(start - 2)) >= 0) {
      // 不低于上年
      return true;
    }
    if (text.startsWith("的", end) && "是为".indexOf(before) >= 0) {
      // 是2015年的2.3倍
      return true;
    }
    int cutEnd = "至到".indexOf(before) >= 0 ? start - 1 : start;
    if (text.startsWith("的", end)
        && cutEnd >= CUT_LENGTH
        && "至到".indexOf(text.charAt(cutEnd)) >= 0
        && CUTS.contains(text.substring(cutEnd - CUT_LENGTH, cutEnd))) {
      return true; // 通关时间压缩至2020年的50%
    }
    return text.startsWith("基础上", end)
        || text.startsWith("的基础上", end)
        || (start > 1 && text.startsWith("相对", start - 2));
  }

  static TimeMention fiveYears(String text, int start, int end, String number, String tail) {
    int from = FiveYearPlan.firstYear(number.charAt(0));
    int to = from + 4;
    boolean by = tail.contains("末") || tail.equals("收官");
    if (tail.equals("前三年")) {
      return years(text, start, end, from, from + 2, Kind.DURING);
    }
    if (tail.equals("后三年")) {
      return years(text, start, end, from + 2, to, Kind.DURING);
    }
    return by
        ? years(text, start, end, to, to, Kind.BY)
        : years(text, start, end, from, to, Kind.DURING);
  }

  /**
   * {@return what the words of a month or of a day in it mean, null if there is no such day}
   *
   * @param upTo whether 截至, 到 or 至 stands before them
   */
  static @Nullable TimeMention month(
      int start,
      int end,
      int year,
      int month,
      @Nullable String dayWords,
      @Nullable String tailWords,
      boolean upTo) {
    if (month < 1 || month > 12) {
      return null;
    }
    String tail = tailWords == null ? "" : tailWords;
    YearMonth in = YearMonth.of(year, month);
    if (dayWords != null) {
      int day = Integer.parseInt(dayWords);
      if (day < 1 || day > in.lengthOfMonth()) {
        return null;
      }
      LocalDate date = in.atDay(day);
      boolean by = tail.contains("前");
      // 截至12月20日 ends on that day and looks as far back as the year goes
      boolean until = by || upTo;
      return new TimeMention(
          start,
          end,
          until ? LocalDate.of(year, 1, 1) : in.atDay(1),
          until ? date : in.atEndOfMonth(),
          null,
          by ? Kind.BY : Kind.DURING);
    }
    switch (tail) {
      case "前":
      case "份前":
        if (month == 1) {
          return new TimeMention(
              start,
              end,
              LocalDate.of(year - 1, 1, 1),
              LocalDate.of(year - 1, 12, 31),
              null,
              Kind.BY);
        }
        YearMonth before = YearMonth.of(year, month - 1);
        return new TimeMention(start, end, before.atDay(1), before.atEndOfMonth(), null, Kind.BY);
      case "上旬前":
        // as 6月前 ends with May
        YearMonth last = in.minusMonths(1);
        return new TimeMention(start, end, last.atDay(1), last.atEndOfMonth(), null, Kind.BY);
      case "中旬前":
        return new TimeMention(start, end, in.atDay(1), in.atDay(10), null, Kind.BY);
      case "下旬前":
        return new TimeMention(start, end, in.atDay(1), in.atDay(20), null, Kind.BY);
      case "上旬":
        return new TimeMention(start, end, in.atDay(1), in.atDay(10), null, Kind.DURING);
      case "中旬":
        return new TimeMention(start, end, in.atDay(11), in.atDay(20), null, Kind.DURING);
      case "下旬":
        return new TimeMention(start, end, in.atDay(21), in.atEndOfMonth(), null, Kind.DURING);
      default:
        Kind kind = tail.contains("底") || tail.contains("末") ? Kind.BY : Kind.DURING;
        return new TimeMention(start, end, in.atDay(1), in.atEndOfMonth(), null, kind);
    }
  }

  /** {@return the day, null if there is none such} */
  static @Nullable LocalDate day(int year, int month, int day) {
    boolean exists =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? LocalDate.of(year, month, day) : null;
  }

  static TimeMention part(
      String text, int start, int end, int year, String part, @Nullable String tail) {
    Kind kind = tail == null ? Kind.DURING : Kind.BY;
    LocalDate from;
    LocalDate to;
    if (part.startsWith("上半年")) {
      from = LocalDate.of(year, 1, 1);
      to = LocalDate.of(year, 6, 30);
    } else if (part.startsWith("下半年")) {
      from = LocalDate.of(year, 7, 1);
      to = LocalDate.of(year, 12, 31);
    } else if (part.startsWith("前三季度")) {
      from = LocalDate.of(year, 1, 1);
      to = LocalDate.of(year, 9, 30);
    } else if (part.startsWith("年")) {
      from = LocalDate.of(year, 1, 1);
      to = LocalDate.of(year, 12, 31);
      kind = Kind.BY;
    } else {
      char c = part.charAt(part.indexOf('季') - 1);
      int quarter = Character.isDigit(c) ? c - '0' : ChineseNumerals.digit(c);
      from = LocalDate.of(year, quarter * 3 - 2, 1);
      to = YearMonth.of(year, quarter * 3).atEndOfMonth();
    }
    return new TimeMention(start, end, from, to, null, isBase(text, start, end) ? Kind.BASE : kind);
  }
}
