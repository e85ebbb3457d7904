package org.mubiao.app.table;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;

/**
 * The words for facets of a search and for those of their values that are codes.
 *
 * @param english whether they are English
 */
public record FacetWords(boolean english) {

  private static final Map<String, String> NAMES =
      Map.of(
          "place", "地区",
          "year", "年度",
          "kind", "文种",
          "issuer", "发文机关",
          "indicator", "指标",
          "responsible", "责任单位",
          "lead", "牵头单位",
          "status", "类型",
          "measure", "口径",
          "type", "记录类别");

  /** {@return the name of a facet} */
  public String name(String facet) {
    return english ? facet : NAMES.getOrDefault(facet, facet);
  }

  /** {@return a value as people read it; what has no word of its own is shown as it is} */
  public String value(String facet, String value) {
    if (english) {
      return value;
    }
    return switch (facet) {
      case "status" -> chinese(Status.values(), value, Status::code, ChineseWords::of);
      case "measure" ->
          chinese(
              Measure.values(),
              value,
              Measure::code,
              measure -> String.valueOf(ChineseWords.of(measure)));
      case "type" -> chinese(HitKind.values(), value, HitKind::code, ChineseWords::of);
      default -> value;
    };
  }

  private static <T> String chinese(
      T[] all, String value, Function<T, String> code, Function<T, String> word) {
    return Arrays.stream(all)
        .filter(each -> code.apply(each).equals(value))
        .map(word)
        .findFirst()
        .orElse(value);
  }
}
