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
   * stands at {@code at}, 0 if none does; white space inside the symbol does not match}
   */
  int longestAt(CharSequence text, int at);
}
