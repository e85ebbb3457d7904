package org.mubiao.extractor.mention;

import java.math.BigDecimal;
import java.util.Set;
import org.mubiao.extractor.mention.AmountMention.Prefix;

/** Tells years, months, days, clock times, editions and the like from amounts. */
final class Dates {

  private static final Set<String> ALWAYS = Set.of("月", "日", "号", "时", "点", "周年", "版", "代", "届");
  private static final Set<String> UNLESS_COMPARED = Set.of("年", "周", "天", "个月", "季度", "个季度");
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);

  private final Comparisons comparisons;

  Dates(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  /** {@return whether the number at {@code at} says when, or names, rather than measures} */
  boolean isDate(String text, int at, Measured measured) {
    String unit = measured.unit();
    return ALWAYS.contains(unit)
        || unit.equals("分") && at > 0 && "时点".indexOf(text.charAt(at - 1)) >= 0
        || UNLESS_COMPARED.contains(unit) && !isLengthOfTime(text, at, measured);
  }

  /** 不超过3年, 15天以内: a length of time that is compared is measured. */
  private boolean isLengthOfTime(String text, int at, Measured measured) {
    Comparisons.Before before = comparisons.before(text, at);
    boolean compared =
        measured.value().stripTrailingZeros().scale() > 0
            || comparisons.changes(text, at)
            || comparisons.isEarlierState(text, at, measured.end())
            || countsThem(text, before == null ? at : before.start(), measured.unit())
            || before != null && before.prefix() != Prefix.ABOUT && before.prefix() != Prefix.HOLD
            || comparisons.bounds(text, measured.end());
    return compared && measured.value().compareTo(FIRST_YEAR) < 0;
  }

  /** 优良天数313天, 重污染天数为0天: the name says that they are counted. */
  private static boolean countsThem(String text, int nameEnd, String unit) {
    return text.startsWith(unit + "数", Math.max(0, nameEnd - unit.length() - 1));
  }
}
