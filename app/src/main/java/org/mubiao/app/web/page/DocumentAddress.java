package org.mubiao.app.web.page;

import org.mubiao.model.document.DocumentId;
import org.mubiao.model.text.Span;

/** Addresses of documents and of places in them. */
final class DocumentAddress {

  private DocumentAddress() {}

  /** {@return the page of a document} */
  static Address of(DocumentId id) {
    return Address.of("/documents/" + id);
  }

  /** {@return the page of a document, with this stretch shown} */
  static Address of(DocumentId id, Span span) {
    return of(id).with("at", span.start() + "-" + span.end());
  }
}
