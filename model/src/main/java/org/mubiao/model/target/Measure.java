package org.mubiao.model.target;

/** What kind of figure a value is. */
public enum Measure {
  /** The amount itself. */
  LEVEL("level"),
  /** What is added: 新增, 新建. */
  NEW("new"),
  /** What is added less what is lost: 净增. */
  NET("net"),
  /** Increase relative to an earlier state. */
  GROWTH("growth"),
  /** Decrease relative to an earlier state, as a positive number. */
  REDUCTION("reduction"),
  /** Added up over the period: 累计. */
  CUMULATIVE("cumulative");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
