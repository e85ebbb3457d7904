/**
 * Tables that a converter left as plain text: a whole table on one line, a row a line, a cell a
 * line.
 *
 * <p>Takes a parsed document and gives it back with such tables among its blocks, cells and heads
 * told apart; the text stays as it is. Knows how heads of tables read and how numbers stand in
 * rows. It guesses nothing: digits that run together are divided only where signs, decimals or the
 * arithmetic of the row leave one way to do it. What it takes for a table and cannot divide becomes
 * {@link org.mubiao.model.document.TableRemains}, so that nobody reads it as sentences.
 */
@NullMarked
package org.mubiao.extractor.flattened;

import org.jspecify.annotations.NullMarked;
