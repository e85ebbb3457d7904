package org.mubiao.model.time;

/** How often a value is to be reached again within its period. */
public enum Recurrence {
  /** 每年, 年均. */
  ANNUAL("annual"),
  /** 每季度. */
  QUARTERLY("quarterly"),
  /** 每月. */
  MONTHLY("monthly");

  private final String code;

  Recurrence(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
