package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * For whom and how long a sum is, where the words before its number say so and its unit does not:
 * 每人每月 of 低保标准提高到每人每月760元.
 *
 * @param words as they stand
 * @param time 年, 月 or 日
 */
record PerHead(String words, String time) {

  private static final Pattern BASIS =
      Pattern.compile("每[名位]?[人户生亩床孩]每?([年月日天])[^每，。；\\d]{0,8}(?=(\\d+(?:\\.\\d+)?))");

  /** {@return what a figure is for, null if the words before its number do not say it} */
  static @Nullable PerHead of(Figure figure) {
    return in(figure.statement(), figure.amount().value());
  }

  static @Nullable PerHead in(String statement, BigDecimal value) {
    Matcher basis = BASIS.matcher(statement);
    while (basis.find()) {
      if (new BigDecimal(basis.group(2)).compareTo(value) == 0) {
        int end = basis.end(1);
        String time = basis.group(1).equals("天") ? "日" : basis.group(1);
        return new PerHead(statement.substring(basis.start(), end), time);
      }
    }
    return null;
  }

  /** {@return whether both say for how long, and not for the same} */
  static boolean differ(@Nullable PerHead one, @Nullable PerHead other) {
    return one != null && other != null && !one.time.equals(other.time);
  }
}
