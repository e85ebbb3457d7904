package org.mubiao.app.web.page;

import org.mubiao.model.document.DocumentId;
import org.mubiao.model.text.Span;

/** Addresses of documents and of places in them. */
final class DocumentAddress {

  /** Name of the parameter that holds a stretch to show. */
  static final String AT = "at";

  private DocumentAddress() {}

  /** {@return the page of a document} */
  static Address of(DocumentId id) {
    return Address.of("/documents/" + id);
  }

  /** {@return the page of a document, with this stretch shown} */
  static Address of(DocumentId id, Span span) {
    return of(id).with(AT, span.start() + "-" + span.end()).to(AT);
  }

  /** {@return the name of the element at which a stretch begins that something was read from} */
  static String element(Span span) {
    return "t-" + span.start() + "-" + span.end();
  }
}
