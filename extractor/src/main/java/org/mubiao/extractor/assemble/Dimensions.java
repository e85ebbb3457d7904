package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.UnitOfMeasure;

/** What a dimension of the lexicon means to the grammar. */
final class Dimensions {

  private Dimensions() {}

  /** {@return what a unit measures, null if the lexicon does not know it} */
  static @Nullable String of(MeasurementUnits measures, String unit) {
    UnitOfMeasure known = measures.named(unit);
    return known == null ? null : known.dimension();
  }

  /** {@return whether things, people or occasions are counted} */
  static boolean countsThings(String dimension) {
    return dimension.isEmpty()
        || dimension.startsWith("count")
        || dimension.startsWith("people")
        || dimension.equals("times")
        || dimension.startsWith("person")
        || dimension.endsWith("-times")
        || dimension.endsWith("trips");
  }
}
