/**
 * The face for other programs: JSON over HTTP under {@code /api/v1}.
 *
 * <p>Takes requests and one state of the output; gives the same JSON as the files and commands
 * give, tables as CSV and XLSX, and problems after RFC 9457. The routes are listed once, with what
 * each takes and gives; the OpenAPI document is made from that list.
 */
@NullMarked
package org.mubiao.app.web.api;

import org.jspecify.annotations.NullMarked;
