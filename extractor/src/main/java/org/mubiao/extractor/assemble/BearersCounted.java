package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.Operator;

/** Tells a count that only says of how many the next figure is, share or sum. */
final class BearersCounted {

  private static final QuickPattern BEARER =
      WordClasses.pattern(
          "[^，。；、：]{2,}占[^，。；、：]{2,12}|[^，。；、：]*(?:{shares}|收入|产值|总额|增加值|利润|达标|合格)(?:均|全部|同比|增长|提高|下降)*");

  /** Nothing before the count but where or which: the count opens the name. */
  private static final QuickPattern WHOSE_COUNT =
      QuickPattern.compile("(?:^|[，。；：、）])(?:其中|上述|以上|全[省市县区镇州]|辖区|我[省市县区])?$");

  private static final QuickPattern HAVE_SUM =
      WordClasses.pattern(
          "(?!新|的)[^，。；、：（）\\d]{2,14}?(?:累计|共|合计)?(?:完成|实现)?(?:工业)?(?:{sums}|营业收入|主营业务收入|销售收入|总投资|投资|计划投资|计划总投资|年度计划投资|进出口额?)(?:累计|共|合计)?(?:完成|实现)?");

  /** 全市32个, 上述8个: so many there are, and nothing is said of how many there should be. */
  private static final QuickPattern ALL_OF_THEM =
      QuickPattern.compile("(?:^|[，。；：、）])(?:其中|上述|以上|这|全[省市县区镇州乡旗]|辖区|我[省市县区州])的?$");

  /** 32个重点项目完成投资120亿元: what was put into them all; 32个项目总投资… may count what there is. */
  private static final QuickPattern INVESTED =
      QuickPattern.compile(
          "(?!新|的)[^，。；、：（）\\d]{2,14}?(?:今年|当年|全年|年内)?(?:已|预计|计划|力争|确保)?(?:累计|共|合计)?(?:完成|实现|到位)(?:年度|固定资产|工业)*(?:投资额?|资金)(?:累计|共|合计)?");

  /** 32个 of 32个重点项目完成投资: of how many the sum is, told with its name. */
  private static final QuickPattern COUNT_OF_INVESTED =
      QuickPattern.compile(
          "^(?:上述|以上)?\\d+[个项家户处座条所](?=[^，。；、\\d]{2,16}(?:完成|实现|到位)[^，。；、\\d]{0,6}(?:投资|资金)额?$)");

  private static final int LONGEST_OWNER = 16;

  private final MeasurementUnits measures;

  BearersCounted(MeasurementUnits measures) {
    this.measures = measures;
  }

  /** 22条排水沟整治率达100%: the count belongs to the name of the share. */
  boolean count(String text, AmountMention amount, @Nullable AmountMention next) {
    boolean bounded = amount.suffix() == Operator.GE || amount.suffix() == Operator.LE;
    if (next == null
        || amount.prefix() != null
        || amount.suffix() != null
            && !(bounded
                && Qualifiers.ORGANISATION
                    .matcher(
                        text.substring(
                            amount.end(), Math.min(text.length(), amount.end() + LONGEST_OWNER)))
                    .find())
        || !next.unit().equals("%") && !isBearing(text, amount, next)) {
      return false;
    }
    String dimension = Dimensions.of(measures, amount.unit());
    if (dimension == null || !Dimensions.countsThings(dimension)) {
      return false;
    }
    if (next.prefixStart() > amount.end() && isInvested(text, amount, next)) {
      return true;
    }
    String gap = text.substring(amount.end(), Math.max(amount.end(), next.prefixStart()));
    return gap.length() >= 3 && gap.length() <= 24 && BEARER.matcher(gap).matches();
  }

  /** 8条重点产业链产值达到1700亿元, 全市763户规上企业完成产值2314亿元: how many have the sum together. */
  private boolean isBearing(String text, AmountMention amount, AmountMention next) {
    String dimension = Dimensions.of(measures, next.unit());
    int gap = next.prefixStart() - amount.end();
    int from = Math.max(0, amount.prefixStart() - LONGEST_OWNER);
    return dimension != null
        && dimension.startsWith("money")
        && amount.value().scale() <= 0
        && gap > 0
        && gap <= 2 * LONGEST_OWNER
        && HAVE_SUM.matcher(text.substring(amount.end(), next.prefixStart())).matches()
        && WHOSE_COUNT.matcher(text).region(from, amount.prefixStart()).find();
  }

  /** {@return the parts without the count of those that a sum was put into} */
  static NameParts apart(NameParts parts) {
    return parts.names().size() != 1
        ? parts
        : parts.withNames(
            List.of(COUNT_OF_INVESTED.matcher(parts.names().get(0)).replaceFirst("")));
  }

  /** 全市32个重点项目完成投资120亿元: the scope of the sum, where nothing else is said of the count. */
  private boolean isInvested(String text, AmountMention amount, AmountMention next) {
    String dimension = Dimensions.of(measures, next.unit());
    int gap = next.prefixStart() - amount.end();
    int from = Math.max(0, amount.prefixStart() - LONGEST_OWNER);
    return dimension != null
        && dimension.startsWith("money")
        && amount.suffix() == null
        && gap <= 2 * LONGEST_OWNER
        && INVESTED.matcher(text.substring(amount.end(), next.prefixStart())).matches()
        && ALL_OF_THEM.matcher(text).region(from, amount.prefixStart()).find();
  }
}
