/**
 * Takes what is printed on pages, characters and ruled lines with their places, and gives text with
 * paragraphs and tables in reading order.
 *
 * <p>Knows how official documents are set: lines, columns, running heads, page numbers, footnotes,
 * tables with and without rules. Knows no file format and reads no meaning.
 */
@NullMarked
package org.mubiao.extractor.parse.print;

import org.jspecify.annotations.NullMarked;
