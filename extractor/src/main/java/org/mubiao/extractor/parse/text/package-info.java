/**
 * Plain text: bytes to characters, lines to paragraphs, and tables that lost their lines.
 *
 * <p>Takes bytes or text, gives blocks. Tables are recovered from three printed forms: one tab-led
 * cell a line with rows parted by blank lines, cells parted by tabs, cells parted by {@code |}. A
 * form that could as well be running text stays paragraphs.
 */
@NullMarked
package org.mubiao.extractor.parse.text;

import org.jspecify.annotations.NullMarked;
