package org.mubiao.indexer.schema;

/**
 * A value that is counted over the hits, as people read it.
 *
 * @param facet name of the facet, one of {@link Schema#FACETS} or one that is counted for names
 *     only
 * @param value the value
 */
public record FacetEntry(String facet, String value) {

  private static final int LONGEST = 500;

  /** Cuts off what is too long to be a name. */
  public FacetEntry {
    value = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }
}
