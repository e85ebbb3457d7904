package org.mubiao.indexer.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.search.DocumentHead;

/**
 * What the index keeps of a whole document to list it, and to count and to order its hits.
 *
 * @param head what a list says of it
 */
public record DocumentFacts(DocumentHead head) {

  /** {@return which document} */
  public DocumentId id() {
    return head.id();
  }

  /** {@return path of its file} */
  public String file() {
    return head.file();
  }

  /** {@return full name of its area, null if unknown} */
  public @Nullable String place() {
    return head.place();
  }

  /** {@return code of that area, null if it has none} */
  public @Nullable String placeCode() {
    Region region = head.region();
    return region == null ? null : region.code();
  }

  /** {@return rank of that area, null if unknown} */
  public @Nullable RegionLevel level() {
    Region region = head.region();
    return region == null ? null : region.level();
  }

  /** {@return day it was issued, else the first of the years it plans for; null if neither} */
  public @Nullable LocalDate day() {
    return head.day();
  }

  /** {@return what is counted of each of its hits} */
  public List<FacetEntry> counted() {
    List<FacetEntry> entries = new ArrayList<>();
    Region region = head.region();
    add(entries, Schema.COUNTED_PATHS, region == null ? null : path(region));
    add(entries, "kind", head.kind());
    add(entries, "issuer", head.issuer());
    return entries;
  }

  private static void add(List<FacetEntry> entries, String facet, @Nullable String value) {
    if (value != null) {
      entries.add(new FacetEntry(facet, value));
    }
  }

  /** {@return names of the regions from the top down to this one, joined by {@code /}} */
  public static String path(Region region) {
    return region.within().isEmpty()
        ? region.name()
        : String.join("/", region.within()) + "/" + region.name();
  }
}
