package org.mubiao.model.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Measure;

/**
 * An indicator of the catalogue.
 *
 * @param key name for programs, such as {@code rd-expenditure-gdp-share}
 * @param label name for people
 * @param family name that indicators bear which are shown together though they may not be compared
 *     (研发机构覆盖率 over other bases), null if it stands alone
 * @param nature stock, flow or ratio
 * @param dimension what it is counted in: count, money, share, …; for a ratio that of what stands
 *     above the line
 * @param denominator what a ratio is divided by (GDP, 万人), null if none
 * @param base whom it is measured over (规模以上工业企业), null for all
 * @param higherIsBetter null if it depends
 * @param measures kinds of figure it takes, empty for all
 * @param units usual units as written; a count in another unit (户 for 个) is another indicator;
 *     empty if any of the dimension will do
 * @param unlike keys of indicators that it is easily taken for and must not be (有效发明专利 and 高价值发明专利)
 * @param aliases other wordings
 * @param source where the definition comes from
 */
public record IndicatorEntry(
    String key,
    String label,
    @Nullable String family,
    Nature nature,
    String dimension,
    @Nullable String denominator,
    @Nullable String base,
    @Nullable Boolean higherIsBetter,
    List<Measure> measures,
    List<String> units,
    List<String> unlike,
    List<String> aliases,
    String source) {

  /** Copies the lists. */
  public IndicatorEntry {
    measures = List.copyOf(measures);
    units = List.copyOf(units);
    unlike = List.copyOf(unlike);
    aliases = List.copyOf(aliases);
  }

  /** How a figure behaves over time. */
  public enum Nature {
    /** Counted at a moment: enterprises in existence. */
    STOCK,
    /** Counted over a period: contracts signed in a year. */
    FLOW,
    /** One figure over another. */
    RATIO
  }
}
