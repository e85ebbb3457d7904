package org.mubiao.model.target;

/** How much a finding weighs. */
public enum Severity {
  /** The document cannot be right as it stands. */
  ERROR("error"),
  /** Probably a slip; a person should look. */
  WARNING("warning"),
  /** Worth knowing; may well be meant. */
  NOTICE("notice");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
