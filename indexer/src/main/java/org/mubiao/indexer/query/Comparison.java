package org.mubiao.indexer.query;

import org.jspecify.annotations.Nullable;

/** What stands between a field and its value. */
enum Comparison {
  AT_LEAST(">="),
  AT_MOST("<="),
  MORE(">"),
  LESS("<"),
  EQUAL("=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** {@return the comparison whose sign stands at {@code at}, null if none does} */
  static @Nullable Comparison at(String text, int at) {
    if (text.startsWith("≥", at) || text.startsWith("⩾", at)) {
      return AT_LEAST;
    }
    if (text.startsWith("≤", at) || text.startsWith("⩽", at)) {
      return AT_MOST;
    }
    for (Comparison comparison : values()) {
      if (text.startsWith(comparison.sign, at)) {
        return comparison;
      }
    }
    return null;
  }

  /** {@return how long the sign is that stands at {@code at}} */
  int length(String text, int at) {
    return text.startsWith(sign, at) ? sign.length() : 1;
  }
}
