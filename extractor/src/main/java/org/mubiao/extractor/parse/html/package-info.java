/**
 * Web pages: finds the notice among the furniture of its page, and its tables with merged cells.
 *
 * <p>Takes HTML, gives paragraphs, tables and what the page says about the notice. Knows jsoup.
 */
@NullMarked
package org.mubiao.extractor.parse.html;

import org.jspecify.annotations.NullMarked;
