package org.mubiao.model.search;

/** What sort of thing a hit is. */
public enum HitKind {
  /** A quantity: a number with what it measures. */
  TARGET("target"),
  /** A dated deliverable without a number. */
  MILESTONE("milestone"),
  /** A stretch of text. */
  PASSAGE("passage");

  private final String code;

  HitKind(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON and in queries} */
  public String code() {
    return code;
  }
}
