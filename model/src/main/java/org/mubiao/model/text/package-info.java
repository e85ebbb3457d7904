/**
 * Stretches of text.
 *
 * <p>Knows what a {@link org.mubiao.model.text.Span} is and nothing of what stands inside it. All
 * offsets of the project are UTF-16 code units of the document's text as printed.
 */
@NullMarked
package org.mubiao.model.text;

import org.jspecify.annotations.NullMarked;
