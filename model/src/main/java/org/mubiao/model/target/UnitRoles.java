package org.mubiao.model.target;

/** How the roles of the responsible units are known. */
public enum UnitRoles {
  /** The document says who leads and who takes part. */
  STATED("stated"),
  /** A list of responsible units: the first is taken as leading. */
  INFERRED("inferred"),
  /** No unit is named. */
  NONE("none");

  private final String code;

  UnitRoles(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
