package org.mubiao.app.evaluate;

import java.util.Locale;

/** The fields of a found record that are scored. */
public enum ScoredField {
  /** Promised or reported. */
  STATUS,
  /** What is measured. */
  INDICATOR,
  /** Kind of figure. */
  MEASURE,
  /** Comparison word. */
  OP,
  /** The number; it is right in every pair, for only equal numbers are paired. */
  VALUE,
  /** Unit as written. */
  UNIT,
  /** What the value covers. */
  PERIOD,
  /** Whether it is to be reached every year. */
  RECUR,
  /** Last day. */
  DEADLINE,
  /** Part of the area. */
  SCOPE,
  /** Who answers for it. */
  UNITS;

  /** {@return the word used in reports} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
