package org.mubiao.model.document;

import org.mubiao.model.text.Span;

/**
 * What a converter left of a table whose cells can no longer be told apart. It is no running text:
 * to read it as sentences would give wrong figures.
 *
 * @param span where it stands, heads included
 */
public record TableRemains(Span span) implements Block {}
