package org.mubiao.indexer.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.query.Question.Due;
import org.mubiao.indexer.query.Question.Value;
import org.mubiao.indexer.query.Question.Years;
import org.mubiao.model.search.QuerySyntaxException;

/** Reads what stands after {@code year}, {@code due} and {@code value}. */
final class ValueReader {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})年?-(\\d{4})年?");

  /** What stands between the ends of a range, beside {@code 2022-2025} for years. */
  private static final Pattern TO =
      Pattern.compile("\\s*(?:\\.{2,3}|…{1,2}|[~〜∼]|[—–―]{1,2}|至)\\s*");

  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})(?:年|$|[-/.](?=\\d))(?:(\\d{1,2})(?:月|$|[-/.](?=\\d))(?:(\\d{1,2})日?)?)?");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?\\d{1,30}(?:\\.\\d{1,30})?)(.{0,20})");

  private ValueReader() {}

  static Question read(
      QueryField field, @Nullable Comparison comparison, String value, int position) {
    int blanks = value.length() - value.stripLeading().length();
    Stretch stretch = new Stretch(value.strip(), position + blanks);
    return switch (field.sort()) {
      case YEAR -> years(comparison, stretch);
      case DAY -> due(comparison, stretch);
      case VALUE -> value(comparison, stretch);
      case NAME -> throw new IllegalArgumentException(field.word() + " is a name");
    };
  }

  /** A stretch of the query and where it begins. */
  private record Stretch(String text, int position) {

    boolean isEmpty() {
      return text.isEmpty();
    }

    Stretch part(int from, int to) {
      return new Stretch(text.substring(from, to), position + from);
    }
  }

  /** The two ends of a range; an open end is empty. */
  private record Ends(Stretch low, Stretch high) {}

  private static @Nullable Ends ends(Stretch value, @Nullable Comparison comparison) {
    Matcher to = TO.matcher(value.text);
    if (!to.find()) {
      return null;
    }
    if (orEqual(comparison) != Comparison.EQUAL) {
      throw new QuerySyntaxException(
          "a range a..b takes “:”, not a comparison", "范围（a..b）请用“：”，不能用大于、小于等比较号", value.position);
    }
    Ends ends = new Ends(value.part(0, to.start()), value.part(to.end(), value.text.length()));
    if (ends.low.isEmpty() && ends.high.isEmpty()) {
      throw new QuerySyntaxException("the range has no end", "范围缺少起止值", value.position);
    }
    return ends;
  }

  private static Question years(@Nullable Comparison comparison, Stretch value) {
    Matcher hyphen = YEARS.matcher(value.text);
    Ends ends =
        hyphen.matches()
            ? new Ends(
                value.part(hyphen.start(1), hyphen.end(1)),
                value.part(hyphen.start(2), hyphen.end(2)))
            : ends(value, comparison);
    if (ends != null) {
      Integer from = ends.low.isEmpty() ? null : year(ends.low);
      Integer to = ends.high.isEmpty() ? null : year(ends.high);
      inOrder(from, to, value.position);
      return new Years(from, to);
    }
    int year = year(value);
    return switch (orEqual(comparison)) {
      case AT_LEAST -> new Years(year, null);
      case MORE -> new Years(year + 1, null);
      case AT_MOST -> new Years(null, year);
      case LESS -> new Years(null, year - 1);
      case EQUAL -> new Years(year, year);
    };
  }

  private static Question due(@Nullable Comparison comparison, Stretch value) {
    Ends ends = ends(value, comparison);
    if (ends != null) {
      LocalDate from = ends.low.isEmpty() ? null : days(ends.low).from();
      LocalDate to = ends.high.isEmpty() ? null : days(ends.high).to();
      inOrder(from, to, value.position);
      return new Due(from, to);
    }
    Days days = days(value);
    return switch (orEqual(comparison)) {
      case AT_LEAST -> new Due(days.from, null);
      case MORE -> new Due(days.to.plusDays(1), null);
      case AT_MOST -> new Due(null, days.to);
      case LESS -> new Due(null, days.from.minusDays(1));
      case EQUAL -> new Due(days.from, days.to);
    };
  }

  private static Question value(@Nullable Comparison comparison, Stretch value) {
    int position = value.position;
    Ends ends = ends(value, comparison);
    if (ends != null) {
      Number low = ends.low.isEmpty() ? null : number(ends.low);
      Number high = ends.high.isEmpty() ? null : number(ends.high);
      String unit = high != null && high.unit != null ? high.unit : low == null ? null : low.unit;
      if (low != null && low.unit != null && !low.unit.equals(unit)) {
        throw new QuerySyntaxException(
            "both ends of the range need the same unit", "范围两端的单位须相同", position);
      }
      BigDecimal from = low == null ? null : low.value;
      BigDecimal to = high == null ? null : high.value;
      inOrder(from, to, position);
      return new Value(from, true, to, true, unit, position);
    }
    Number number = number(value);
    return switch (orEqual(comparison)) {
      case AT_LEAST -> new Value(number.value, true, null, false, number.unit, position);
      case MORE -> new Value(number.value, false, null, false, number.unit, position);
      case AT_MOST -> new Value(null, false, number.value, true, number.unit, position);
      case LESS -> new Value(null, false, number.value, false, number.unit, position);
      case EQUAL -> new Value(number.value, true, number.value, true, number.unit, position);
    };
  }

  private record Number(BigDecimal value, @Nullable String unit) {}

  private record Days(LocalDate from, LocalDate to) {}

  private static Comparison orEqual(@Nullable Comparison comparison) {
    return comparison == null ? Comparison.EQUAL : comparison;
  }

  private static int year(Stretch stretch) {
    Matcher matcher = YEAR.matcher(stretch.text);
    if (!matcher.matches()) {
      throw new QuerySyntaxException(
          "“" + stretch.text + "” is no year; write 2025, 2022..2025 or >=2023",
          "“" + stretch.text + "”不是年份；请写 2025、2022..2025 或 >=2023",
          stretch.position);
    }
    return Integer.parseInt(matcher.group(1));
  }

  private static Days days(Stretch stretch) {
    String text = stretch.text;
    int position = stretch.position;
    Matcher matcher = DAY.matcher(text);
    if (matcher.matches()) {
      int year = Integer.parseInt(matcher.group(1));
      try {
        if (matcher.group(2) == null) {
          return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
        if (matcher.group(3) == null) {
          return new Days(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
        return new Days(day, day);
      } catch (DateTimeException none) {
        throw new QuerySyntaxException(
            "there is no such day: “" + text + "”", "没有这一天：“" + text + "”", position);
      }
    }
    throw new QuerySyntaxException(
        "“" + text + "” is no day; write 2025-06-30, 2025-06 or 2025",
        "“" + text + "”不是日期；请写 2025-06-30、2025-06 或 2025",
        position);
  }

  private static Number number(Stretch stretch) {
    Matcher matcher = NUMBER.matcher(stretch.text);
    if (!matcher.matches()) {
      throw new QuerySyntaxException(
          "“" + stretch.text + "” is no number; write 100, 2.85% or 0.3亿元",
          "“" + stretch.text + "”不是数值；请写 100、2.85% 或 0.3亿元",
          stretch.position);
    }
    String unit = matcher.group(2).strip();
    return new Number(new BigDecimal(matcher.group(1)), unit.isEmpty() ? null : unit);
  }

  private static <T extends Comparable<? super T>> void inOrder(
      @Nullable T from, @Nullable T to, int position) {
    if (from == null && to == null) {
      throw new QuerySyntaxException("the range has no end", "范围缺少起止值", position);
    }
    if (from != null && to != null && to.compareTo(from) < 0) {
      throw new QuerySyntaxException("the range ends before it begins", "范围的终点早于起点", position);
    }
  }
}
