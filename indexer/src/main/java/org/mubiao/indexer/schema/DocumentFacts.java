package org.mubiao.indexer.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.RegionLevel;

/**
 * What the index keeps of a whole document to count and to order its hits.
 *
 * @param id which document
 * @param file path of its file
 * @param place full name of its area, null if unknown
 * @param placePath names of the regions from the top down to that area, joined by {@code /}; null
 *     if it is unknown
 * @param placeCode code of that area, null if it has none
 * @param level rank of that area, null if unknown
 * @param day day it was issued, else the first of the years it plans for; null if neither is known
 * @param kind 文种, null if unknown
 * @param issuer issuing body, null if unknown
 */
public record DocumentFacts(
    DocumentId id,
    String file,
    @Nullable String place,
    @Nullable String placePath,
    @Nullable String placeCode,
    @Nullable RegionLevel level,
    @Nullable LocalDate day,
    @Nullable String kind,
    @Nullable String issuer) {

  /** {@return what is counted of each of its hits} */
  public List<FacetEntry> counted() {
    List<FacetEntry> entries = new ArrayList<>();
    if (place != null) {
      entries.add(new FacetEntry("place", place));
    }
    if (placePath != null) {
      entries.add(new FacetEntry("place.path", placePath));
    }
    if (kind != null) {
      entries.add(new FacetEntry("kind", kind));
    }
    if (issuer != null) {
      entries.add(new FacetEntry("issuer", issuer));
    }
    return entries;
  }
}
