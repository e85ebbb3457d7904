package org.mubiao.model.target;

/** How strictly a target binds. */
public enum Force {
  /** 约束性. */
  BINDING("binding"),
  /** 预期性. */
  EXPECTED("expected");

  private final String code;

  Force(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
