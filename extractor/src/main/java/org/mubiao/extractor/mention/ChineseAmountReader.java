package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.AmountMention.Prefix;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.numeral.Numeral;
import org.mubiao.extractor.numeral.NumeralReader;
import org.mubiao.model.quantity.Operator;

/** Reads amounts written in Chinese characters: 百分之三十, 七成, 过半, 翻一番, 百场以上. */
final class ChineseAmountReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Behind these a numeral belongs to what was read before it, or to an ordinal or a weekday. */
  private static final String NO_START_BEHIND = "第十百千万亿两一二三四五六七八九零几星期周初";

  /** Units behind which a small number in characters counts rather than names: 公厕五座, but not 二期. */
  private static final Set<String> COUNTERS =
      Set.of(
          "座", "口", "所", "处", "家", "个", "户", "名", "人", "条", "间", "套", "台", "部", "辆", "场", "亩", "只",
          "头", "株", "棵", "项", "个百分点", "%");

  private static final Set<String> MADE =
      Set.of("所", "座", "家", "条", "场", "处", "名", "套", "台", "辆", "口", "间", "栋");

  /** 新增百亿县: a class by what they make, as there are not so many of them. */
  private static final Set<String> LARGE_PLACES = Set.of("亿县", "亿区", "亿市", "亿镇", "亿乡", "亿村");

  private static final String NO_COUNT = "年月日天周岁方面级层次类种期角线块市国道省";

  /** Before these a number in characters orders or names: 第三, 这两, 前三. */
  private static final String NO_NOUN = "第这那本每各前后等共首末其，。；：、（《“”）》是为分之";

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
    if (at > 0 && NO_START_BEHIND.indexOf(text.charAt(at - 1)) >= 0 || isBehindPoint(text, at)) {
      return null;
    }
    if (text.startsWith("一半", at) || text.startsWith("半数", at)) {
      return half(text, at);
    }
    AmountMention about = approximate(text, at);
    if (about != null) {
      return about;
    }
    Numeral numeral = NumeralReader.characters(text, at);
    if (numeral == null) {
      return null;
    }
    int end = numeral.end();
    if (PartReader.opens(text, end)) {
      Measured part = PartReader.read(text, at);
      if (part != null) {
        return comparisons.complete(text, at, part, null, true);
      }
    }
    if (end == at + 1 && ChineseNumerals.isRareNumeral(text.charAt(at))) {
      return null;
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

  /** The 五 of 四点五 does not stand alone. */
  private static boolean isBehindPoint(String text, int at) {
    return at > 1
        && text.charAt(at - 1) == '点'
        && ChineseNumerals.isNumeral(text.charAt(at - 2))
        && ChineseNumerals.isNumeral(text.charAt(at));
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
      Numeral high = second < text.length() ? NumeralReader.characters(text, second) : null;
      if (high != null && high.value().compareTo(value) > 0) {
        upper = high.value();
        unitAt = high.end();
      }
    }
    Measured measured = tenths(text, units.read(text, unitAt, value, true));
    if (measured == null || dates.isDate(text, at, measured)) {
      return null;
    }
    if (upper != null) {
      Measured top = units.read(text, unitAt, upper, true);
      upper = top == null ? upper : top.value();
    }
    AmountMention mention = comparisons.complete(text, at, measured, upper, true);
    boolean power = core - at == 1 && "十百千".indexOf(text.charAt(at)) >= 0;
    boolean added =
        (text.startsWith("新增", at - 2) || text.startsWith("形成", at - 2))
            && !LARGE_PLACES.contains(measured.unit());
    if (power && !added && upper == null && mention.prefix() == null && mention.suffix() == null) {
      // 百亿斤粮食工程: a power alone names a class
      return null;
    }
    return isMeant(mention, value, at > 0 && text.charAt(at - 1) == '有')
            || isCounted(text, mention, value)
        ? mention
        : null;
  }

  /** 七成六 is 7.6成. */
  private static @Nullable Measured tenths(String text, @Nullable Measured measured) {
    if (measured == null || !measured.unit().equals("成") || measured.end() >= text.length()) {
      return measured;
    }
    int tenths = ChineseNumerals.digit(text.charAt(measured.end()));
    return tenths > 0 && Comparisons.endsClause(text, measured.end() + 1)
        ? new Measured(
            measured.value().add(BigDecimal.valueOf(tenths, 1)),
            measured.unit(),
            measured.end() + 1,
            measured.more())
        : measured;
  }

  /** 三四个, 两三千家: two digits in a row say from the one to the other. */
  private @Nullable AmountMention approximate(String text, int at) {
    if (!Approximations.startsAt(text, at)) {
      return null;
    }
    BigDecimal low = BigDecimal.valueOf(ChineseNumerals.digit(text.charAt(at)));
    BigDecimal high = BigDecimal.valueOf(ChineseNumerals.digit(text.charAt(at + 1)));
    Measured from = units.read(text, at + 2, low, true);
    Measured to = units.read(text, at + 2, high, true);
    if (from == null || to == null || units.isAmbiguous(from.unit())) {
      return null;
    }
    return dates.isDate(text, at, from)
        ? null
        : comparisons.complete(text, at, from, to.value(), true);
  }

  /** 新建公厕五座, 新增农场十五个: behind its noun, and at the end of the item, a number counts. */
  private boolean isCounted(String text, AmountMention mention, BigDecimal value) {
    String unit = mention.unit();
    boolean power = "十百千万亿".indexOf(text.charAt(mention.start())) >= 0;
    boolean digits = mention.valueEnd() - mention.start() - unit.length() > 1;
    if (unit.isEmpty() || power && !digits || NO_COUNT.contains(unit)) {
      // 千家万户, 百人讲师团: a power alone names a crowd
      return false;
    }
    boolean large = value.compareTo(BigDecimal.TEN) > 0;
    if (value.compareTo(BigDecimal.valueOf(100)) >= 0
        || MADE.contains(unit) && comparisons.followsAction(text, mention.prefixStart())) {
      // 新增三所公办幼儿园
      return true;
    }
    int before = mention.prefixStart() - 1;
    return before > 0
        && (large || COUNTERS.contains(unit))
        && text.charAt(before) > 0x2e7f
        && NO_NOUN.indexOf(text.charAt(before)) < 0
        && Comparisons.endsClause(text, mention.end());
  }

  /** Numbers in characters mostly name things (五大工程); few of them measure. */
  private static boolean isMeant(AmountMention mention, BigDecimal value, boolean had) {
    String unit = mention.unit();
    if (value.compareTo(BigDecimal.ONE) == 0
        && mention.upper() == null
        && "批种类个项系列".contains(unit)
        && (unit.equals("批") || mention.suffix() == null)) {
      return false;
    }
    Prefix prefix = mention.prefix();
    // 至少有十个亮点 tells what there is; 至少五家 measures
    boolean compared = prefix != null && prefix != Prefix.HOLD && prefix != Prefix.REACH && !had;
    if (compared || mention.suffix() != null || mention.upper() != null) {
      // 三级以上 names a class
      return !(unit.equals("级") && prefix == null && mention.suffix() == Operator.GE);
    }
    if (unit.equals("倍")
        || unit.equals("名")
        || unit.equals("%")
        || unit.equals("成")
        || unit.equals("个百分点")
        || unit.endsWith("元")) {
      return true;
    }
    boolean multiplied = unit.length() > 1 && "万亿".indexOf(unit.charAt(0)) >= 0;
    boolean large = multiplied || value.compareTo(BigDecimal.TEN) > 0;
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

  /** 翻一番, 翻了两番, 翻倍, 翻一番以上. */
  private @Nullable AmountMention doubling(String text, int at) {
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
    if (!unit) {
      return null;
    }
    int end = i + 1;
    boolean atLeast = comparisons.atLeastAt(text, end);
    // 翻了三番多
    boolean more = end < text.length() && "多余".indexOf(text.charAt(end)) >= 0;
    return new AmountMention(
        at,
        atLeast ? end + 2 : more ? end + 1 : end,
        end,
        at,
        times,
        null,
        text.substring(i, end),
        null,
        atLeast ? Operator.GE : more ? Operator.GT : null,
        true);
  }

  private static AmountMention plain(
      int at, int end, BigDecimal value, String unit, @Nullable Operator operator) {
    return new AmountMention(at, end, end, at, value, null, unit, null, operator, true);
  }
}
