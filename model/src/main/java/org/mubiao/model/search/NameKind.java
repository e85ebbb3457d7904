package org.mubiao.model.search;

/** What a name in an index names. */
public enum NameKind {
  /** What is measured: the catalogue's label, or the document's words where it has none. */
  INDICATOR("indicator", "indicator"),
  /** A body that leads or helps. */
  UNIT("unit", "responsible"),
  /** A region. */
  PLACE("place", "place"),
  /** A body that issues documents. */
  ISSUER("issuer", "issuer");

  private final String code;
  private final String field;

  NameKind(String code, String field) {
    this.code = code;
    this.field = field;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }

  /** {@return the field of the query language that asks for such a name} */
  public String field() {
    return field;
  }
}
