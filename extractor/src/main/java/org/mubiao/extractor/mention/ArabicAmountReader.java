package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.numeral.ArabicNumerals;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.numeral.Numeral;
import org.mubiao.extractor.numeral.NumeralReader;
import org.mubiao.extractor.pattern.QuickPattern;

/** Reads amounts written in digits: 950家, 1.2万亿元, 5%-6%, 1/3, 8.3：41.4：50.3. */
final class ArabicAmountReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final int LONGEST_NAME = 24;
  private static final String NAMES =
      "(?:系数|指数|倍差|收入比|之比|比值|比例|死亡率|消费比|性别比|容积率|抚养比|生师比|师生比|比|PUE值?|电能利用效率|能效值?|融合(?:发展)?水平)";
  private static final QuickPattern UNITLESS = QuickPattern.compile(NAMES + "$");
  private static final QuickPattern IN_CLAUSE =
      QuickPattern.compile(
          "(?:系数|指数|容积率)[\\u4e00-\\u9fa5]{2,4}(?:[^，。；、\\d]{2,4}\\d\\.\\d+(?:以[内下上])?、[\\u4e00-\\u9fa5]{2,4})?$");
  private static final int LONGEST_CLAUSE = 40;
  private static final QuickPattern EARLIER =
      QuickPattern.compile(NAMES + "(?:由|从)\\d+(?:\\.\\d+)?(?:：1)?$");

  /** 容积率2.5, 恩格尔系数28.4: nothing stands between the name and its figure. */
  private static final QuickPattern STATED = QuickPattern.compile("(?:容积率|利用系数|恩格尔系数|基尼系数)$");

  private final UnitReader units;
  private final Comparisons comparisons;
  private final Dates dates;

  ArabicAmountReader(UnitReader units, Comparisons comparisons, Dates dates) {
    this.units = units;
    this.comparisons = comparisons;
    this.dates = dates;
  }

  /** {@return the amount whose digits start at {@code at}, null if they measure nothing} */
  @Nullable AmountMention read(String text, int at) {
    if (!mayStart(text, at)) {
      return null;
    }
    int numberEnd = ArabicNumerals.end(text, at);
    BigDecimal value = ArabicNumerals.parse(text, at, numberEnd);
    if (value == null) {
      return null;
    }
    if (numberEnd < text.length() && text.charAt(numberEnd) == '/') {
      Measured rate = rate(text, numberEnd, value);
      return rate == null
          ? fraction(text, at, numberEnd, value)
          : comparisons.complete(text, at, rate, null, false);
    }
    if (PartReader.opens(text, numberEnd)) {
      Measured part = PartReader.read(text, at);
      if (part != null || text.startsWith("分之", numberEnd)) {
        return part == null ? null : comparisons.complete(text, at, part, null, false);
      }
    }
    Numeral mixed = NumeralReader.any(text, at);
    if (mixed != null && goesOn(text, numberEnd, mixed.end())) {
      Measured whole = units.read(text, mixed.end(), mixed.value(), true);
      return whole == null || dates.isDate(text, at, whole)
          ? null
          : comparisons.complete(text, at, whole, null, false);
    }
    Measured first = units.read(text, numberEnd, value, false);
    int firstEnd = first == null ? numberEnd : first.end();
    int separator = rangeSeparator(text, firstEnd);
    if (separator > 0) {
      AmountMention range = range(text, at, value, first, firstEnd + separator);
      if (range != null || first == null) {
        return range;
      }
    }
    if (first == null) {
      return bare(text, at, numberEnd, value);
    }
    if (dates.isDate(text, at, first)) {
      return null;
    }
    AmountMention mention = comparisons.complete(text, at, first, null, false);
    return opensWord(text, mention) ? null : mention;
  }

  /** 7万5千: more of the number than a multiplier stands behind the first digits. */
  private static boolean goesOn(String text, int numberEnd, int mixedEnd) {
    for (int i = numberEnd; i < mixedEnd; i++) {
      if (isDigit(text.charAt(i)) || ChineseNumerals.digit(text.charAt(i)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 9/10万: so many in a hundred thousand. */
  private static @Nullable Measured rate(String text, int slash, BigDecimal value) {
    int end = ArabicNumerals.end(text, slash + 1);
    boolean power = end > slash + 1 && end < text.length() && "万千亿".indexOf(text.charAt(end)) >= 0;
    return power && Comparisons.endsNumber(text, end + 1)
        ? new Measured(value, text.substring(slash, end + 1), end + 1, false)
        : null;
  }

  /** 有效利用系数提高到0.612, 收入比缩小到2.4：1: a figure without a unit, behind its name. */
  private @Nullable AmountMention bare(String text, int at, int numberEnd, BigDecimal value) {
    Comparisons.Before before = comparisons.before(text, at);
    int nameEnd = before == null ? at : before.start();
    boolean stated =
        before == null
            && value.scale() > 0
            && STATED.matcher(text).region(Math.max(0, at - LONGEST_NAME), at).find();
    if (nameEnd > 0 && "由从".indexOf(text.charAt(nameEnd - 1)) >= 0) {
      nameEnd--;
    } else if (before == null && !stated && !comparisons.limitsAt(text, numberEnd)) {
      return null;
    }
    int end = text.startsWith("：1", numberEnd) ? numberEnd + 2 : numberEnd;
    int start = Math.max(0, nameEnd - LONGEST_NAME);
    boolean named = UNITLESS.matcher(text).region(start, nameEnd).find();
    if (!named) {
      // 由2.61降至2.43: the later figure stands behind the earlier one
      named = EARLIER.matcher(text).region(start, nameEnd).find();
    }
    if (!named && value.scale() > 0 && before != null) {
      // 校际差异系数小学控制在0.45以内、初中控制在0.40以内: the kind of school stands between
      named = IN_CLAUSE.matcher(text).region(Math.max(0, nameEnd - LONGEST_CLAUSE), nameEnd).find();
    }
    return named && Comparisons.endsNumber(text, end)
        ? comparisons.complete(text, at, new Measured(value, "", end, false), null, false)
        : null;
  }

  /** 104国道, 3城市: what looks like a unit opens a word. */
  private boolean opensWord(String text, AmountMention mention) {
    return units.isAmbiguous(mention.unit())
        && mention.prefix() == null
        && mention.suffix() == null
        && mention.end() < text.length()
        && Character.isLetter(text.charAt(mention.end()))
        && !comparisons.isEarlierState(text, mention.start(), mention.end());
  }

  /** {@return the length of the sign between two ends of a range at {@code at}, 0 if none} */
  static int rangeSeparator(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    if (text.startsWith("——", at)) {
      return 2;
    }
    return "—–-－~至到和与".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }

  private @Nullable AmountMention range(
      String text, int at, BigDecimal low, @Nullable Measured first, int secondAt) {
    int secondEnd = ArabicNumerals.end(text, secondAt);
    BigDecimal high = ArabicNumerals.parse(text, secondAt, secondEnd);
    Measured second = high == null ? null : units.read(text, secondEnd, high, false);
    boolean years = second != null && second.unit().equals("年");
    if (second == null || dates.isDate(text, years ? secondAt : at, second)) {
      return null;
    }
    boolean once =
        first != null
            && (first.unit().equals("万") || first.unit().equals("亿"))
            && second.unit().startsWith(first.unit());
    if (first != null && !once && !first.unit().equals(second.unit())) {
      return null;
    }
    if ("和与".indexOf(text.charAt(secondAt - 1)) >= 0 && !text.startsWith("之间", second.end())) {
      return null;
    }
    BigDecimal lower = first == null ? low : first.value();
    if (lower.compareTo(second.value()) > 0) {
      return null;
    }
    return comparisons.complete(
        text, at, new Measured(lower, second.unit(), second.end(), false), second.value(), false);
  }

  /** 1/3: a part of a whole; 2023/24 and 24/7 are none. */
  private @Nullable AmountMention fraction(String text, int at, int slash, BigDecimal numerator) {
    int end = ArabicNumerals.end(text, slash + 1);
    if (end - slash > 3 || slash - at > 2) {
      return null;
    }
    BigDecimal denominator = ArabicNumerals.parse(text, slash + 1, end);
    if (denominator == null || denominator.signum() == 0 || numerator.compareTo(denominator) >= 0) {
      return null;
    }
    BigDecimal value = PartReader.quotient(numerator, denominator);
    return comparisons.complete(text, at, new Measured(value, "", end, false), null, false);
  }

  /**
   * {@return the parts of a whole that start at {@code at}, empty if there are none}
   *
   * <p>8.3：41.4：50.3 are parts if they add up to a hundred; 5：3 is a score or a clock.
   */
  List<AmountMention> structure(String text, int at) {
    if (at > 0 && (text.charAt(at - 1) == '：' || isDigit(text.charAt(at - 1)))) {
      return List.of();
    }
    int firstEnd = ArabicNumerals.end(text, at);
    if (firstEnd >= text.length() || text.charAt(firstEnd) != '：') {
      return List.of();
    }
    Comparisons.Before before = comparisons.before(text, at);
    List<AmountMention> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    int i = at;
    while (i < text.length() && isDigit(text.charAt(i))) {
      int end = ArabicNumerals.end(text, i);
      BigDecimal value = ArabicNumerals.parse(text, i, end);
      if (value == null) {
        return List.of();
      }
      sum = sum.add(value);
      parts.add(
          new AmountMention(
              i,
              end,
              end,
              before != null && parts.isEmpty() ? before.start() : i,
              value,
              null,
              "",
              before == null ? null : before.prefix(),
              null,
              false));
      if (end >= text.length() || text.charAt(end) != '：') {
        break;
      }
      i = end + 1;
    }
    boolean whole = parts.size() >= 2 && sum.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) <= 0;
    return whole ? parts : List.of();
  }

  /**
   * Whether a digit may open an amount here: not inside a name, an ordinal or a document number.
   */
  private static boolean mayStart(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if ("第〔_.+№×÷=＝".indexOf(before) >= 0 || isLatinLetter(before)) {
      return false;
    }
    if ("-—－–".indexOf(before) >= 0) {
      return at < 2
          || !Character.isLetterOrDigit(text.charAt(at - 2))
          || text.charAt(at - 2) > 0x7f;
    }
    return true;
  }

  private static boolean isLatinLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
