package org.mubiao.extractor.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeMention.Kind;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.model.time.Recurrence;

/**
 * One passage being read for words of time, with the years that earlier ones lend to later ones.
 */
final class TimeReading {

  private static final int MOST_YEARS = 20;

  /** No further back are the years looked for that a count of them means. */
  private static final int MOST_BEFORE = 50;

  /** Years that a local government is elected for. */
  private static final int TERM = 5;

  private final String text;
  private final TimeFinder.Years years;
  private final QuickMatcher form;
  private final QuickMatcher row;
  private final QuickMatcher months;
  private final QuickMatcher days;
  private final List<TimeMention> found = new ArrayList<>();
  private int lastYear;

  /** Where the words that gave {@link #lastYear} end, and whether they opened their sentence. */
  private int lastYearEnd;

  private boolean lastYearOpens;

  /** 去年10月，…；12月，…: the year of the first holds until the full stop. */
  private int otherYear;

  private int otherYearUntil = -1;

  /** 2022年起三年内: where the counting starts. */
  private int startYear;

  private int startYearEnd = -1;

  TimeReading(String text, TimeFinder.Years years) {
    this.text = text;
    this.years = years;
    this.form = TimeForms.TIME.matcher(text).useTransparentBounds(true);
    this.row = TimeForms.YEAR_LIST.matcher(text).useTransparentBounds(true);
    this.months = TimeForms.MONTHS.matcher(text).useTransparentBounds(true);
    this.days = TimeForms.DAYS.matcher(text).useTransparentBounds(true);
    this.lastYear = years.anchor();
  }

  /** {@return the words of time, in order} */
  List<TimeMention> all() {
    int open = -1;
    int close = -1;
    int lastClose = text.lastIndexOf('》');
    int seen = 0;
    int at = 0;
    while (at < text.length()) {
      if (!TimeOpening.at(text, at)) {
        at++;
        continue;
      }
      QuickMatcher matched = rowAt(at);
      if (matched == null && lookingAt(form, at)) {
        matched = form;
      }
      if (matched == null) {
        at++;
        continue;
      }
      int start = at;
      at = matched.end();
      int opening = lastOf('《', seen, start);
      seen = start + 1;
      if (opening >= 0) {
        open = opening;
        if (close < open) {
          close = open > lastClose ? -1 : text.indexOf('》', open);
        }
      }
      // a year in the title of another document dates nothing
      if (open < 0 || close <= start) {
        add(matched);
      }
    }
    return found;
  }

  private boolean lookingAt(QuickMatcher matcher, int at) {
    return matcher.region(at, text.length()).lookingAt();
  }

  /** {@return the matcher that found a row of years or of months here, null if there is none} */
  private @Nullable QuickMatcher rowAt(int at) {
    char c = text.charAt(at);
    if (c < '0' || c > '9' || at > 0 && isNumberPart(text.charAt(at - 1))) {
      return null;
    }
    if (lookingAt(row, at)) {
      int listed = 1 + (int) row.group().chars().filter(join -> "、和与及".indexOf(join) >= 0).count();
      int from = Integer.parseInt(row.group(1));
      int to = Integer.parseInt(row.group(2));
      return to - from + 1 == listed ? row : null;
    }
    if (lookingAt(months, at)) {
      return months;
    }
    return lookingAt(days, at) ? days : null;
  }

  private void add(QuickMatcher matched) {
    TimeMention mention = matched == form ? read(form) : readRow(matched);
    if (mention == null) {
      return;
    }
    found.add(mention);
    boolean inForce =
        mention.dated()
            && mention.kind() != Kind.BASE
            && mention.last().getYear() >= years.from()
            && mention.last().getYear() <= years.to() + 1;
    if (inForce && saysYear(matched)) {
      lastYear = mention.last().getYear();
      lastYearEnd = mention.end();
      lastYearOpens = mention.start() == 0 || "。；".indexOf(text.charAt(mention.start() - 1)) >= 0;
    }
  }

