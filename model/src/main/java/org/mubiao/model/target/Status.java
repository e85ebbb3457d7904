package org.mubiao.model.target;

/** Whether a value is promised or reported. */
public enum Status {
  /** To be reached. */
  TARGET("target"),
  /** Reported as reached. */
  ACTUAL("actual");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
