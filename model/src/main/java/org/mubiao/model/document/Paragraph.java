package org.mubiao.model.document;

import org.mubiao.model.text.Span;

/**
 * Running text.
 *
 * @param span where it stands, without the line end
 * @param whole true if the format says that this is one paragraph; false if it is one printed line,
 *     which may go on in the next block
 */
public record Paragraph(Span span, boolean whole) implements Block {}
