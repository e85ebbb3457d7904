package org.mubiao.extractor.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers written in digits, with a point and commas between thousands: 1,234.5. */
public final class ArabicNumerals {

  /** No quantity is written with more characters; a longer run of digits is a key or a serial. */
  private static final int LONGEST = 40;

  private ArabicNumerals() {}

  /** {@return whether {@code c} is a half-width digit} */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@return whether a point or comma stands between two digits at {@code at}} */
  public static boolean isPoint(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && at > 0
        && isDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  /** {@return one past the last character of the number that starts at {@code at}} */
  public static int end(String text, int at) {
    int end = at;
    while (end < text.length() && (isDigit(text.charAt(end)) || isPoint(text, end))) {
      end++;
    }
    return end;
  }

  /**
   * {@return the value of the number between two positions, null if it is none: several points
   * (3.2.1), or more characters than a quantity has}
   */
  public static @Nullable BigDecimal parse(String text, int from, int to) {
    if (from >= to || to - from > LONGEST) {
      return null;
    }
    StringBuilder digits = new StringBuilder(to - from);
    boolean point = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ',') {
        continue;
      }
      if (c == '.') {
        if (point) {
          return null;
        }
        point = true;
      } else if (!isDigit(c)) {
        return null;
      }
      digits.append(c);
    }
    return new BigDecimal(digits.toString());
  }
}
