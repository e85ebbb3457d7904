package org.mubiao.extractor.numeral;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the longest number that starts at a place, character by character.
 *
 * <p>In Chinese characters (一百零五万), in formal ones (叁佰万), and, where that is asked for, in digits
 * and characters mixed (7万5千4百, 1千零1) and with words for what is left open inside (一千多万).
 */
public final class NumeralReader {

  /** No number is longer; a longer run of numerals says nothing. */
  private static final int LONGEST = 40;

  /** No quantity of a government is greater; beyond it a row of 万 and 亿 is no number. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(17);

  private static final long TEN_THOUSAND = 10_000;
  private static final long TRILLION = 1_000_000_000_000L;

  private final String text;
  private final int start;
  private final int limit;
  private final boolean mixed;

  /**
   * What stands before 兆, before 亿, what stands before 万 behind it, and what stands behind that.
   */
  private BigDecimal trillions = BigDecimal.ZERO;

  private BigDecimal total = BigDecimal.ZERO;

  private BigDecimal tenThousands = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;

  /** The digit or literal that waits for its unit. */
  private @Nullable BigDecimal pending;

  private long lastSmall = Long.MAX_VALUE;
  private long lastUnit = 1;
  private boolean behindUnit;
  private boolean elided;
  private boolean more;

  private NumeralReader(String text, int start, boolean mixed) {
    this.text = text;
    this.start = start;
    this.limit = Math.min(text.length(), start + LONGEST);
    this.mixed = mixed;
  }

  /** {@return the number in Chinese characters that starts at {@code at}, null if none does} */
  public static @Nullable Numeral characters(String text, int at) {
    return new NumeralReader(text, at, false).read();
  }

  /** {@return the number in any writing that starts at {@code at}, null if none does} */
  public static @Nullable Numeral any(String text, int at) {
    return new NumeralReader(text, at, true).read();
  }

  private @Nullable Numeral read() {
    int row = rowOfDigits();
    if (row > start + 1) {
      return withDecimals(new BigDecimal(digits(start, row)), row);
    }
    Numeral best = null;
    int at = start;
    while (at < limit) {
      int next = step(at);
      if (next <= at) {
        break;
      }
      at = next;
      BigDecimal value = value();
      if (value.compareTo(LARGEST) > 0) {
        return null;
      }
      best = new Numeral(value, at, more);
    }
    return best == null || best.more() ? best : withDecimals(best.value(), best.end());
  }

  /** 二〇二五: digits without units say the number one by one. */
  private int rowOfDigits() {
    int end = start;
    while (end < limit && plainDigit(text.charAt(end)) >= 0) {
      end++;
    }
    return end < limit && ChineseNumerals.unit(text.charAt(end)) > 0 ? start : end;
  }

  private static int plainDigit(char c) {
    return ChineseNumerals.isPair(c) ? -1 : ChineseNumerals.digit(c);
  }

