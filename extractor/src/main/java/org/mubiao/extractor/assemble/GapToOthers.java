package org.mubiao.extractor.assemble;

import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Tells a number that says how far something is ahead of others or behind a plan. It is no growth,
 * and no level either: who reads the figure by itself should know.
 */
final class GapToOthers {

  /**
   * 高于全国平均水平0.7个百分点: how far ahead of others, no growth of its own. 高等教育平均规模 and 快递平均单价 are ahead
   * of nobody.
   */
  private static final QuickPattern GAP_TO_OTHERS =
      QuickPattern.compile(
          "(?<![不得])(?:高于|快于|优于|好于|慢于|领先)[^，。；、年期]{1,12}$|(?:低于|超过|超出|高出|超(?![算市级低])|高(?![等中校新技端质级标速层龄])|快(?![递速捷件]))(?:于)?(?:全国|全省|全市|全区|国家|省|市|年度目标|目标|序时|时序|计划|预期|中部|东部|西部|平均|同期全国|[^，。；、年期]{0,4}平均)[^，。；、年期]{0,10}$|(?:比|较|与|距|离)[^，。；、]{0,16}(?:目标|计划|任务|预期)(?:任务|值|要求)?(?:仍|还|尚)?(?:低|高|差|少|相差|有)$|差[^，。；、\\d]{0,6}(?:目标|计划|任务|预期)$"
              + "|[比较](?:同期)?(?:全国|全省|全市|全区|全州|全县|国家|省|市)[^，。；、年期\\d]{0,3}(?:平均|水平|均值)(?:水平|数|值)?(?:高|低|快|慢|多|少)出?$");

  /** 高于全市平均水平32.6件, 比全省多0.4张: beside others, whatever it counts in. */
  private static final QuickPattern BESIDE_OTHERS =
      QuickPattern.compile(
          "(?<![不得])(?:高于|多于|快于|优于|好于|低于|少于|慢于|领先|超过|超出|高出|超)(?:同期)?(?:全国|全省|全市|全区|全州|全县|国家|省|市)[^，。；、年期\\d]{0,4}(?:平均|水平|均值)(?:水平|数|值)?$");

  /** The reason for review of such a number; it belongs to no indicator of the catalogue. */
  static final String REASON = "gap-to-others";

  private static final String POINTS = "百分点";

  private static final int REACH = 18;

  private GapToOthers() {}

  /** {@return whether the words before a number hold something against others} */
  static boolean standsBefore(String text, int at) {
    return GAP_TO_OTHERS.matcher(text).region(Math.max(0, at - REACH), at).find();
  }

  /** {@return a name without what its figure is held against} */
  static String without(String name) {
    String bare = BESIDE_OTHERS.matcher(name).replaceFirst("");
    return bare.length() < 2 ? name : bare;
  }

  /** {@return whether a number that is no change is a distance from what others have} */
  static boolean isGap(String text, AmountMention amount) {
    int at = amount.start();
    return amount.unit().endsWith(POINTS)
        ? standsBefore(text, at)
        : BESIDE_OTHERS.matcher(text).region(Math.max(0, at - REACH), at).find();
  }
}
