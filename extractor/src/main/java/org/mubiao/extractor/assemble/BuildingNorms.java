package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads what is to be built or provided for each so many people, households or places:
 * 新建小区按照每百户不少于30平方米的标准配建养老用房, 公厕按每平方公里不少于4座建设.
 */
final class BuildingNorms {

  private static final QuickPattern FOR_EACH =
      QuickPattern.compile(
          "([^，。；、：\\d]{0,24}?)(?:要|应|须)?(?:按照|按|以)(每(?![年月季周天日次届期轮批]|半年|个月|小时|学[期年])[^，。；、：]{1,10})");

  private static final QuickPattern BUILT =
      QuickPattern.compile(
          "(?:的(?:标准|要求|比例|规模|密度))?((?!的)[\\u4e00-\\u9fa5]{0,8}?)(?:规划建设|规划布局|规划设置|配套建设|新建|补建|建设|配建|配置|配备|设置|设立|布局|建立)([\\u4e00-\\u9fa5]{0,16})(?=[，。；、（）]|$)");

  /** 每个村, 每所学校: each of a kind of place or body, where the figure holds. */
  private static final QuickPattern PLACE =
      QuickPattern.compile("每[个座所家]?(?:乡镇|街道|镇|乡|行政村|自然村|村|社区|小区|县|区|学校|园区|医院)");

  private static final int SHORTEST_THING = 2;

  private BuildingNorms() {}

  /** {@return what is built, for each of what or where; null if the words have another form} */
  static @Nullable NameParts read(PassageText passage, NameRegion region) {
    if (region.share() || region.values() > 1) {
      return null;
    }
    String text = passage.folded();
    QuickMatcher each = FOR_EACH.matcher(text).region(region.from(), region.to());
    if (!each.matches()) {
      return null;
    }
    QuickMatcher built = BUILT.matcher(text).region(region.rightFrom(), region.rightTo());
    if (!built.lookingAt()) {
      return null;
    }
    String whose = each.group(1);
    String per = each.group(2);
    String counted = built.group(1);
    String object = built.group(2);
    String thing = counted.length() >= SHORTEST_THING ? counted : object;
    boolean own = thing.length() < SHORTEST_THING;
    thing = own ? whose : thing;
    if (thing.length() < SHORTEST_THING) {
      return null;
    }
    boolean place = PLACE.matcher(per).matches();
    String where = own || whose.length() < SHORTEST_THING ? null : whose;
    return new NameParts(
        List.of(place ? thing : per + thing),
        region.from(),
        Math.min(region.rightTo(), built.end()),
        null,
        false,
        place ? per : where,
        false,
        false);
  }
}
