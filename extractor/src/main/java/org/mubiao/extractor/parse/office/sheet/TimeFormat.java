package org.mubiao.extractor.parse.office.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.office.NumberStyle;

/** A stored number shown as a date or a time. */
final class TimeFormat {

  private static final int SECONDS_A_DAY = 86_400;

  /** The last day that programs can show. */
  private static final int MOST_DAYS = 2_958_465;

  /** Programs take 1900 for a leap year, so that days before March of that year are one off. */
  private static final int FALSE_LEAP_DAY = 60;

  private static final List<String> HALVES = List.of("上午/下午", "AM/PM", "am/pm", "A/P", "a/p");
  private static final String LETTERS = "ymdhsaegYMDHSAEG";

  private final LocalDateTime time;
  private final long seconds;
  private final List<String> parts;
  private final boolean chinese;

  private TimeFormat(LocalDateTime time, long seconds, List<String> parts, boolean chinese) {
    this.time = time;
    this.seconds = seconds;
    this.parts = parts;
    this.chinese = chinese;
  }

  /** {@return how to show a stored number, null if it is no day} */
  static @Nullable TimeFormat of(
      BigDecimal value, boolean since1904, List<String> parts, boolean chinese) {
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(MOST_DAYS + 1L)) >= 0) {
      return null;
    }
    long seconds =
        value
            .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    long days = seconds / SECONDS_A_DAY;
    LocalDate first =
        since1904
            ? LocalDate.of(1904, 1, 1)
            : LocalDate.of(1899, 12, days < FALSE_LEAP_DAY ? 31 : 30);
    return new TimeFormat(
        first.plusDays(days).atStartOfDay().plusSeconds(seconds % SECONDS_A_DAY),
        seconds,
        parts,
        chinese);
  }

  /** {@return whether hours, minutes or seconds that do not begin anew stand at a place} */
  static boolean isElapsed(String code, int at) {
    int end = FormatSection.behind(code, at);
    return code.charAt(at) == '['
        && code.substring(at, end).toLowerCase(Locale.ROOT).matches("\\[(h+|m+|s+)]");
  }

  /** {@return the part of a date or a time that begins at a place, empty if none does} */
  static String part(String code, int at) {
    for (String halves : HALVES) {
      if (code.startsWith(halves, at)) {
        return halves;
      }
    }
    char c = code.charAt(at);
    if (LETTERS.indexOf(c) < 0) {
      return "";
    }
    int end = at;
    while (end < code.length() && code.charAt(end) == c) {
      end++;
    }
    return code.substring(at, end);
  }

  /** {@return what the part with this place among all parts shows} */
  String show(int at) {
    String part = parts.get(at).toLowerCase(Locale.ROOT);
    int length = part.length();
    return switch (part.charAt(0)) {
      case 'y' -> length <= 2 ? two(time.getYear() % 100) : year();
      case 'e' -> year();
      case 'm' -> isMinute(at) ? number(time.getMinute(), length) : month(length);
      case 'd' -> length <= 2 ? number(time.getDayOfMonth(), length) : englishDay(length);
      case 'h' -> number(isHalved() ? (time.getHour() + 11) % 12 + 1 : time.getHour(), length);
      case 's' -> number(time.getSecond(), length);
      case '[' -> elapsed(part);
      case 'a' -> part.contains("/") ? half(at) : chineseDay(length);
      case '上' -> half(at);
      default -> "";
    };
  }

  private String year() {
    return chinese
        ? NumberStyle.CHINESE_DIGITS.write(time.getYear())
        : Integer.toString(time.getYear());
  }

  private String month(int length) {
    if (length <= 2) {
      return number(time.getMonthValue(), length);
    }
    String name = time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return length == 4 ? name : name.substring(0, length == 3 ? 3 : 1);
  }

  private String englishDay(int length) {
    String name = time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return length == 3 ? name.substring(0, 3) : name;
  }

  private String chineseDay(int length) {
    int day = time.getDayOfWeek().getValue() - 1;
    return (length > 3 ? "星期" : "") + "一二三四五六日".substring(day, day + 1);
  }

  private String half(int at) {
    String[] halves = parts.get(at).split("/", -1);
    return time.getHour() < 12 ? halves[0] : halves[1];
  }

  private boolean isHalved() {
    return parts.stream().anyMatch(part -> part.contains("/"));
  }

  /** Behind hours and before seconds an m is minutes. */
  private boolean isMinute(int at) {
    boolean behindHours = at > 0 && isHours(at - 1);
    boolean behindHalf = at > 1 && parts.get(at - 1).contains("/") && isHours(at - 2);
    return behindHours
        || behindHalf
        || (at + 1 < parts.size() && parts.get(at + 1).toLowerCase(Locale.ROOT).contains("s"));
  }

  private boolean isHours(int at) {
    return parts.get(at).toLowerCase(Locale.ROOT).contains("h");
  }

  private String elapsed(String part) {
    return switch (part.charAt(1)) {
      case 'h' -> Long.toString(seconds / 3600);
      case 'm' -> Long.toString(seconds / 60);
      default -> Long.toString(seconds);
    };
  }

  private String number(int number, int length) {
    if (chinese) {
      return number == 0 ? "〇" : NumberStyle.CHINESE.write(number);
    }
    return length > 1 ? two(number) : Integer.toString(number);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
