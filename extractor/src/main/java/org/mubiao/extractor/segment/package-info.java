/**
 * Cuts text into words with HanLP and the project's lexicon.
 *
 * <p>Takes folded text, gives words with their parts of speech. The one room that knows HanLP. What
 * it is used for: where a verb ends and a name begins, and what two listed names share. Offsets are
 * switched on, threads and normalization are off, for with them the offsets are wrong.
 */
@NullMarked
package org.mubiao.extractor.segment;

import org.jspecify.annotations.NullMarked;
