package org.mubiao.model.comparison;

/** What became of an indicator from one document to the next. */
public enum ChangeKind {
  /** Only the new document has it. */
  NEW("new"),
  /** Only the old document has it. */
  DROPPED("dropped"),
  /** The value went up. */
  RAISED("raised"),
  /** The value went down. */
  LOWERED("lowered"),
  /** Both have it, as figures that may not be subtracted: a total and a growth, net and gross. */
  NOT_COMPARABLE("not-comparable"),
  /** It is due at another time of the plan. */
  DEADLINE_MOVED("deadline-moved"),
  /** Other units answer for it. */
  UNITS_CHANGED("units-changed"),
  /** Other words, another comparison word, or another kind of figure; the value is the same. */
  WORDING_CHANGED("wording-changed"),
  /** Nothing but the year, if that. */
  UNCHANGED("unchanged");

  private final String code;

  ChangeKind(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