  private boolean saysYear(QuickMatcher matched) {
    return matched == row
        || matched == days && (matched.group(1) != null || matched.group(4) != null)
        || matched == months && (matched.group(1) != null || matched.group(3) != null)
        || matched == form
            && (form.group(3) != null || form.group(7) != null || form.group(11) != null);
  }

  private @Nullable TimeMention readRow(QuickMatcher matched) {
    if (matched == row) {
      int from = Integer.parseInt(row.group(1));
      int to = Integer.parseInt(row.group(2));
      return TimeDays.years(text, row.start(), row.end(), from, to, Kind.DURING);
    }
    if (matched == days) {
      return readDays();
    }
    int last =
        months.group(3) != null
            ? Integer.parseInt(months.group(3))
            : months.group(1) != null ? Integer.parseInt(months.group(1)) : yearBefore(months);
    int first = months.group(1) != null ? Integer.parseInt(months.group(1)) : last;
    int from = Integer.parseInt(months.group(2));
    int to = Integer.parseInt(months.group(4));
    if (from < 1 || from > 12 || to < 1 || to > 12) {
      return null;
    }
    LocalDate start = LocalDate.of(first, from, 1);
    LocalDate end = YearMonth.of(last, to).atEndOfMonth();
    return end.isBefore(start)
        ? null
        : new TimeMention(months.start(), months.end(), start, end, null, Kind.DURING);
  }

  private @Nullable TimeMention readDays() {
    String firstYear = days.group(1);
    String lastYearSaid = days.group(4);
    int first = firstYear == null ? yearBefore(days) : Integer.parseInt(firstYear);
    int last = lastYearSaid == null ? first : Integer.parseInt(lastYearSaid);
    LocalDate from = TimeDays.day(first, count(days.group(2)), count(days.group(3)));
    LocalDate to = TimeDays.day(last, count(days.group(5)), count(days.group(6)));
    return from == null || to == null || to.isBefore(from)
        ? null
        : new TimeMention(days.start(), days.end(), from, to, null, Kind.DURING);
  }

