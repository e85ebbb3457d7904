package org.mubiao.app.json;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/**
 * Where something that is said stands, so that whoever repeats it can name it.
 *
 * @param document id of the document
 * @param file path of its file
 * @param title its title, null if it has none
 * @param target id of the record, null if it is none
 * @param span stretch of the document's text
 * @param quote exactly what stands there
 * @param page 1-based page, null where there are none
 */
public record Citation(
    DocumentId document,
    String file,
    @Nullable String title,
    @Nullable String target,
    Span span,
    String quote,
    @Nullable Integer page) {

  /** {@return where the evidence of a record stands} */
  public static Citation of(Target target, String file, @Nullable String title) {
    return new Citation(
        target.document(),
        file,
        title,
        target.id(),
        target.evidence().span(),
        target.evidence().text(),
        target.evidence().page());
  }

  /** {@return one line for people} */
  public String line() {
    return "["
        + document
        + " "
        + file
        + " "
        + span.start()
        + "-"
        + span.end()
        + (page == null ? "" : " p." + page)
        + "]";
  }
}
