package org.mubiao.model.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the catalogue.
 *
 * @param key name for programs, such as {@code rd-expenditure-gdp-share}
 * @param label name for people
 * @param nature stock, flow or ratio
 * @param dimension what it is counted in: count, money, share, …
 * @param denominator what a ratio is divided by (GDP, 万人), null if none
 * @param base whom it is measured over (规模以上工业企业), null for all
 * @param higherIsBetter null if it depends
 * @param aliases other wordings
 * @param source where the definition comes from
 */
public record IndicatorEntry(
    String key,
    String label,
    Nature nature,
    String dimension,
    @Nullable String denominator,
    @Nullable String base,
    @Nullable Boolean higherIsBetter,
    List<String> aliases,
    String source) {

  /** Copies the aliases. */
  public IndicatorEntry {
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
