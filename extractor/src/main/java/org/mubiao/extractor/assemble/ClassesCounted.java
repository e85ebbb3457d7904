package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;

/** Tells a number that only says which things the next number counts. */
final class ClassesCounted {

  private static final QuickPattern COUNTED =
      QuickPattern.compile("的[^，。；、（]{1,8}(?:（[^）]{1,12}）)?(?:有|共|共有|总数)?");

  private static final QuickPattern CLASS_OF_THINGS =
      QuickPattern.compile("(?![和与及])[^，。；、：（）\\d]{0,12}");

  private static final QuickPattern IN_BRACKETS =
      QuickPattern.compile("[^，。；、（）\\d]{0,4}）[^，。；、：（）\\d]{0,10}");

  private static final int LONGEST_CLASS = 24;

  private final CueWords cues;
  private final MeasurementUnits measures;

  ClassesCounted(CueWords cues, MeasurementUnits measures) {
    this.cues = cues;
    this.measures = measures;
  }

  /** {@return whether an amount says what is counted by the one behind it} */
  boolean says(String text, AmountMention amount, @Nullable AmountMention next) {
    return next != null
        && (isClassOfCounted(text, amount, next) || isClassOfThings(text, amount, next));
  }

  /** 火化率达100%的县（市、区）增至9个: the share says which ones are counted. */
  private boolean isClassOfCounted(String text, AmountMention amount, AmountMention next) {
    if (!amount.unit().equals("%") || !text.startsWith("的", amount.end())) {
      return false;
    }
    String dimension = Dimensions.of(measures, next.unit());
    String gap = text.substring(amount.end(), Math.max(amount.end(), next.prefixStart()));
    return dimension != null
        && Dimensions.countsThings(dimension)
        && COUNTED.matcher(gap).matches();
  }

  /** 营收超10亿元服务业企业20家, 超50亿元5家; 规上企业（年主营业务收入2000万元以上）达到300家: the sum says which ones are counted. */
  private boolean isClassOfThings(String text, AmountMention amount, AmountMention next) {
    boolean more = amount.prefix() == AmountMention.Prefix.MORE_THAN;
    if (!more && amount.suffix() == null
        || isCountOrShare(amount)
        || next.prefixStart() < amount.end()) {
      return false;
    }
    String gap = text.substring(amount.end(), next.prefixStart());
    if (IN_BRACKETS.matcher(gap).matches()) {
      int open = text.lastIndexOf('（', amount.prefixStart());
      return open > 0
          && amount.prefixStart() - open <= LONGEST_CLASS
          && text.substring(open, amount.start()).chars().noneMatch(c -> "），。；、".indexOf(c) >= 0)
          && Character.isIdeographic(text.charAt(open - 1));
    }
    String dimension = Dimensions.of(measures, next.unit());
    return more
        && dimension != null
        && Dimensions.countsThings(dimension)
        && CLASS_OF_THINGS.matcher(gap).matches()
        && Qualifiers.NO_NOUN.stream()
            .noneMatch(role -> role != CueRole.CAUSATIVE && cues.startingAt(role, gap, 0) > 0);
  }

  private boolean isCountOrShare(AmountMention amount) {
    String dimension = Dimensions.of(measures, amount.unit());
    return dimension == null || Dimensions.countsThings(dimension) || dimension.startsWith("share");
  }
}
