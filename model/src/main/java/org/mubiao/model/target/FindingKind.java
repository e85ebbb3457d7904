package org.mubiao.model.target;

/** What sort of disagreement a finding reports. */
public enum FindingKind {
  /** Parts of a table do not add up to its total. */
  SUM_MISMATCH("sum-mismatch"),
  /** One indicator, period and scope, two values in one document. */
  CONTRADICTION("contradiction"),
  /** A target that what was already reached exceeds. */
  BELOW_ACTUAL("below-actual"),
  /** Annual steps or a growth that do not lead to the end value. */
  RATE_MISMATCH("rate-mismatch"),
  /** A responsible unit that looks misspelt beside its likely form. */
  SUSPECT_UNIT("suspect-unit"),
  /** A value out of line with its dimension. */
  SUSPECT_NUMBER("suspect-number"),
  /** An indicator's term that looks misspelt beside its likely form. */
  SUSPECT_TERM("suspect-term"),
  /** An actual that stayed behind its target. */
  TARGET_MISSED("target-missed"),
  /** Two documents give one indicator two values for the same period. */
  CROSS_CONTRADICTION("cross-contradiction");

  private final String code;

  FindingKind(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
