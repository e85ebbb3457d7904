package org.mubiao.extractor.assemble;

/** What a dimension of the lexicon means to the grammar. */
final class Dimensions {

  private Dimensions() {}

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
