package org.mubiao.model.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Measure;

/** Indicators that documents of different places and years share, with guards against mixing. */
public interface IndicatorCatalogue {

  /** {@return all entries, in the order of the data file} */
  List<IndicatorEntry> entries();

  /** {@return the entry with this key, null if there is none} */
  @Nullable IndicatorEntry byKey(String key);

  /**
   * Finds the entry that a document's words mean. Words around an alias are passed over only if
   * they do not narrow it: 全市高新技术企业总数 is found as 高新技术企业, 省级高新技术企业 is not.
   *
   * @param name indicator name as extracted
   * @param unit unit as written, empty for none; guards by dimension (家, 个 and 项 are alike; a
   *     growth or reduction may be a share of anything)
   * @param measure kind of figure
   * @return the entry, null if none fits or two fit equally well
   */
  @Nullable IndicatorEntry match(String name, String unit, Measure measure);

  /**
   * {@return entries whose key, label, alias or a part of these is {@code words}; exact ones alone
   * if there are any}
   */
  List<IndicatorEntry> find(String words);
}
