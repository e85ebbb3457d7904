/**
 * Bytes of a file in, its text and layout out.
 *
 * <p>The front door is {@link org.mubiao.extractor.parse.DocumentParser}: it finds out what a file
 * is, hands it to the room of its format, keeps it inside the limits, and says in one sentence why
 * a file is not read. It reads no Chinese: what a line or a cell means is decided further down.
 */
@NullMarked
package org.mubiao.extractor.parse;

import org.jspecify.annotations.NullMarked;
