package org.mubiao.model.document;

import org.mubiao.model.text.Span;

/** A piece of a parsed document: a {@link Paragraph} or a {@link Table}. */
public sealed interface Block permits Paragraph, Table {

  /** {@return where it stands in the document's text} */
  Span span();
}