  private String digits(int from, int to) {
    StringBuilder digits = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      digits.append(ChineseNumerals.digit(text.charAt(i)));
    }
    return digits.toString();
  }

  private Numeral withDecimals(BigDecimal whole, int at) {
    if (at >= limit || text.charAt(at) != '点' || isDigit(text.charAt(at - 1))) {
      return new Numeral(whole, at, more);
    }
    int end = at + 1;
    while (end < limit && plainDigit(text.charAt(end)) >= 0) {
      end++;
    }
    return end == at + 1
        ? new Numeral(whole, at, more)
        : new Numeral(whole.add(new BigDecimal("0." + digits(at + 1, end))), end, more);
  }

  /** {@return one past what could be added at {@code at}, {@code at} if nothing could} */
  private int step(int at) {
    char c = text.charAt(at);
    if (isDigit(c)) {
      return mixed ? literal(at) : at;
    }
    int digit = ChineseNumerals.digit(c);
    if (digit >= 0) {
      return digit(at, digit);
    }
    long unit = unitAt(at);
    if (unit > 0) {
      return unit >= TEN_THOUSAND ? large(at, unit) : small(at, unit);
    }
    if (mixed && (c == '廿' || c == '卅')) {
      return tens(at, c == '廿' ? 20 : 30);
    }
    return mixed && at > start && leavesOpen(at) ? large(at + 1, unitAt(at + 1)) : at;
  }

  /** 兆 is a million in units (兆瓦) and a million millions only before the rest of a number. */
  private long unitAt(int at) {
    char c = text.charAt(at);
    if (c == '兆' && mixed && at + 1 < limit && ChineseNumerals.digit(text.charAt(at + 1)) >= 0) {
      return TRILLION;
    }
    return ChineseNumerals.unit(c);
  }

  /** 一千多万, 一百零几万. */
  private boolean leavesOpen(int at) {
    if ("多余几".indexOf(text.charAt(at)) < 0
        || at + 1 >= limit
        || ChineseNumerals.unit(text.charAt(at + 1)) < TEN_THOUSAND) {
      return false;
    }
    more = true;
    return true;
  }

  private int literal(int at) {
    int end = ArabicNumerals.end(text, at);
    BigDecimal value = ArabicNumerals.parse(text, at, end);
    if (value == null || pending != null && pending.signum() > 0) {
      return at;
    }
    if (at > start) {
      boolean zero = pending != null;
      boolean counted = end < limit && ChineseNumerals.unit(text.charAt(end)) > 0;
      boolean fits = value.compareTo(BigDecimal.valueOf(lastUnit)) < 0;
      if (!zero && !(behindUnit && counted) || !fits || value.scale() > 0) {
        return at;
      }
    }
    pending = value;
    behindUnit = false;
    elided = false;
    return end;
  }

  private int digit(int at, int digit) {
    boolean pair = ChineseNumerals.isPair(text.charAt(at));
    boolean hundreds = at + 1 < limit && ChineseNumerals.unit(text.charAt(at + 1)) >= 100;
    if (pending != null && pending.signum() > 0 || pair && at > start && !hundreds) {
      return at;
    }
    // 三百五 is 350, but 三百零五 is 305
    elided = behindUnit && lastUnit >= 100 && digit > 0;
    pending = BigDecimal.valueOf(digit);
    behindUnit = false;
    return at + 1;
  }

  /** 廿五 is 25. */
  private int tens(int at, int tens) {
    if (lastSmall <= 10 || pending != null && pending.signum() > 0) {
      return at;
    }
    section = section.add(BigDecimal.valueOf(tens));
    lastSmall = 10;
    behind(10);
    return at + 1;
  }

  private int small(int at, long unit) {
    if (unit >= lastSmall) {
      return at;
    }
    boolean implied = pending == null || pending.signum() == 0 && unit == 10 && at > start;
    BigDecimal count = implied || pending == null ? BigDecimal.ONE : pending;
    section = section.add(count.multiply(BigDecimal.valueOf(unit)));
    lastSmall = unit;
    behind(unit);
    return at + 1;
  }

  private int large(int at, long unit) {
    BigDecimal before = pending == null ? section : section.add(pending);
    if (unit == TEN_THOUSAND && tenThousands.signum() > 0 && before.signum() > 0) {
      return at;
    }
    BigDecimal count = tenThousands.add(before);
    if (pending == null && count.signum() == 0 && total.signum() == 0) {
      count = BigDecimal.ONE;
    }
    BigDecimal factor = BigDecimal.valueOf(unit);
    // 一亿二千万: 万 multiplies only what stands behind 亿; 一万亿: 亿 multiplies all before it
    if (unit == TEN_THOUSAND) {
      tenThousands = count.multiply(factor);
    } else {
      tenThousands = BigDecimal.ZERO;
      total = total.add(count).multiply(factor);
    }
    if (unit == TRILLION) {
      trillions = trillions.add(total);
      total = BigDecimal.ZERO;
    }
    section = BigDecimal.ZERO;
    lastSmall = Long.MAX_VALUE;
    behind(unit);
    return at + 1;
  }

  private void behind(long unit) {
    pending = null;
    behindUnit = true;
    elided = false;
    lastUnit = unit;
  }

  private BigDecimal value() {
    BigDecimal value = trillions.add(total).add(tenThousands).add(section);
    if (pending == null) {
      return value;
    }
    return value.add(elided ? pending.multiply(BigDecimal.valueOf(lastUnit / 10)) : pending);
  }
}
