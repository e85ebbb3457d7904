/**
 * Cue words: the small words that tell the grammar what a number is.
 *
 * <p>Reads {@code cues.tsv}, where each word has one role, {@code table-heads.tsv} for the heads of
 * columns, and {@code word-classes.tsv}, whose classes the expressions of the rules name. Content
 * words (units of measure, indicators, places, government units) are not here but in {@code
 * org.mubiao.model.lexicon}.
 */
@NullMarked
package org.mubiao.extractor.lexicon;

import org.jspecify.annotations.NullMarked;
