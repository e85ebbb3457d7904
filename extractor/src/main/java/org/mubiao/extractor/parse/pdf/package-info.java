/**
 * PDF files: the printed lines of each page.
 *
 * <p>Takes bytes, gives lines that may go on in the next one, with the pages they stand on. Knows
 * PDFBox. Pictures of text are not read here.
 */
@NullMarked
package org.mubiao.extractor.parse.pdf;

import org.jspecify.annotations.NullMarked;
