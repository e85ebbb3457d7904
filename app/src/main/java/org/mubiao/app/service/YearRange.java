package org.mubiao.app.service;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.time.Period;

/**
 * Calendar years that a person asks for.
 *
 * @param from first year
 * @param to last year, inclusive
 */
public record YearRange(int from, int to) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})年?(?:(?:\\.\\.|-|—|–|至)(\\d{4})年?)?");

  /** Checks the order. */
  public YearRange {
    if (to < from) {
      throw new WrongUsageException(
          "The years end before they begin: write " + to + ".." + from + ".",
          "年度的终点早于起点：请写 " + to + ".." + from + "。");
    }
  }

  /**
   * {@return the years written as 2025 or 2020..2025}
   *
   * @throws WrongUsageException if they are not written so
   */
  public static YearRange of(String words) {
    Matcher matcher = FORM.matcher(words.strip());
    if (!matcher.matches()) {
      throw new WrongUsageException(
          "“" + words + "” is no year: write 2025 or 2020..2025.",
          "“" + words + "”不是年度：请写 2025 或 2020..2025。");
    }
    int from = Integer.parseInt(matcher.group(1));
    return new YearRange(
        from, matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2)));
  }

  /** {@return whether a value of this period, or else of this plan, has to do with these years} */
  public boolean touches(@Nullable Period period, @Nullable PlanYears plan) {
    if (period != null && period.from() != null && period.to() != null) {
      return period.from().getYear() <= to && from <= period.to().getYear();
    }
    return plan != null && plan.from() <= to && from <= plan.to();
  }
}
