/**
 * Fills a form that somebody made with the rows of the target table.
 *
 * <p>Takes the bytes of an XLSX workbook that nobody vouches for and rows of the target table;
 * gives the same workbook with rows filled in below its heads, and says which heads were
 * understood. Knows the usual heads of forms, as data; knows how far a form may ask for memory. It
 * runs no macro, follows no link and reads nothing but the bytes.
 */
@NullMarked
package org.mubiao.app.table.form;

import org.jspecify.annotations.NullMarked;
