package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.UnitOfMeasure;

/**
 * The units of measure that stand above a table: 单位：万元 holds for every figure below it, of 单位：万亩、吨
 * each figure has the one that can measure what its name says.
 */
final class CaptionUnits {

  private static final QuickPattern LISTED = QuickPattern.compile("(?:计量)?单位：([^（）：；。]{1,40}?)）?$");

  private static final QuickPattern BETWEEN = QuickPattern.compile("[、，, ]+");

  /**
   * What names say of their dimension, by the names of dimensions.tsv; no name fits two of them.
   */
  private static final Map<String, QuickPattern> NAMED =
      Map.of(
          "area", QuickPattern.compile("(?:面积|用地|耕地|农田)$"),
          "mass", QuickPattern.compile("(?:产量|总产|减排量|排放量|吞吐量)$"),
          "money", WordClasses.pattern("(?:{sums}|投资|资金|支出|余额|贷款|总额|金额|预算数?)$"),
          "share", WordClasses.pattern("(?:{shares}|增速|增幅|增长|涨幅)$"),
          "people", QuickPattern.compile("(?:人数|人口|就业|劳动力)$"),
          "length", QuickPattern.compile("(?:里程|长度|公路|管网)$"),
          "count", QuickPattern.compile("(?:企业|项目|户数|个数|机构|站点|主体|产量|吞吐量)$"));

  private CaptionUnits() {}

  /**
   * {@return the unit that a caption gives a figure, empty if it gives none or leaves open which}
   *
   * @param name the figure's name, without a unit
   */
  static String of(String caption, String name, MeasurementUnits measures) {
    String alone = TableNames.unitIn(caption, measures);
    if (!alone.isEmpty()) {
      return alone;
    }
    QuickMatcher listed = LISTED.matcher(TextFolder.fold(caption).folded());
    if (!listed.find()) {
      return "";
    }
    if (measures.named(listed.group(1)) != null) {
      return listed.group(1);
    }
    List<String> fitting = new ArrayList<>();
    for (String symbol : BETWEEN.split(listed.group(1))) {
      UnitOfMeasure unit = measures.named(symbol);
      if (unit == null) {
        return "";
      }
      QuickPattern named = NAMED.get(unit.dimension());
      if (named == null) {
        return ""; // it cannot be told that this unit is not meant
      }
      if (named.matcher(name).find()) {
        fitting.add(symbol);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : "";
  }
}
