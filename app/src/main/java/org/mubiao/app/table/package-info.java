/**
 * Tables for people: the target table, findings and comparisons as CSV, XLSX, Markdown and text.
 *
 * <p>Takes values of the model and an output stream; gives bytes, the same for the same values.
 * Heads and words are Chinese. A table is columns and rows of {@link
 * org.mubiao.app.table.CellValue}; what is written does not know what it is about, and what it is
 * about does not know how it is written. POI is named here alone.
 */
@NullMarked
package org.mubiao.app.table;

import org.jspecify.annotations.NullMarked;
