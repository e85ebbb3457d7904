package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.AmountMention.Prefix;
import org.mubiao.extractor.numeral.ArabicNumerals;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.model.quantity.Operator;

/** Reads amounts written in Chinese characters: 百分之三十, 七成, 过半, 翻一番, 百场以上. */
final class ChineseAmountReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Behind these a numeral belongs to what was read before it, or to an ordinal or a weekday. */
  private static final String NO_START_BEHIND = "第十百千万亿两一二三四五六七八九零星期周初";

  /** No number in characters is longer; a longer run of numerals says nothing. */
  private static final int LONGEST = 40;

  private final UnitReader units;
  private final Comparisons comparisons;
  private final Dates dates;

  ChineseAmountReader(UnitReader units, Comparisons comparisons, Dates dates) {
    this.units = units;
    this.comparisons = comparisons;
    this.dates = dates;
  }

  /** {@return whether an amount in characters may start with {@code c}} */
  static boolean mayStart(char c) {
    return ChineseNumerals.isNumeral(c) || c == '过' || c == '翻';
  }

  /** {@return the amount that starts at {@code at}, null if none does} */
  @Nullable AmountMention read(String text, int at) {
    if (text.startsWith("过半", at)) {
      boolean closed = Comparisons.endsClause(text, at + 2) || text.startsWith("数", at + 2);
      return closed ? plain(at, at + 2, HALF, "", Operator.GT) : null;
    }
    if (text.charAt(at) == '翻') {
      return doubling(text, at);
    }
    if (at > 0 && NO_START_BEHIND.indexOf(text.charAt(at - 1)) >= 0) {
      return null;
    }
    if (text.startsWith("一半", at)) {
      return half(text, at);
    }
    int end = numeralsEnd(text, at);
    if (end - at > LONGEST) {
      return null;
    }
    if (text.startsWith("分之", end)) {
      return partOf(text, at, end);
    }
    int core = end;
    while (core > at && "万亿".indexOf(text.charAt(core - 1)) >= 0) {
      core--;
    }
    String head = text.substring(at, core);
    if (head.indexOf('万') >= 0 || head.indexOf('亿') >= 0) {
      // 一亿二千万: the last 万 multiplies 二千 only, so the number is read as one
      core = end;
    }
    return core == at ? bareMultiplier(text, at, end) : number(text, at, core, end);
  }

  private @Nullable AmountMention number(String text, int at, int core, int end) {
    BigDecimal value = ChineseNumerals.parse(text.substring(at, core));
    if (value == null) {
      return null;
    }
    BigDecimal upper = null;
    int unitAt = core;
    int separator = core == end ? ArabicAmountReader.rangeSeparator(text, core) : 0;
    if (separator > 0) {
      int second = core + separator;
      int secondEnd = numeralsEnd(text, second);
      BigDecimal high =
          secondEnd - second > LONGEST
              ? null
              : ChineseNumerals.parse(text.substring(second, secondEnd));
      if (high != null && high.compareTo(value) > 0) {
        upper = high;
        unitAt = secondEnd;
      }
    }
    Measured measured = units.read(text, unitAt, value, true);
    if (measured == null || dates.isDate(text, at, measured)) {
      return null;
    }
    AmountMention mention = comparisons.complete(text, at, measured, upper, true);
    return isMeant(mention, value) ? mention : null;
  }

  /** {@return one past the run of numerals; the run is not followed further than it may be long} */
  private static int numeralsEnd(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST + 1);
    int end = at;
    while (end < limit && ChineseNumerals.isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Numbers in characters mostly name things (五大工程); few of them measure. */
  private static boolean isMeant(AmountMention mention, BigDecimal value) {
    String unit = mention.unit();
    if (value.compareTo(BigDecimal.ONE) == 0
        && mention.upper() == null
        && "批种类个项系列".contains(unit)
        && (unit.equals("批") || mention.suffix() == null)) {
      return false;
    }
    Prefix prefix = mention.prefix();
    boolean compared = prefix != null && prefix != Prefix.HOLD && prefix != Prefix.REACH;
    if (compared || mention.suffix() != null || mention.upper() != null) {
      // 三级以上 names a class
      return !(unit.equals("级") && prefix == null && mention.suffix() == Operator.GE);
    }
    if (unit.equals("名") || unit.equals("%") || unit.equals("成") || unit.endsWith("元")) {
      return true;
    }
    boolean large = value.compareTo(BigDecimal.TEN) > 0;
    return large && (prefix == Prefix.REACH || unit.length() > 1);
  }

  /** 超亿元, 万人以上: a multiplier alone counts as one if it is compared. */
  private @Nullable AmountMention bareMultiplier(String text, int at, int end) {
    int length = units.lengthAt(text, end);
    if (length == 0) {
      return null;
    }
    String unit = text.substring(at, end + length);
    if (unit.endsWith("级") || unit.endsWith("年")) {
      return null;
    }
    Measured measured = new Measured(BigDecimal.ONE, unit, end + length, false);
    AmountMention mention = comparisons.complete(text, at, measured, null, true);
    return mention.prefix() == null && mention.suffix() == null ? null : mention;
  }

  private AmountMention half(String text, int at) {
    Comparisons.Before before = comparisons.before(text, at);
    int end = at + 2;
    boolean atLeast = comparisons.atLeastAt(text, end);
    return new AmountMention(
        at,
        atLeast ? end + 2 : end,
        end,
        before == null ? at : before.start(),
        HALF,
        null,
        "",
        before == null ? null : before.prefix(),
        atLeast ? Operator.GE : null,
        true);
  }

  /** 翻一番, 翻了两番, 翻倍. */
  private static @Nullable AmountMention doubling(String text, int at) {
    int i = at + 1;
    if (i < text.length() && text.charAt(i) == '了') {
      i++;
    }
    BigDecimal times = BigDecimal.ONE;
    if (i < text.length()) {
      char c = text.charAt(i);
      int count = isDigit(c) ? c - '0' : ChineseNumerals.digit(c);
      if (isDigit(c) || count > 0) {
        times = BigDecimal.valueOf(count);
        i++;
      }
    }
    boolean unit = i < text.length() && (text.charAt(i) == '番' || text.charAt(i) == '倍');
    return unit ? plain(at, i + 1, times, text.substring(i, i + 1), null) : null;
  }

  private static AmountMention plain(
      int at, int end, BigDecimal value, String unit, @Nullable Operator operator) {
    return new AmountMention(at, end, end, at, value, null, unit, null, operator, true);
  }

  /** 百分之三十, 千分之5, 三分之二. */
  private @Nullable AmountMention partOf(String text, int at, int denominatorEnd) {
    int from = denominatorEnd + 2;
    int limit = Math.min(text.length(), from + LONGEST);
    int end = from;
    while (end < limit
        && (ChineseNumerals.isNumeral(text.charAt(end))
            || isDigit(text.charAt(end))
            || ArabicNumerals.isPoint(text, end))) {
      end++;
    }
    if (end == from) {
      return null;
    }
    BigDecimal number =
        isDigit(text.charAt(from))
            ? ArabicNumerals.parse(text, from, end)
            : ChineseNumerals.parse(text.substring(from, end));
    String denominator = text.substring(at, denominatorEnd);
    BigDecimal whole = ChineseNumerals.parse(denominator);
    if (number == null || whole == null || whole.signum() == 0) {
      return null;
    }
    boolean percent = whole.compareTo(HUNDRED) == 0;
    boolean mille = denominator.equals("千");
    BigDecimal value = percent || mille ? number : number.divide(whole, 6, RoundingMode.HALF_UP);
    String unit = percent ? "%" : mille ? "‰" : "";
    return comparisons.complete(text, at, new Measured(value, unit, end, false), null, true);
  }
}
