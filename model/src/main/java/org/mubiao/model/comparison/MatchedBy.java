package org.mubiao.model.comparison;

/** How the two records of a change were found to belong together. */
public enum MatchedBy {
  /** One entry of the catalogue. */
  KEY("key"),
  /** The same bare name. */
  NAME("name"),
  /** Names that share most of their characters; a person should look. */
  SIMILAR_NAME("similar-name"),
  /** Entries that the catalogue keeps in one family: one name over different bases. */
  FAMILY("family"),
  /** There is one record only. */
  NONE("none");

  private final String code;

  MatchedBy(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
