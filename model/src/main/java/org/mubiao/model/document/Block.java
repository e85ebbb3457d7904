package org.mubiao.model.document;

import org.mubiao.model.text.Span;

/** A piece of a parsed document: a {@link Paragraph}, a {@link Table} or what is left of one. */
public sealed interface Block permits Paragraph, Table, TableRemains {

  /** {@return where it stands in the document's text} */
  Span span();
}
