package org.mubiao.extractor.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.numeral.ChineseNumerals;

/** Finds bare numbers, in digits and in Chinese characters, whatever they may be for. */
public final class NumberFinder {

  private static final String MULTIPLIERS = "百千万亿";

  /** {@return the numbers of a folded text, in order, not overlapping} */
  public List<NumberMention> find(String text) {
    List<NumberMention> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      NumberMention number = isDigit(text.charAt(i)) ? digits(text, i) : characters(text, i);
      if (number == null) {
        i++;
      } else {
        found.add(number);
        i = number.end();
      }
    }
    return found;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static NumberMention digits(String text, int at) {
    int start =
        at > 0
                && text.charAt(at - 1) == '-'
                && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)))
            ? at - 1
            : at;
    int end = at;
    while (end < text.length()
        && (isDigit(text.charAt(end))
            || ((text.charAt(end) == '.' || text.charAt(end) == ',')
                && end + 1 < text.length()
                && isDigit(text.charAt(end + 1))))) {
      end++;
    }
    String written = text.substring(start, end).replace(",", "");
    int points = written.length() - written.replace(".", "").length();
    BigDecimal value = new BigDecimal(points > 1 ? written.replace(".", "") : written);
    while (end < text.length() && MULTIPLIERS.indexOf(text.charAt(end)) >= 0) {
      BigDecimal factor = ChineseNumerals.parse(text.substring(end, end + 1));
      if (factor == null) {
        break;
      }
      value = value.multiply(factor);
      end++;
    }
    return new NumberMention(start, end, value);
  }

  private static @Nullable NumberMention characters(String text, int at) {
    if (ChineseNumerals.digit(text.charAt(at)) < 0 && "十百千".indexOf(text.charAt(at)) < 0) {
      return null;
    }
    int end = at;
    while (end < text.length() && ChineseNumerals.isNumeral(text.charAt(end))) {
      end++;
    }
    while (end > at) {
      BigDecimal value = ChineseNumerals.parse(text.substring(at, end));
      if (value != null) {
        return new NumberMention(at, end, value);
      }
      end--;
    }
    return null;
  }
}
