/**
 * Pictures of pages in, what is printed on them out.
 *
 * <p>Knows what scans are like: turned, askew, grey, noisy, with a red seal over the text; finds
 * the ruled lines of tables, cuts the page into what is to be read on its own, and asks the engine
 * of RapidOCR, which no other room names. Knows picture files, but makes neither lines nor tables
 * nor paragraphs: that is the work of {@code parse.print}.
 */
@NullMarked
package org.mubiao.extractor.parse.scan;

import org.jspecify.annotations.NullMarked;
