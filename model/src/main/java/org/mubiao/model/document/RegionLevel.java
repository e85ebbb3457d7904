package org.mubiao.model.document;

/** Rank of an administrative region in the order of GB/T 2260. */
public enum RegionLevel {
  /** The whole country. */
  NATION("nation"),
  /** Province, autonomous region, municipality under the central government. */
  PROVINCE("province"),
  /** Prefecture-level city, prefecture, league. */
  PREFECTURE("prefecture"),
  /** County, county-level city, district, and zones of that rank. */
  COUNTY("county"),
  /** Town, township, street office. */
  TOWN("town");

  private final String code;

  RegionLevel(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }
}
