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
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})(?:年|$|[-/.](?=\\d))(?:(\\d{1,2})(?:月|$|[-/.](?=\\d))(?:(\\d{1,2})日?)?)?");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?\\d{1,30}(?:\\.\\d{1,30})?)(.{0,20})");

  private ValueReader() {}

  static Question read(
      QueryField field, @Nullable Comparison comparison, String value, int position) {
    return switch (field.sort()) {
      case YEAR -> years(comparison, value, position);
      case DAY -> due(comparison, value, position);
      case VALUE -> value(comparison, value, position);
      case NAME -> throw new IllegalArgumentException(field.word() + " is a name");
    };
  }

  private static Question years(@Nullable Comparison comparison, String value, int position) {
    Matcher hyphen = YEARS.matcher(value);
    String range = hyphen.matches() ? hyphen.group(1) + ".." + hyphen.group(2) : value;
    int dots = range.indexOf("..");
    if (dots >= 0 && noLimits(comparison, position)) {
      Integer from = dots == 0 ? null : year(range.substring(0, dots), position);
      Integer to = dots + 2 == range.length() ? null : year(range.substring(dots + 2), position);
      inOrder(from, to, position);
      return new Years(from, to);
    }
    int year = year(value, position);
    return switch (orEqual(comparison)) {
      case AT_LEAST -> new Years(year, null);
      case MORE -> new Years(year + 1, null);
      case AT_MOST -> new Years(null, year);
      case LESS -> new Years(null, year - 1);
      case EQUAL -> new Years(year, year);
    };
  }

  private static Question due(@Nullable Comparison comparison, String value, int position) {
    int dots = value.indexOf("..");
    if (dots >= 0 && noLimits(comparison, position)) {
      LocalDate from = dots == 0 ? null : days(value.substring(0, dots), position).from();
      LocalDate to =
          dots + 2 == value.length() ? null : days(value.substring(dots + 2), position).to();
      inOrder(from, to, position);
      return new Due(from, to);
    }
    Days days = days(value, position);
    return switch (orEqual(comparison)) {
      case AT_LEAST -> new Due(days.from, null);
      case MORE -> new Due(days.to.plusDays(1), null);
      case AT_MOST -> new Due(null, days.to);
      case LESS -> new Due(null, days.from.minusDays(1));
      case EQUAL -> new Due(days.from, days.to);
    };
  }

  private static Question value(@Nullable Comparison comparison, String value, int position) {
    int dots = value.indexOf("..");
    if (dots >= 0 && noLimits(comparison, position)) {
      Number low = dots == 0 ? null : number(value.substring(0, dots), position);
      Number high = dots + 2 == value.length() ? null : number(value.substring(dots + 2), position);
      String unit = high != null && high.unit != null ? high.unit : low == null ? null : low.unit;
      if (low != null && low.unit != null && !low.unit.equals(unit)) {
        throw new QuerySyntaxException("both ends of the range need the same unit", position);
      }
      BigDecimal from = low == null ? null : low.value;
      BigDecimal to = high == null ? null : high.value;
      inOrder(from, to, position);
      return new Value(from, true, to, true, unit, position);
    }
    Number number = number(value, position);
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

  private static boolean noLimits(@Nullable Comparison comparison, int position) {
    if (orEqual(comparison) != Comparison.EQUAL) {
      throw new QuerySyntaxException("a range a..b takes “:”, not a comparison", position);
    }
    return true;
  }

  private static int year(String text, int position) {
    Matcher matcher = YEAR.matcher(text);
    if (!matcher.matches()) {
      throw new QuerySyntaxException(
          "“" + text + "” is no year; write 2025, 2022..2025 or >=2023", position);
    }
    return Integer.parseInt(matcher.group(1));
  }

  private static Days days(String text, int position) {
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
        throw new QuerySyntaxException("there is no such day: “" + text + "”", position);
      }
    }
    throw new QuerySyntaxException(
        "“" + text + "” is no day; write 2025-06-30, 2025-06 or 2025", position);
  }

  private static Number number(String text, int position) {
    Matcher matcher = NUMBER.matcher(text.strip());
    if (!matcher.matches()) {
      throw new QuerySyntaxException(
          "“" + text + "” is no number; write 100, 2.85% or 0.3亿元", position);
    }
    String unit = matcher.group(2).strip();
    return new Number(new BigDecimal(matcher.group(1)), unit.isEmpty() ? null : unit);
  }

  private static <T extends Comparable<? super T>> void inOrder(
      @Nullable T from, @Nullable T to, int position) {
    if (from == null && to == null) {
      throw new QuerySyntaxException("the range has no end", position);
    }
    if (from != null && to != null && to.compareTo(from) < 0) {
      throw new QuerySyntaxException("the range ends before it begins", position);
    }
  }
}
