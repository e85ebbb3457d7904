/**
 * Web pages that need nothing else: no network, no script, no file beside them.
 *
 * <p>Takes comparisons and the language of the words; gives one page in UTF-8 with charts, tables
 * and what is remarkable, the same bytes for the same comparisons. Leans on {@code app.chart} for
 * drawings and on {@code app.table} for tables and words; decides only what is drawn how.
 */
@NullMarked
package org.mubiao.app.page;

import org.jspecify.annotations.NullMarked;
