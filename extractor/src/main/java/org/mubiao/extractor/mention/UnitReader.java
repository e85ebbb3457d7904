package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;

/** Reads what follows the digits of a number: 余, a multiplier, 余 again, the unit. */
final class UnitReader {

  private static final String LARGE = "万亿";
  private static final String SMALL = "十百千";
  private static final String LARGE_AND_SMALL = "万亿百千";

  /** 万亿 is the longest multiplier; 百千 and the like are no longer than three. */
  private static final int LONGEST_LARGE = 2;

  private static final int LONGEST_SMALL = 3;

  /** 3个次中心, 5个次级河流: places of a second rank are counted. */
  private static final QuickPattern OF_SECOND_RANK = QuickPattern.compile("个次[中级区干要生]");

  private final MeasurementUnits measures;

  UnitReader(MeasurementUnits measures) {
    this.measures = measures;
  }

  /**
   * {@return the number with its unit, null if no unit follows}
   *
   * @param at one past the digits
   * @param number what the digits say
   * @param unitNeeded whether a multiplier alone (3亿) is not enough
   */
  @Nullable Measured read(String text, int at, BigDecimal number, boolean unitNeeded) {
    boolean more = isMore(text, at);
    int multiplierAt = more ? at + 1 : at;
    BigDecimal value = number;
    int multiplierEnd = run(text, multiplierAt, LARGE, LONGEST_LARGE);
    if (multiplierEnd == multiplierAt && measures.longestAt(text, multiplierAt) == 0) {
      // 3千万元: the small multiplier counts in the value, the large one in the unit
      int smallEnd = run(text, multiplierAt, SMALL, LONGEST_SMALL);
      for (int k = multiplierAt; k < smallEnd; k++) {
        value = value.multiply(small(text.charAt(k)));
      }
      if (smallEnd > multiplierAt) {
        multiplierAt = smallEnd;
        multiplierEnd = run(text, smallEnd, LARGE, LONGEST_LARGE);
      }
    }
    String multiplier = text.substring(multiplierAt, multiplierEnd);
    int unitAt = multiplierEnd;
    if (isMore(text, unitAt)) {
      more = true;
      unitAt++;
      if (!multiplier.isEmpty()) {
        // 三十一万多亿
        int again = run(text, unitAt, LARGE, LONGEST_LARGE);
        multiplier += text.substring(unitAt, again);
        unitAt = again;
      }
    }
    int length = measures.longestAt(text, unitAt);
    if (length > 1 && text.charAt(unitAt) == '个' && text.startsWith("元", unitAt + length)) {
      // 54个亿元以上项目: the projects are counted, 亿元 is their class
      length = 1;
    }
    if (length == 2 && OF_SECOND_RANK.matcher(text).region(unitAt, text.length()).lookingAt()) {
      length = 1; // 3个次中心
    }
    if (length == 0) {
      return multiplier.isEmpty() || unitNeeded
          ? null
          : new Measured(value, multiplier, unitAt, more);
    }
    int end = alternativeEnd(text, compoundEnd(text, unitAt + length));
    String unit = multiplier + text.substring(unitAt, end);
    if (isMore(text, end) && !opensWord(text, end)) {
      more = true;
      end++;
    }
    return new Measured(value, unit, end, more);
  }

  /** {@return whether the unit is also the start of many words: 3城市, 104国道} */
  boolean isAmbiguous(String unit) {
    return measures.ambiguous(unit);
  }

  /** {@return the length of the unit that stands at {@code at}, 0 if none does} */
  int lengthAt(String text, int at) {
    return measures.longestAt(text, at);
  }

  private static int run(String text, int from, String wanted, int longest) {
    int end = from;
    while (end < text.length() && end - from < longest && wanted.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
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
    while (i < text.length()
        && (isDigit(text.charAt(i)) || LARGE_AND_SMALL.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    int length = measures.longestAt(text, i);
    return length == 0 ? at : i + length;
  }

  /** 条（段）, 套（间）: a second word for the unit in brackets belongs to it. */
  private int alternativeEnd(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '（') {
      return at;
    }
    int length = measures.longestAt(text, at + 1);
    int close = at + 1 + length;
    boolean closed = length > 0 && close < text.length() && text.charAt(close) == '）';
    return closed ? close + 1 : at;
  }

  private static boolean isMore(String text, int at) {
    return at < text.length() && (text.charAt(at) == '余' || text.charAt(at) == '多');
  }

  /** 5家多元化企业: 多 belongs to the word after it. */
  private static boolean opensWord(String text, int at) {
    return text.charAt(at) == '多'
        && at + 1 < text.length()
        && "元层样种点式功用媒维级边晶能业跨语学肽模".indexOf(text.charAt(at + 1)) >= 0;
  }
}
