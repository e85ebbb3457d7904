package org.mubiao.extractor.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.AmountMention.Prefix;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.Operator;

/**
 * Finds numbers that measure something. Years, dates, ordinals, document numbers, versions and
 * numbers inside Latin names are not amounts; whether an amount is a commitment is decided later.
 */
public final class AmountFinder {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final MeasurementUnits measures;
  private final CueWords cues;

  /** Prepares a finder. */
  public AmountFinder(MeasurementUnits measures, CueWords cues) {
    this.measures = measures;
    this.cues = cues;
  }

  /** {@return the amounts of a passage, in order, not overlapping} */
  public List<AmountMention> find(AlignedText passage) {
    String text = passage.folded();
    List<AmountMention> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      AmountMention mention = null;
      if (isDigit(c)) {
        List<AmountMention> parts = structure(text, i);
        if (!parts.isEmpty()) {
          found.addAll(parts);
          i = parts.get(parts.size() - 1).end();
          continue;
        }
        mention = arabic(text, i);
      } else if (ChineseNumerals.isNumeral(c) || c == '过' || c == '翻' || c == '半') {
        mention = chinese(text, i);
      }
      if (mention == null) {
        i = isDigit(c) ? skipNumber(text, i) : i + 1;
      } else {
        found.add(mention);
        i = mention.end();
      }
    }
    return found;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int skipNumber(String text, int at) {
    int i = at;
    while (i < text.length() && (isDigit(text.charAt(i)) || isPoint(text, i))) {
      i++;
    }
    return Math.max(i, at + 1);
  }

