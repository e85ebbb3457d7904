/**
 * Word files, DOCX, DOC and RTF: paragraphs with their automatic numbers, tables with merged cells.
 *
 * <p>Takes bytes, gives whole paragraphs and tables in reading order; headers and footers stay
 * outside the text. Knows POI.
 */
@NullMarked
package org.mubiao.extractor.parse.office;

import org.jspecify.annotations.NullMarked;
