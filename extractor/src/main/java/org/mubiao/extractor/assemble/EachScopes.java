package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Takes 各园区 or 每个乡镇 off the name of a figure that each of them has: 各园区亩均税收. */
final class EachScopes {

  private static final QuickPattern EACH_AND_FIGURE =
      WordClasses.pattern(
          "^((?:各|每个|每家|每(?![十百千万亿]))[^，。；、（）]{1,14}?(?:{areas}|{bodies}|卫生院|卫生室)(?:（[^）]{1,12}）)?)(?![）])的?(.{3,})$");

  /** 清洁取暖率城区, 污水收集率县城: where the rate holds stands behind it. */
  private static final QuickPattern FIGURE_AND_AREA =
      WordClasses.pattern(
          "^(.{2,}(?:{shares}|覆盖面|标准|半径|时间|时限|距离|间距|密度))({settings}(?:[、和及与]{settings})*)$");

  /** 互认率三级医院: bodies of a rank behind their rate. */
  private static final QuickPattern RATE_AND_BODIES =
      WordClasses.pattern(
          "^(.{3,}{shares})((?:[一二三]级(?:以上)?|市级|县级|乡级|省级|公办|民办|规上|规模以上|小型|中型|大型|高危|重点|其他)[^，。；、的率]{0,4}(?:{bodies}|行业|领域))$");

  /** 老年大学每个县: whose one figure is stands between the thing and the number. */
  private static final QuickPattern THING_AND_EACH =
      QuickPattern.compile(
          "^([^，。；、]{2,20}?)((?:每个?|各)(?:县（市、区）|县市区|县区|区县|乡镇（街道）|乡镇|街道|社区|行政村|园区|县|镇|村)(?:至少)?)$");

  /** 补助各街道300万元, 下达各县区20亿元: given to all of them, no figure of each. */
  private static final QuickPattern GIVEN =
      QuickPattern.compile("(?:下达|补助|补贴|拨付|下拨|安排|支持|帮扶|覆盖|通达|派驻|配送|到|至|给|向|对)[^，。；、]{0,4}$");

  private static final String AREA_ENDS = "区城市镇村部道）";

  private EachScopes() {}

  /** {@return the parts with those the figure holds for as scope, or unchanged} */
  static NameParts apart(NameParts parts) {
    if (parts.scope() != null || parts.names().size() != 1) {
      return parts;
    }
    QuickMatcher matcher = EACH_AND_FIGURE.matcher(parts.names().get(0));
    if (!matcher.matches()) {
      String name = parts.names().get(0);
      QuickMatcher bodies = RATE_AND_BODIES.matcher(name);
      if (bodies.matches()) {
        return parts.withNames(List.of(bodies.group(1))).withScope(bodies.group(2));
      }
      if (name.isEmpty() || AREA_ENDS.indexOf(name.charAt(name.length() - 1)) < 0) {
        return parts;
      }
      QuickMatcher each = THING_AND_EACH.matcher(name);
      if (each.matches() && !GIVEN.matcher(each.group(1)).find()) {
        return parts.withNames(List.of(each.group(1))).withScope(each.group(2));
      }
      QuickMatcher behind = FIGURE_AND_AREA.matcher(parts.names().get(0));
      return behind.matches()
          ? parts.withNames(List.of(behind.group(1))).withScope(behind.group(2))
          : parts;
    }
    return parts.withNames(List.of(matcher.group(2))).withScope(matcher.group(1));
  }
}
