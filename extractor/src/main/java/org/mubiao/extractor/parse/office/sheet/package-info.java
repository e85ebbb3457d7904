/**
 * Spreadsheets, XLSX, XLS and CSV: what a reader of their visible sheets sees.
 *
 * <p>Takes bytes, gives titles and notes as paragraphs and the rest as tables. Knows number
 * formats, merged and hidden cells, and where a table begins and ends on a sheet. Formulas are read
 * by the values stored with them; nothing is ever calculated or run.
 */
@NullMarked
package org.mubiao.extractor.parse.office.sheet;

import org.jspecify.annotations.NullMarked;
