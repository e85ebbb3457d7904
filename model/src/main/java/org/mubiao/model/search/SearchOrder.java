package org.mubiao.model.search;

/** In what order hits are given. What it leaves equal is in the order of relevance. */
public enum SearchOrder {
  /** Best answer first. */
  RELEVANCE("relevance"),
  /** Documents issued last first; without a day last. */
  NEWEST("newest"),
  /** Documents issued first first; without a day last. */
  OLDEST("oldest"),
  /**
   * Largest value first, in base units. Only values of one base unit are compared: the unit that
   * most hits have comes first, hits without a value of a known unit last.
   */
  VALUE("value"),
  /** What is due first first; without a last day last. */
  DUE("due"),
  /** By the code of the place, so that a province is followed by what lies in it. */
  PLACE("place"),
  /** By file, and in the order of the text. */
  DOCUMENT("document");

  private final String code;

  SearchOrder(String code) {
    this.code = code;
  }

  /** {@return the word used on the command line and in JSON} */
  public String code() {
    return code;
  }
}
