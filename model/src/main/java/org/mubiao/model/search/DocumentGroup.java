package org.mubiao.model.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;

/**
 * A document with its hits.
 *
 * @param document which
 * @param file path of its file
 * @param title title of the plan, null if it has none
 * @param place full name of its area, null if unknown
 * @param count how many hits it has
 * @param hits the first of them, at most {@value #SHOWN}
 */
public record DocumentGroup(
    DocumentId document,
    String file,
    @Nullable String title,
    @Nullable String place,
    int count,
    List<SearchHit> hits) {

  /** Most hits that are shown of a document. */
  public static final int SHOWN = 3;

  /** Copies the list. */
  public DocumentGroup {
    hits = List.copyOf(hits);
  }
}
