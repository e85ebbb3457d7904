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
      WordClasses.pattern("([\\u4e00-\\u9fa5]{1,7}?(?:{zones}|{area-ends}))(?![级属域内外])(.{2,})");

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
      places.add(parts.group(1));
      figure = parts.group(2);
    }
    return figure == null || LeaningAreas.places(places).isEmpty()
        ? null
        : new PlacesOfRow(places, figure);
  }
}
