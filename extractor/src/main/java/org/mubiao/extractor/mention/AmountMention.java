package org.mubiao.extractor.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Operator;

/**
 * A number with its unit and the words of comparison around it. Positions are folded ones of the
 * passage it was found in; ends are exclusive.
 *
 * @param start first character of the number
 * @param end after unit and comparison words behind it
 * @param valueEnd after the unit
 * @param prefixStart first character of the comparison words before the number; {@code start} if
 *     there are none
 * @param value the number in its unit as written
 * @param upper upper end of a range, else null
 * @param unit as written, empty if there is none
 * @param prefix comparison before it, null if none
 * @param suffix operator of the comparison behind it or of a range, null if none
 * @param chinese whether the number is written in Chinese characters
 */
public record AmountMention(
    int start,
    int end,
    int valueEnd,
    int prefixStart,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    @Nullable Prefix prefix,
    @Nullable Operator suffix,
    boolean chinese) {

  /** What the words before a number say. */
  public enum Prefix {
    /** 不少于. */
    AT_LEAST,
    /** 超过. */
    MORE_THAN,
    /** 不超过, 控制在. */
    AT_MOST,
    /** 降至: a bound where it is promised, a plain figure where it is reported. */
    FALL,
    /** 低于. */
    LESS_THAN,
    /** 约. */
    ABOUT,
    /** 达到. */
    REACH,
    /** 稳定在. */
    HOLD
  }

  /**
   * {@return the same amount, with the comparison of the first of its list if it has none of its
   * own: 分别达到60%、92%}
   */
  public AmountMention withPrefixOf(AmountMention first) {
    return prefix != null || suffix != null || first.prefix == null
        ? this
        : new AmountMention(
            start, end, valueEnd, prefixStart, value, upper, unit, first.prefix, suffix, chinese);
  }

  /** {@return the same amount in another unit: 5个、15个和25个工作日 says the unit once} */
  public AmountMention withUnit(String other) {
    return new AmountMention(
        start, end, valueEnd, prefixStart, value, upper, other, prefix, suffix, chinese);
  }

  /** {@return the same amount with a comparison that stands further before it} */
  public AmountMention withPrefix(Prefix other) {
    return new AmountMention(
        start, end, valueEnd, prefixStart, value, upper, unit, other, suffix, chinese);
  }

  /**
   * {@return the same amount, with the bound behind the last of its list if nothing is said of it:
   * 分别保持在90%、85%以上}
   */
  public AmountMention withSuffixOf(AmountMention last) {
    boolean free = suffix == null && upper == null && (prefix == null || prefix == Prefix.HOLD);
    return free && last.suffix != null && last.upper == null
        ? new AmountMention(
            start, end, valueEnd, prefixStart, value, upper, unit, prefix, last.suffix, chinese)
        : this;
  }

  /** {@return the operator, given whether the value is promised or reported} */
  public Operator operator(boolean target) {
    if (upper != null) {
      return Operator.RANGE;
    }
    if (suffix != null
        && (prefix == null
            || prefix == Prefix.REACH
            || prefix == Prefix.FALL
            || prefix == Prefix.HOLD)) {
      return suffix;
    }
    if (prefix == null) {
      return Operator.EQ;
    }
    switch (prefix) {
      case AT_LEAST:
        return Operator.GE;
      case MORE_THAN:
        return Operator.GT;
      case AT_MOST:
        return suffix == Operator.APPROX ? Operator.APPROX : Operator.LE;
      case LESS_THAN:
        return Operator.LT;
      case ABOUT:
        return Operator.APPROX;
      case FALL:
        return target ? Operator.LE : Operator.EQ;
      case REACH:
        return target ? Operator.GE : Operator.EQ;
      case HOLD:
        return Operator.EQ;
    }
    throw new IllegalStateException("unknown prefix " + prefix);
  }
}
