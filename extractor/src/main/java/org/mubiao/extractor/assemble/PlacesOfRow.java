package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * A row of one figure for several places: 东岭县、西河县分别完成造林12万亩、9万亩. The places are where, not what.
 *
 * @param places where each value holds, in order
 * @param name the figure
 */
record PlacesOfRow(List<String> places, String name) {

  private static final QuickPattern PLACE_FIRST =
      WordClasses.pattern(
          "([\\u4e00-\\u9fa5]{1,7}?(?:{zones}|{area-ends}))(?![级属域内外])((?!(?:新建|改造|改建|扩建|建设|新增|引进|完成|投资|面积|融资|整治)$).{2,})");

  /** 停车区, 超市: ends like a place and is none. */
  private static final QuickPattern NO_PLACE =
      QuickPattern.compile(
          "(?:[超夜股债楼城集闹门黑]市|集贸市|街区|停车区|服务区|采摘区|观光区|核心区|缓冲区|[林矿山]区|试验区|功能区|片区|厂区|院区|校区|小区)$");

  /** {@return the row, null if the names are not one figure behind places} */
  static @Nullable PlacesOfRow of(List<String> names) {
    if (names.size() < 2) {
      return null;
    }
    List<String> places = new ArrayList<>();
    String figure = null;
    for (String name : names) {
      QuickMatcher parts = PLACE_FIRST.matcher(name);
      if (!parts.matches() || figure != null && !figure.equals(parts.group(2))) {
        return null;
      }
      if (NO_PLACE.matcher(parts.group(1)).find()) {
        return null;
      }
      places.add(parts.group(1));
      figure = parts.group(2);
    }
    return figure == null || LeaningAreas.places(places).isEmpty()
        ? null
        : new PlacesOfRow(places, figure);
  }
}