  /** The last such character from {@code from} to {@code to}, -1 if there is none. */
  private int lastOf(char wanted, int from, int to) {
    for (int i = to; i >= from; i--) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable TimeMention read(QuickMatcher m) {
    int start = m.start();
    int end = m.end();
    if (start > 0
        && Character.isDigit(text.charAt(start))
        && isNumberPart(text.charAt(start - 1))) {
      return null;
    }
    if (m.group(1) != null) {
      int from = Integer.parseInt(m.group(1));
      int to = Integer.parseInt(m.group(2));
      return to < from ? null : TimeDays.years(text, start, end, from, to, Kind.DURING);
    }
    if (m.group(3) != null) {
      return TimeDays.month(
          start,
          end,
          Integer.parseInt(m.group(3)),
          count(m.group(4)),
          m.group(5),
          m.group(6),
          isUpTo(start));
    }
    if (m.group(7) != null) {
      return TimeDays.part(text, start, end, Integer.parseInt(m.group(7)), m.group(8), m.group(9));
    }
    if (m.group(11) != null) {
      return year(m);
    }
    if (m.group(13) != null) {
      return TimeDays.fiveYears(text, start, end, m.group(13), m.group(14));
    }
    if (m.group(15) != null) {
      int month = count(m.group(15));
      int year = yearBefore(m);
      return TimeDays.month(
          startBefore(m), end, year, month, m.group(16), m.group(17), isUpTo(start));
    }
    if (m.group(18) != null) {
      int year = yearBefore(m);
      return TimeDays.part(text, startBefore(m), end, year, m.group(18), m.group(19));
    }
    if (m.group(20) != null) {
      return new TimeMention(start, end, null, null, recurrence(m.group(20)), Kind.RECURRING);
    }
    if (m.group(21) != null) {
      return new TimeMention(start, end, null, null, Recurrence.ANNUAL, Kind.AVERAGE);
    }
    if (m.group(22) != null) {
      return thisYear(start, end, m.group(22));
    }
    if (m.group(23) != null) {
      String word = m.group(23);
      if (text.startsWith("结", end) && word.startsWith("上")) {
        return null; // 上年结转, 上年结余: the name of an account
      }
      int year = otherYear(word, TimeDays.isBase(text, start, end));
      return TimeDays.years(text, start, end, year, year, Kind.DURING);
    }
    String ahead = m.group(24) != null ? m.group(24) : m.group(26);
    if (ahead != null) {
      return ahead(start, end, count(ahead), m.group(26) != null ? Kind.DURING : Kind.BY);
    }
    if (m.group(29) != null) {
      return inAll(start, end, count(m.group(29)));
    }
    String behind = m.group(27) != null ? m.group(27) : m.group(28);
    if (behind != null) {
      int count = count(behind);
      return count < 1 || count > MOST_YEARS
          ? null
          : TimeDays.years(
              text, start, end, years.issued() - count, years.issued() - 1, Kind.DURING);
    }
    return term(start, end);
  }

  /**
   * {@return the year that 去年, 明年 and their like mean}
   *
   * @param base whether something is compared with it: never the year that is looked back on
   */
  private int otherYear(String word, boolean base) {
    if (word.startsWith("明") || word.startsWith("来")) {
      // signed in December, a plan for the next year calls it 明年
      return years.issued() < years.anchor() ? years.anchor() : years.anchor() + 1;
    }
    if (word.startsWith("去") && !base && years.issued() == years.anchor() + 1) {
      // a report of this year that looks back at the last one calls that one 去年
      return years.anchor();
    }
    return years.anchor() - (word.startsWith("前") ? 2 : 1);
  }

  private static @Nullable Recurrence recurrence(String word) {
    if (word.endsWith("年") && !word.equals("每年") && !word.equals("每一年") && !word.equals("按年")) {
      // 每三年: none of the rhythms
      return null;
    }
    return word.contains("季")
        ? Recurrence.QUARTERLY
        : word.contains("月") ? Recurrence.MONTHLY : Recurrence.ANNUAL;
  }

  private @Nullable TimeMention thisYear(int start, int end, String word) {
    if (word.startsWith("全年") && years.from() < years.to() && lastYear == years.anchor()) {
      // 全年开放330天 in a plan of several years: any of them
      return null;
    }
    boolean by = word.endsWith("前") || word.endsWith("底") || word.endsWith("末");
    int year = lastYear;
    if (!lastYearOpens && text.substring(lastYearEnd, start).indexOf('。') >= 0) {
      // 覆盖率2027年超过40%。…年底前完成90家: a limit said in passing names no year for the sentences behind it
      year = years.anchor();
    }
    return TimeDays.years(text, start, end, year, year, by ? Kind.BY : Kind.DURING);
  }

  /** 三年内; 2022年起三年内 counts from that year, the rest from the year of signing. */
  private @Nullable TimeMention ahead(int start, int end, int count, Kind kind) {
    if (count < 1 || count > MOST_YEARS) {
      return null;
    }
    int from = startYearEnd == start ? startYear : years.issued();
    return TimeDays.years(text, start, end, from, from + count - 1, kind);
  }

  /**
   * 三年累计, 五年完成: the years named before, or those of a plan for as many years, else the last ones.
   */
  private @Nullable TimeMention inAll(int start, int end, int count) {
    if (count < 1 || count > MOST_YEARS) {
      return null;
    }
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - MOST_BEFORE); i--) {
      TimeMention before = found.get(i);
      if (before.dated()
          && before.last().getYear() - before.first().getYear() + 1 == count
          && count > 1) {
        return TimeDays.years(
            text, start, end, before.first().getYear(), before.last().getYear(), Kind.DURING);
      }
    }
    boolean plan = years.to() - years.from() + 1 == count;
    if (!plan && !text.startsWith("累计", end) && years.to() >= years.issued()) {
      // 三年建成 in a plan for one year: from when is not said
      return null;
    }
    int to = plan ? years.to() : years.issued() - 1;
    return TimeDays.years(text, start, end, to - count + 1, to, Kind.DURING);
  }

  /** 本届政府任期: the plan's years, or five from the year of a report. */
  private TimeMention term(int start, int end) {
    boolean several = years.from() < years.to();
    boolean plan = several || text.startsWith("规划", start);
    int to = plan ? years.to() : years.issued() + TERM - 1;
    int from = several ? years.from() : Math.min(to, years.issued());
    boolean atTheEnd = text.charAt(end - 1) == '末';
    return TimeDays.years(text, start, end, atTheEnd ? to : from, to, Kind.BY);
  }

  /**
   * {@return the year named just before, without a limit (去年 before 10月), null if there is none}
   */
  private @Nullable TimeMention yearJustBefore(QuickMatcher m) {
    TimeMention before = found.isEmpty() ? null : found.get(found.size() - 1);
    return before != null
            && before.end() == m.start()
            && before.dated()
            && before.first().getYear() == before.last().getYear()
            && before.first().getDayOfYear() == 1
            && text.charAt(before.end() - 1) == '年'
        ? before
        : null;
  }

  private int yearBefore(QuickMatcher m) {
    TimeMention before = yearJustBefore(m);
    if (before != null) {
      int year = before.last().getYear();
      if (year < years.from()) {
        otherYear = year;
        int stop = text.indexOf('。', m.end());
        otherYearUntil = stop < 0 ? text.length() : stop;
      }
      return year;
    }
    boolean opensClause = m.start() > 0 && "；，".indexOf(text.charAt(m.start() - 1)) >= 0;
    return opensClause && m.start() < otherYearUntil ? otherYear : lastYear;
  }

  /** 去年10月 is one: the words of the year, found before, go into it. */
  private int startBefore(QuickMatcher m) {
    TimeMention before = yearJustBefore(m);
    if (before == null) {
      return m.start();
    }
    found.remove(found.size() - 1);
    return before.start();
  }

  private @Nullable TimeMention year(QuickMatcher m) {
    int year = Integer.parseInt(m.group(11));
    String lead = m.group(10);
    String tail = m.group(12) == null ? "" : m.group(12);
    if (tail.equals("以来") || tail.equals("来")) {
      int last = Math.max(year, years.issued() - 1);
      return TimeDays.years(text, m.start(), m.end(), year, last, Kind.DURING);
    }
    if (tail.equals("起")) {
      startYear = year;
      startYearEnd = m.end();
      return null;
    }
    boolean by =
        lead != null && !lead.equals("力争") && (lead.contains("到") || lead.startsWith("至"))
            || tail.contains("底")
            || tail.contains("末")
            || tail.contains("前");
    // 2025年前 ends with the year before, as 6月前 ends with May
    int last = tail.equals("前") ? year - 1 : year;
    return TimeDays.years(text, m.start(), m.end(), last, last, by ? Kind.BY : Kind.DURING);
  }

  /** 截至12月20日, 到6月30日. */
  private boolean isUpTo(int start) {
    if (!found.isEmpty() && found.get(found.size() - 1).end() == start) {
      return text.charAt(start) == '截'; // 3月至6月30日: from then on
    }
    return "截到至".indexOf(text.charAt(start)) >= 0;
  }

  private static boolean isNumberPart(char c) {
    return Character.isDigit(c) || c == '.' || c == '-' || c == '第';
  }

  private static int count(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    BigDecimal value = ChineseNumerals.parse(words);
    return value == null ? -1 : value.intValue();
  }
}
