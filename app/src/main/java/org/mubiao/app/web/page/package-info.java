/**
 * The pages that people see.
 *
 * <p>Takes requests and one state of the output; gives HTML, made by the templates in {@code
 * src/main/jte} from views: records that hold all a template says, so that templates decide
 * nothing. A template escapes whatever a document says for the place where it stands; nothing else
 * may put words of documents into a page, but for the charts of {@code app.chart}, which escape by
 * themselves. Every state of a page has an address of its own.
 */
@NullMarked
package org.mubiao.app.web.page;

import org.jspecify.annotations.NullMarked;
