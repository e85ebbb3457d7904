package org.mubiao.extractor.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeMention.Kind;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.numeral.FiveYearPlan;
import org.mubiao.model.time.Recurrence;

/**
 * Finds words of time and gives them days.
 *
 * <p>What a document leaves unsaid (6月底前, 全年, 三年内) is taken from the year in force where the words
 * stand.
 */
public final class TimeFinder {

  private static final String CN = "[一二两三四五六七八九十]{1,3}";

  /** Every form of words of time; {@link TimeOpening} tells where none can begin. */
  static final Pattern TIME =
      Pattern.compile(
          String.join(
              "|",
              // 1,2 years from - to
              "(?:((?:19|20)\\d{2})年?[—\\-–－~至到]+((?:19|20)\\d{2})年(?:期间|间|度)?)",
              // 3 year 4 month 5 day 6 tail
              "(?:(?:到|至|在|于|自|截至|截止|截止到)?((?:19|20)\\d{2})年(\\d{1,2})月(?:份)?(?:(\\d{1,2})日)?(底前|底之前|底以前|底|末前|末|前|上旬|中旬|下旬|份前|初)?)",
              // 7 year 8 part 9 tail
              "(?:(?:到|至|在|于)?((?:19|20)\\d{2})年(上半年|下半年|第?[一二三四1234]季度|年底|年末)(前|底前|末前|底|末)?)",
              // 10 lead 11 year 12 tail
              "(?:(到|至|截至|截止|截止到|力争到|争取到|力争)?((?:19|20)\\d{2})年(底前|底|末前|末|年底前|年底|年末|前|度|全年|以来|来|起)?)",
              // 13 plan number 14 tail
              "(?:(?:到|至)?[“\"‘]?十([一二三四五六七八九])五[”\"’]?(期间|时期末|时期|末期|期末|末|以来|五年|规划期末|规划期内|规划期间|收官|前三年|后三年))",
              // 15 month 16 day 17 tail
              "(?:(?:于|在|到|至|截至)?(\\d{1,2}|"
                  + CN
                  + ")月(?:份)?(?:(\\d{1,2})日)?(底前|底之前|底以前|底|末前|末|前|上旬|中旬|下旬|份前)?)",
              // 18 part 19 tail
              "(?:(?:于|在|到)?(上半年|下半年|第[一二三四1234]季度|[一二三四]季度|前三季度)(前|底前|末前|底|末)?)",
              // 20 recurring
              "(每年度?|每(?:\\d{1,2}|[两三四五])年|每一年|每季度|每个季度|每季|每月|每个月|按月|按季)",
              // 21 average
              "(年均|年平均)",
              // 22 this year
              "(今年年底前|今年底前|今年底|今年年底|今年以来|今年|本年度|本年|当年底前|当年底|全年度|全年|年内|年底前|年底|年末|本年底前)",
              // 23 other years
              "(明年底前|明年底|明年|来年|去年底|去年末|去年|上年底|上年末|上年度|上年|上一年|前年)",
              // 24 N years ahead 25
              "(?:(?:用|通过|经过|力争|争取|未来|今后|力争用)?(\\d{1,2}|"
                  + CN
                  + ")年(内|左右时间|左右的时间|时间|努力|的时间|的努力|之内))",
              "(?:(?:未来|今后)(\\d{1,2}|" + CN + ")年)",
              // 26 years behind
              "(?:(?:过去|这|近)(\\d{1,2}|"
                  + CN
                  + ")年来?)|(?:(\\d{1,2}|"
                  + CN
                  + ")年来)|(?:(\\d{1,2}|"
                  + CN
                  + ")年(?=累计))",
              "(本届政府任期内?|届末|规划期末|规划期内|规划期间|任期内)"));

  /**
   * The years that stand behind words which leave them out.
   *
   * @param from first year in force
   * @param to last year in force
   * @param anchor the year that 今年 and 6月 mean
   * @param issued year of signing, or {@code anchor}
   */
  public record Years(int from, int to, int anchor, int issued) {}

  /** {@return the words of time of a folded passage, in order} */
  public List<TimeMention> find(String text, Years years) {
    List<TimeMention> found = new ArrayList<>();
    Matcher matcher = TIME.matcher(text);
    int lastYear = years.anchor();
    int open = -1;
    int close = -1;
    int lastClose = text.lastIndexOf('》');
    int seen = 0;
    matcher.useTransparentBounds(true);
    int at = 0;
    while (at < text.length()) {
      if (!TimeOpening.at(text, at)) {
        at++;
        continue;
      }
      matcher.region(at, text.length());
      if (!matcher.lookingAt()) {
        at++;
        continue;
      }
      at = matcher.end();
      int opening = lastOf(text, '《', seen, matcher.start());
      seen = matcher.start() + 1;
      if (opening >= 0) {
        open = opening;
        if (close < open) {
          close = open > lastClose ? -1 : text.indexOf('》', open);
        }
      }
      if (open >= 0 && close > matcher.start()) {
        // a year in the title of another document dates nothing
        continue;
      }
      TimeMention mention = read(text, matcher, years, lastYear);
      if (mention != null) {
        found.add(mention);
        if (mention.dated()
            && mention.kind() != Kind.BASE
            && explicitYear(matcher)
            && mention.last().getYear() >= years.from()
            && mention.last().getYear() <= years.to() + 1) {
          lastYear = mention.last().getYear();
        }
      }
    }
    return found;
  }

