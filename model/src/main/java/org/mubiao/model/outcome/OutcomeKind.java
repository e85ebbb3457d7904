package org.mubiao.model.outcome;

/** The four ways in which reading a file can end. */
public enum OutcomeKind {
  /** Text was read; it may hold no target. */
  EXTRACTED("extracted"),
  /** The file holds no text. */
  EMPTY("empty"),
  /** The file is not to be read: no document, encrypted, too large, of an unknown type. */
  REFUSED("refused"),
  /** Reading it went wrong. */
  FAILED("failed");

  private final String code;

  OutcomeKind(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
