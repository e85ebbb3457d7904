package org.mubiao.model.target;

/** What sort of statement a record holds. */
public enum TargetKind {
  /** A number with what it measures. */
  QUANTITY("quantity"),
  /** A dated deliverable without a number of its own. */
  MILESTONE("milestone");

  private final String code;

  TargetKind(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