  /** 8.3：41.4：50.3: parts of a whole, which add up to a hundred. */
  private List<AmountMention> structure(String text, int at) {
    List<AmountMention> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    int i = at;
    if (at > 0 && (text.charAt(at - 1) == '：' || isDigit(text.charAt(at - 1)))) {
      return parts;
    }
    PrefixFound prefix = prefixBefore(text, at);
    while (i < text.length() && isDigit(text.charAt(i))) {
      int end = skipNumber(text, i);
      BigDecimal value = decimal(text.substring(i, end));
      sum = sum.add(value);
      int start = prefix != null && parts.isEmpty() ? prefix.start() : i;
      parts.add(
          new AmountMention(
              i,
              end,
              end,
              start,
              value,
              null,
              "",
              prefix == null ? null : prefix.prefix(),
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

  private static boolean isPoint(String text, int i) {
    char c = text.charAt(i);
    return (c == '.' || c == ',')
        && i > 0
        && isDigit(text.charAt(i - 1))
        && i + 1 < text.length()
        && isDigit(text.charAt(i + 1));
  }

  /** A number with its unit: value, unit as written, where both end. */
  private record Measured(BigDecimal value, String unit, int end, boolean more) {}

  private @Nullable AmountMention arabic(String text, int at) {
    if (!mayStart(text, at)) {
      return null;
    }
    int numberEnd = skipNumber(text, at);
    BigDecimal value = decimal(text.substring(at, numberEnd));
    if (numberEnd < text.length() && text.charAt(numberEnd) == '/') {
      return fraction(text, at, numberEnd, value);
    }
    if (text.startsWith("分之", numberEnd)) {
      return null;
    }
    Measured first = measured(text, numberEnd, value, false);
    int separator = rangeSeparator(text, first == null ? numberEnd : first.end());
    if (separator > 0) {
      int secondAt = (first == null ? numberEnd : first.end()) + separator;
      if (secondAt < text.length() && isDigit(text.charAt(secondAt))) {
        int secondEnd = skipNumber(text, secondAt);
        Measured second =
            measured(text, secondEnd, decimal(text.substring(secondAt, secondEnd)), false);
        if (second != null && !isDateLike(text, secondAt, second)) {
          AmountMention range = range(text, at, value, first, second);
          if (range != null) {
            return range;
          }
        }
        if (first == null) {
          return null;
        }
      }
    }
    if (first == null || isDateLike(text, at, first)) {
      return null;
    }
    return finish(text, at, first, null, false);
  }

  private @Nullable AmountMention range(
      String text, int at, BigDecimal low, @Nullable Measured first, Measured second) {
    BigDecimal lower = low;
    if (first != null && !first.unit().equals(second.unit())) {
      return null;
    }
    if (first != null) {
      lower = first.value();
    }
    if (lower.compareTo(second.value()) > 0) {
      return null;
    }
    return finish(
        text, at, new Measured(lower, second.unit(), second.end(), false), second.value(), false);
  }

  private @Nullable AmountMention fraction(String text, int at, int slash, BigDecimal numerator) {
    int end = skipNumber(text, slash + 1);
    if (end == slash + 1 || !isDigit(text.charAt(slash + 1)) || end - slash > 3 || slash - at > 2) {
      return null;
    }
    BigDecimal denominator = decimal(text.substring(slash + 1, end));
    if (denominator.signum() == 0 || numerator.compareTo(denominator) >= 0) {
      return null;
    }
    BigDecimal value = numerator.divide(denominator, 6, java.math.RoundingMode.HALF_UP);
    return finish(text, at, new Measured(value, "", end, false), null, false);
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  /**
   * Whether a digit may open an amount here: not inside a name, an ordinal or a document number.
   */
  private static boolean mayStart(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == '第'
        || before == '〔'
        || before == '_'
        || before == '.'
        || before == '+'
        || before == '№') {
      return false;
    }
    if ((before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z')) {
      return false;
    }
    if (before == '-' || before == '—' || before == '－' || before == '–') {
      return at < 2
          || !Character.isLetterOrDigit(text.charAt(at - 2))
          || text.charAt(at - 2) > 0x7f;
    }
    return true;
  }

  private static int rangeSeparator(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    if (c == '—' && at + 1 < text.length() && text.charAt(at + 1) == '—') {
      return 2;
    }
    return "—–-－~至到".indexOf(c) >= 0 ? 1 : 0;
  }

  /** Reads 余, a multiplier, 余 and the unit behind a number. */
  private @Nullable Measured measured(String text, int at, BigDecimal number, boolean chinese) {
    int i = at;
    boolean more = false;
    BigDecimal value = number;
    if (isMore(text, i)) {
      more = true;
      i++;
    }
    int direct = measures.longestAt(text, i);
    int multiplierEnd = i;
    while (multiplierEnd < text.length()
        && "万亿".indexOf(text.charAt(multiplierEnd)) >= 0
        && multiplierEnd - i < 2) {
      multiplierEnd++;
    }
    int smallEnd = i;
    if (multiplierEnd == i && direct == 0 || multiplierEnd == i && startsSmall(text, i)) {
      while (smallEnd < text.length() && "十百千".indexOf(text.charAt(smallEnd)) >= 0) {
        smallEnd++;
      }
    }
    String multiplier = text.substring(i, multiplierEnd);
    if (multiplierEnd == i && smallEnd > i && direct == 0) {
      int unitAt = smallEnd;
      while (unitAt < text.length()
          && "万亿".indexOf(text.charAt(unitAt)) >= 0
          && unitAt - smallEnd < 2) {
        unitAt++;
      }
      for (int k = i; k < smallEnd; k++) {
        value = value.multiply(small(text.charAt(k)));
      }
      multiplier = text.substring(smallEnd, unitAt);
      multiplierEnd = unitAt;
    }
    i = multiplierEnd;
    if (isMore(text, i)) {
      more = true;
      i++;
    }
    int length = measures.longestAt(text, i);
    if (length == 0) {
      if (!multiplier.isEmpty() && !chinese) {
        return new Measured(value, multiplier, i, more);
      }
      return null;
    }
    String symbol = text.substring(i, i + length);
    int end = i + length;
    int compound = compoundEnd(text, end);
    if (compound > end) {
      symbol = text.substring(i, compound);
      end = compound;
    }
    if (isMore(text, end)
        && !(end + 1 < text.length()
            && text.charAt(end) == '多'
            && "元层样种点".indexOf(text.charAt(end + 1)) >= 0)) {
      more = true;
      end++;
    }
    return new Measured(value, multiplier + symbol, end, more);
  }

  private boolean startsSmall(String text, int i) {
    return i < text.length()
        && "十百千".indexOf(text.charAt(i)) >= 0
        && measures.longestAt(text, i) == 0;
  }

  private static BigDecimal small(char c) {
    return BigDecimal.valueOf(c == '十' ? 10 : c == '百' ? 100 : 1000);
  }

  /** 吨标准煤/万元, 件/万人: a unit over another. */
  private int compoundEnd(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '/') {
      return at;
    }
    int i = at + 1;
    while (i < text.length() && (isDigit(text.charAt(i)) || "万亿百千".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    int length = measures.longestAt(text, i);
    return length == 0 ? at : i + length;
  }

  private static boolean isMore(String text, int i) {
    return i < text.length() && (text.charAt(i) == '余' || text.charAt(i) == '多');
  }

  /** Years, months, days and clock times are told from lengths of time by what stands around. */
  private boolean isDateLike(String text, int at, Measured measured) {
    String unit = measured.unit();
    if (unit.equals("年")) {
      return !isLengthOfTime(text, at, measured);
    }
    if (unit.equals("月")
        || unit.equals("日")
        || unit.equals("号")
        || unit.equals("时")
        || unit.equals("点")
        || unit.equals("周年")) {
      return true;
    }
    if (unit.equals("周")
        || unit.equals("天")
        || unit.equals("个月")
        || unit.equals("季度")
        || unit.equals("个季度")) {
      return !isLengthOfTime(text, at, measured);
    }
    if (unit.equals("版") || unit.equals("代")) {
      return true;
    }
    if (unit.equals("届") || unit.equals("条") && at > 0 && text.charAt(at - 1) == '第') {
      return unit.equals("届");
    }
    return false;
  }

  private boolean isLengthOfTime(String text, int at, Measured measured) {
    PrefixFound before = prefixBefore(text, at);
    boolean compared =
        before != null && before.prefix() != Prefix.ABOUT && before.prefix() != Prefix.HOLD
            || measured.end() < text.length()
                && cues.startingAt(CueRole.SUFFIX_AT_MOST, text, measured.end()) > 0
                && !text.startsWith("内", measured.end());
    return compared && measured.value().compareTo(BigDecimal.valueOf(1000)) < 0;
  }

  private @Nullable AmountMention finish(
      String text, int at, Measured measured, @Nullable BigDecimal upper, boolean chinese) {
    PrefixFound prefix = prefixBefore(text, at);
    int end = measured.end();
    Operator suffix = measured.more() ? Operator.GT : null;
    int length = cues.startingAt(CueRole.SUFFIX_AT_LEAST, text, end);
    if (length > 0 && !(text.startsWith("起", end) && !endsClause(text, end + 1))) {
      suffix = Operator.GE;
      end += text.startsWith("以上的", end) ? 2 : length;
    } else {
      length = cues.startingAt(CueRole.SUFFIX_AT_MOST, text, end);
      if (length > 0) {
        suffix = Operator.LE;
        end += length;
      } else {
        length = cues.startingAt(CueRole.SUFFIX_ABOUT, text, end);
        if (length > 0) {
          suffix = Operator.APPROX;
          end += length;
        }
      }
    }
    return new AmountMention(
        at,
        end,
        measured.end(),
        prefix == null ? at : prefix.start(),
        measured.value(),
        upper,
        measured.unit(),
        prefix == null ? null : prefix.prefix(),
        suffix,
        chinese);
  }

  private static boolean endsClause(String text, int at) {
    return at >= text.length() || "，。；、）".indexOf(text.charAt(at)) >= 0;
  }

  private record PrefixFound(Prefix prefix, int start) {}

  private @Nullable PrefixFound prefixBefore(String text, int at) {
    int end = yearBefore(text, at);
    if (end > 0 && text.charAt(end - 1) == '了') {
      end--;
    }
    record Candidate(CueRole role, Prefix prefix) {}
    Candidate[] candidates = {
      new Candidate(CueRole.AT_LEAST, Prefix.AT_LEAST),
      new Candidate(CueRole.MORE_THAN, Prefix.MORE_THAN),
      new Candidate(CueRole.AT_MOST, Prefix.AT_MOST),
      new Candidate(CueRole.LESS_THAN, Prefix.LESS_THAN),
      new Candidate(CueRole.ABOUT, Prefix.ABOUT),
      new Candidate(CueRole.REACH, Prefix.REACH),
      new Candidate(CueRole.HOLD, Prefix.HOLD),
    };
    int best = 0;
    Prefix bestPrefix = null;
    for (Candidate candidate : candidates) {
      int length = cues.endingAt(candidate.role(), text, end);
      if (length > best) {
        best = length;
        bestPrefix = candidate.prefix();
      }
    }
    return bestPrefix == null ? null : new PrefixFound(bestPrefix, end - best);
  }

  /** 增长到2025年的4.93万亿元: the comparison stands before the year. */
  private static int yearBefore(String text, int at) {
    int end = at;
    if (end > 0 && text.charAt(end - 1) == '的') {
      end--;
    }
    if (end >= 5
        && text.charAt(end - 1) == '年'
        && text.substring(end - 5, end - 1).chars().allMatch(c -> isDigit((char) c))) {
      return end - 5;
    }
    return at;
  }

  // ---- numbers in Chinese characters ----

  private @Nullable AmountMention chinese(String text, int at) {
    if (text.startsWith("过半", at)) {
      return endsClause(text, at + 2) || text.startsWith("数", at + 2)
          ? special(at, at + 2, new BigDecimal("0.5"), "", Operator.GT)
          : null;
    }
    if (text.startsWith("翻", at)) {
      return doubling(text, at);
    }
    if (text.charAt(at) == '半') {
      return null;
    }
    if (at > 0 && "第十百千万亿两一二三四五六七八九零星期周初".indexOf(text.charAt(at - 1)) >= 0) {
      return null;
    }
    if (text.startsWith("一半", at)) {
      PrefixFound prefix = prefixBefore(text, at);
      int end = at + 2;
      Operator suffix =
          cues.startingAt(CueRole.SUFFIX_AT_LEAST, text, end) > 0 ? Operator.GE : null;
      return new AmountMention(
          at,
          suffix == null ? end : end + 2,
          end,
          prefix == null ? at : prefix.start(),
          new BigDecimal("0.5"),
          null,
          "",
          prefix == null ? null : prefix.prefix(),
          suffix,
          true);
    }
    int end = at;
    while (end < text.length() && ChineseNumerals.isNumeral(text.charAt(end))) {
      end++;
    }
    if (text.startsWith("分之", end)) {
      return partOf(text, at, end);
    }
    int core = end;
    while (core > at && "万亿".indexOf(text.charAt(core - 1)) >= 0) {
      core--;
    }
    PrefixFound prefix = prefixBefore(text, at);
    if (core == at) {
      return bareMultiplier(text, at, end, prefix);
    }
    BigDecimal value = ChineseNumerals.parse(text.substring(at, core));
    if (value == null) {
      return null;
    }
    BigDecimal upper = null;
    int unitAt = core;
    int separator = core == end ? rangeSeparator(text, core) : 0;
    if (separator > 0) {
      int second = core + separator;
      int secondEnd = second;
      while (secondEnd < text.length() && ChineseNumerals.isNumeral(text.charAt(secondEnd))) {
        secondEnd++;
      }
      BigDecimal high = ChineseNumerals.parse(text.substring(second, secondEnd));
      if (high != null && high.compareTo(value) > 0) {
        upper = high;
        unitAt = secondEnd;
      }
    }
    Measured measured = measured(text, unitAt, value, true);
    if (measured == null || isDateLike(text, at, measured)) {
      return null;
    }
    AmountMention mention = finish(text, at, measured, upper, true);
    return mention != null && isMeant(mention, value) ? mention : null;
  }

  /** Numbers in characters mostly name things (五大工程); few of them measure. */
  private boolean isMeant(AmountMention mention, BigDecimal value) {
    String unit = mention.unit();
    if (value.compareTo(BigDecimal.ONE) == 0
        && mention.upper() == null
        && "批种类个项系列".contains(unit)
        && (unit.equals("批") || mention.suffix() == null)) {
      return false;
    }
    boolean strongPrefix =
        mention.prefix() != null
            && mention.prefix() != Prefix.HOLD
            && mention.prefix() != Prefix.REACH;
    if (strongPrefix || mention.suffix() != null || mention.upper() != null) {
      return !(unit.equals("级") && mention.prefix() == null && mention.suffix() == Operator.GE);
    }
    if (unit.equals("名") || unit.equals("%") || unit.equals("成") || unit.endsWith("元")) {
      return true;
    }
    if (mention.prefix() == Prefix.REACH && value.compareTo(BigDecimal.TEN) > 0) {
      return true;
    }
    return value.compareTo(BigDecimal.TEN) > 0 && unit.length() > 1;
  }

  private @Nullable AmountMention bareMultiplier(
      String text, int at, int end, @Nullable PrefixFound prefix) {
    return bare(text, at, at, end, prefix);
  }

  private @Nullable AmountMention bare(
      String text, int at, int multiplierAt, int end, @Nullable PrefixFound prefix) {
    int length = measures.longestAt(text, end);
    if (length == 0) {
      return null;
    }
    String unit = text.substring(multiplierAt, end + length);
    if (unit.endsWith("级") || unit.endsWith("年")) {
      return null;
    }
    Measured measured = new Measured(BigDecimal.ONE, unit, end + length, false);
    AmountMention mention = finish(text, at, measured, null, true);
    if (mention == null || (prefix == null && mention.suffix() == null)) {
      return null;
    }
    return mention;
  }

  private @Nullable AmountMention doubling(String text, int at) {
    int i = at + 1;
    if (i < text.length() && text.charAt(i) == '了') {
      i++;
    }
    BigDecimal times = BigDecimal.ONE;
    if (i < text.length()
        && (ChineseNumerals.digit(text.charAt(i)) > 0 || isDigit(text.charAt(i)))) {
      char c = text.charAt(i);
      times = BigDecimal.valueOf(isDigit(c) ? c - '0' : ChineseNumerals.digit(c));
      i++;
    }
    if (i < text.length() && text.charAt(i) == '番') {
      return special(at, i + 1, times, "番", null);
    }
    if (i < text.length() && text.charAt(i) == '倍') {
      return special(at, i + 1, times, "倍", null);
    }
    return null;
  }

  private static AmountMention special(
      int at, int end, BigDecimal value, String unit, @Nullable Operator operator) {
    return new AmountMention(at, end, end, at, value, null, unit, null, operator, true);
  }

  private @Nullable AmountMention partOf(String text, int at, int denominatorEnd) {
    String denominator = text.substring(at, denominatorEnd);
    int i = denominatorEnd + 2;
    int end = i;
    while (end < text.length()
        && (ChineseNumerals.isNumeral(text.charAt(end))
            || isDigit(text.charAt(end))
            || isPoint(text, end))) {
      end++;
    }
    if (end == i) {
      return null;
    }
    String digits = text.substring(i, end);
    BigDecimal number = isDigit(digits.charAt(0)) ? decimal(digits) : ChineseNumerals.parse(digits);
    BigDecimal whole = ChineseNumerals.parse(denominator);
    if (number == null || whole == null || whole.signum() == 0) {
      return null;
    }
    boolean percent = whole.compareTo(HUNDRED) == 0;
    boolean mille = denominator.equals("千");
    BigDecimal value =
        percent || mille ? number : number.divide(whole, 6, java.math.RoundingMode.HALF_UP);
    String unit = percent ? "%" : mille ? "‰" : "";
    return finish(text, at, new Measured(value, unit, end, false), null, true);
  }
}
