/**
 * The face for browsers and for programs: an HTTP server on one output.
 *
 * <p>Takes requests; gives pages ({@code .page}), JSON ({@code .api}) and the few files that pages
 * need. What is asked is answered by the use cases of {@code app.service}, which the command line
 * calls too; this room knows about addresses, headers, languages and who may do what, and nothing
 * of how targets are found. It alone holds the HTTP library and the templates.
 */
@NullMarked
package org.mubiao.app.web;

import org.jspecify.annotations.NullMarked;