  private static boolean explicitYear(Matcher matcher) {
    return matcher.group(3) != null || matcher.group(7) != null || matcher.group(11) != null;
  }

  /** The last such character from {@code from} to {@code to}, -1 if there is none. */
  private static int lastOf(String text, char wanted, int from, int to) {
    for (int i = to; i >= from; i--) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable TimeMention read(String text, Matcher m, Years years, int lastYear) {
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
      return to < from ? null : years(text, start, end, from, to, Kind.DURING);
    }
    if (m.group(3) != null) {
      return month(start, end, Integer.parseInt(m.group(3)), m.group(4), m.group(5), m.group(6));
    }
    if (m.group(7) != null) {
      return part(text, start, end, Integer.parseInt(m.group(7)), m.group(8), m.group(9));
    }
    if (m.group(11) != null) {
      return year(text, start, end, m, years);
    }
    if (m.group(13) != null) {
      return fiveYears(text, start, end, m.group(13), m.group(14));
    }
    if (m.group(15) != null) {
      return month(start, end, lastYear, m.group(15), m.group(16), m.group(17));
    }
    if (m.group(18) != null) {
      return part(text, start, end, lastYear, m.group(18), m.group(19));
    }
    if (m.group(20) != null) {
      String word = m.group(20);
      boolean everySeveralYears =
          word.endsWith("年") && !word.equals("每年") && !word.equals("每一年") && !word.equals("按年");
      Recurrence recurrence =
          everySeveralYears
              ? null
              : word.contains("季")
                  ? Recurrence.QUARTERLY
                  : word.contains("月") ? Recurrence.MONTHLY : Recurrence.ANNUAL;
      return new TimeMention(start, end, null, null, recurrence, Kind.RECURRING);
    }
    if (m.group(21) != null) {
      return new TimeMention(start, end, null, null, Recurrence.ANNUAL, Kind.AVERAGE);
    }
    if (m.group(22) != null) {
      boolean by =
          m.group(22).endsWith("前") || m.group(22).endsWith("底") || m.group(22).endsWith("末");
      return years(text, start, end, lastYear, lastYear, by ? Kind.BY : Kind.DURING);
    }
    if (m.group(23) != null) {
      String word = m.group(23);
      int year =
          years.anchor()
              + (word.startsWith("明") || word.startsWith("来") ? 1 : word.startsWith("前") ? -2 : -1);
      return years(text, start, end, year, year, Kind.DURING);
    }
    String ahead = m.group(24) != null ? m.group(24) : m.group(26);
    if (ahead != null) {
      int count = count(ahead);
      return count < 1 || count > 20
          ? null
          : years(
              text,
              start,
              end,
              years.issued(),
              years.issued() + count - 1,
              m.group(26) != null ? Kind.DURING : Kind.BY);
    }
    String behind =
        m.group(27) != null ? m.group(27) : m.group(28) != null ? m.group(28) : m.group(29);
    if (behind != null) {
      int count = count(behind);
      return count < 1 || count > 20
          ? null
          : years(text, start, end, years.issued() - count, years.issued() - 1, Kind.DURING);
    }
    return years(text, start, end, years.from(), years.to(), Kind.BY);
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

  private static @Nullable TimeMention year(
      String text, int start, int end, Matcher m, Years years) {
    int year = Integer.parseInt(m.group(11));
    String lead = m.group(10);
    String tail = m.group(12) == null ? "" : m.group(12);
    if (tail.equals("以来") || tail.equals("来")) {
      return years(text, start, end, year, Math.max(year, years.issued() - 1), Kind.DURING);
    }
    if (tail.equals("起")) {
      return null;
    }
    boolean by =
        lead != null && !lead.equals("力争") && (lead.contains("到") || lead.startsWith("至"))
            || tail.contains("底")
            || tail.contains("末")
            || tail.contains("前");
    return years(text, start, end, year, year, by ? Kind.BY : Kind.DURING);
  }

  private static TimeMention years(String text, int start, int end, int from, int to, Kind kind) {
    return new TimeMention(
        start,
        end,
        LocalDate.of(from, 1, 1),
        LocalDate.of(to, 12, 31),
        null,
        isBase(text, start, end) ? Kind.BASE : kind);
  }

  /** 较2020年, 比去年, 由上年: the words only say what is compared with. */
  private static boolean isBase(String text, int start, int end) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if (before == '较' || before == '比' || before == '与' || before == '由' || before == '从') {
      return true;
    }
    return text.startsWith("基础上", end)
        || text.startsWith("的基础上", end)
        || (start > 1 && text.startsWith("相对", start - 2));
  }

  private static TimeMention fiveYears(
      String text, int start, int end, String number, String tail) {
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

  private static @Nullable TimeMention month(
      int start,
      int end,
      int year,
      String monthWords,
      @Nullable String dayWords,
      @Nullable String tailWords) {
    int month = count(monthWords);
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
      return new TimeMention(
          start,
          end,
          by ? LocalDate.of(year, 1, 1) : in.atDay(1),
          by ? date : in.atEndOfMonth(),
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

  private static @Nullable TimeMention part(
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
