/**
 * Cue words: the small words that tell the grammar what a number is.
 *
 * <p>Reads {@code cues.tsv}, where each word has one role. Content words (units of measure,
 * indicators, places, government units) are not here but in {@code org.mubiao.model.lexicon}.
 */
@NullMarked
package org.mubiao.extractor.lexicon;

import org.jspecify.annotations.NullMarked;
