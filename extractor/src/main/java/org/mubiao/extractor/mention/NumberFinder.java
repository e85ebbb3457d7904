package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.numeral.Numeral;
import org.mubiao.extractor.segment.Segmenter;
import org.mubiao.model.lexicon.MeasurementUnits;

/**
 * Finds numbers whatever they may be for, with the unit, the sign and the comparison that stand by
 * them. For single lines; what a document commits to is found by {@link AmountFinder}, which is
 * stricter.
 */
public final class NumberFinder {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final String OPENERS = "十百千拾佰仟廿卅";
  private static final String CURRENCY_SIGNS = "$¥￥€£";
  private static final List<String> CURRENCIES = List.of("美元", "元", "元", "欧元", "英镑");

  /** 折 before these is part of a word. */
  private static final String AFTER_FOLD = "合算旧叠射断腾线返子页磨扇纸";

  private final UnitReader units;
  private final Comparisons comparisons;
  private final Dates dates;
  private final Segmenter segmenter;

  /** Prepares a finder. */
  public NumberFinder(MeasurementUnits measures, CueWords cues, Segmenter segmenter) {
    this.units = new UnitReader(measures);
    this.comparisons = new Comparisons(cues);
    this.dates = new Dates(comparisons);
    this.segmenter = segmenter;
  }

  /** {@return the numbers of a folded text, in order, not overlapping} */
  public List<AmountMention> find(String text) {
    List<AmountMention> found = new ArrayList<>();
    WordBounds words = new WordBounds(text, segmenter);
    int i = 0;
    while (i < text.length()) {
      int address = WebAddresses.end(text, i);
      if (address > i) {
        i = address;
        continue;
      }
      AmountMention number = read(text, i);
      if (number == null) {
        i = isDigit(text.charAt(i)) ? i + 1 : passOver(text, i);
      } else {
        if (!isPartOfWord(text, number, words)) {
          found.add(number);
        }
        i = number.end();
      }
    }
    return found;
  }

  /** 四川 and 统一 hold no number, and 几十万 says none; 九折 is a number whatever else it may name. */
  private static boolean isPartOfWord(String text, AmountMention number, WordBounds words) {
    int start = number.start();
    if (!number.chinese() || number.unit().equals("折")) {
      return false;
    }
    if (start > 0 && text.charAt(start - 1) == '几') {
      return true;
    }
    int end = start + 1;
    while (end < number.valueEnd() && ChineseNumerals.isNumeral(text.charAt(end))) {
      end++;
    }
    return words.hide(start, end);
  }

  /** 九九 is no number and neither is its second half. */
  private static int passOver(String text, int at) {
    int end = at + 1;
    if (ChineseNumerals.digit(text.charAt(at)) > 0) {
      while (end < text.length() && ChineseNumerals.digit(text.charAt(end)) > 0) {
        end++;
      }
    }
    return end;
  }

  private @Nullable AmountMention read(String text, int at) {
    char c = text.charAt(at);
    if (isDigit(c) || c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
      Numeral number = PlainNumbers.digits(text, at);
      return number == null ? null : complete(text, at, number, false);
    }
    if (text.startsWith("打对折", at) || text.startsWith("半折", at)) {
      int start = c == '打' ? at + 1 : at;
      return plain(text, start, new Measured(BigDecimal.valueOf(5), "折", start + 2, false));
    }
    if (ChineseNumerals.digit(c) < 0 && OPENERS.indexOf(c) < 0) {
      return null;
    }
    AmountMention row = row(text, at);
    if (row != null) {
      return row;
    }
    Numeral number = PlainNumbers.characters(text, at);
    return number == null ? null : complete(text, at, number, true);
  }

  /** 九九折 is 9.9折, 三四 is from 3 to 4. */
  private @Nullable AmountMention row(String text, int at) {
    if (!PlainNumbers.isPairOfDigits(text, at)) {
      return null;
    }
    BigDecimal first = BigDecimal.valueOf(ChineseNumerals.digit(text.charAt(at)));
    BigDecimal second = BigDecimal.valueOf(ChineseNumerals.digit(text.charAt(at + 1)));
    if (isDiscount(text, at + 2)) {
      return plain(text, at, new Measured(first.add(second.movePointLeft(1)), "折", at + 3, false));
    }
    if (!Approximations.startsAt(text, at)) {
      return null;
    }
    return comparisons.complete(text, at, new Measured(first, "", at + 2, false), second, true);
  }

  private AmountMention plain(String text, int at, Measured measured) {
    return comparisons.complete(text, at, measured, null, true);
  }

  private AmountMention complete(String text, int at, Numeral number, boolean chinese) {
    int start = Signs.negative(text, at) ? at - 1 : at;
    BigDecimal value = start < at ? number.value().negate() : number.value();
    if (chinese || text.charAt(at) != '.') {
      AmountMention range = between(text, start, value, number.end(), chinese);
      if (range != null) {
        return range;
      }
    }
    value = PlainNumbers.power(text, number.end(), value);
    int end = PlainNumbers.powerEnd(text, number.end());
    Measured measured = measured(text, start, value, end, number.more(), chinese);
    AmountMention mention = comparisons.complete(text, start, measured, null, chinese);
    return PlainNumbers.comparedByAdjective(text, mention);
  }

  private Measured measured(
      String text, int start, BigDecimal value, int end, boolean inside, boolean chinese) {
    int sign = start > 0 ? CURRENCY_SIGNS.indexOf(text.charAt(start - 1)) : -1;
    if (sign >= 0) {
      return new Measured(value, CURRENCIES.get(sign), end, inside);
    }
    if (isDiscount(text, end)) {
      return new Measured(value, "折", end + 1, inside);
    }
    if (text.startsWith("打", end) && Comparisons.endsClause(text, end + 1)) {
      return new Measured(value.multiply(DOZEN), "", end + 1, inside);
    }
    Measured counted = chinese ? units.read(text, end, value, true) : null;
    if (counted == null
        || dates.isDate(text, start, counted)
        || units.isAmbiguous(counted.unit()) && !Comparisons.endsClause(text, counted.end())) {
      boolean more =
          inside
              || (text.startsWith("多", end) || text.startsWith("余", end))
                  && Comparisons.endsClause(text, end + 1);
      return new Measured(value, "", end, more);
    }
    if (text.startsWith("半", counted.end()) && Comparisons.endsClause(text, counted.end() + 1)) {
      return new Measured(
          value.add(HALF), counted.unit(), counted.end() + 1, counted.more() || inside);
    }
    return inside ? new Measured(counted.value(), counted.unit(), counted.end(), true) : counted;
  }

  /** 20和30之间, 第十到第十五之间. */
  private @Nullable AmountMention between(
      String text, int start, BigDecimal low, int end, boolean chinese) {
    int separator = ArabicAmountReader.rangeSeparator(text, end);
    if (separator == 0) {
      return null;
    }
    int second = end + separator;
    if (text.startsWith("第", second)) {
      second++;
    }
    Numeral high =
        second >= text.length()
            ? null
            : isDigit(text.charAt(second))
                ? PlainNumbers.digits(text, second)
                : PlainNumbers.characters(text, second);
    if (high == null || !text.startsWith("之间", high.end()) || high.value().compareTo(low) < 0) {
      return null;
    }
    Measured measured = new Measured(low, "", high.end() + 2, false);
    return comparisons.complete(text, start, measured, high.value(), chinese);
  }

  private static boolean isDiscount(String text, int at) {
    return text.startsWith("折", at)
        && (at + 1 >= text.length() || AFTER_FOLD.indexOf(text.charAt(at + 1)) < 0);
  }
}
