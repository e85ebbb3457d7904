package org.mubiao.model.lexicon;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.UnitOfMeasure;

/** Units of measure and counting words, with what they convert to. */
public interface MeasurementUnits {

  /**
   * {@return the unit written exactly so, multipliers (万, 亿, 万亿, 百, 千, 十万…) included; null if
   * unknown}
   */
  @Nullable UnitOfMeasure named(String symbol);

  /**
   * {@return the length in UTF-16 code units of the longest unit symbol without multiplier that
   * stands at {@code at}, 0 if none does; white space inside the symbol does not match. What is
   * divided counts as one symbol: 元/人, 例/10万人. Symbols that begin like a multiplier (千瓦, 百分点) are
   * found only from their first character on, so ask before taking a multiplier off}
   */
  int longestAt(CharSequence text, int at);

  /**
   * {@return whether the symbol often stands after a number without measuring anything, so that it
   * needs more than a number before it: 2025年, 三级, 第2期}
   */
  boolean ambiguous(String symbol);
}
