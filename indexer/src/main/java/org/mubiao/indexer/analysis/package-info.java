/**
 * Text as the index sees it: folded (widths, case, traditional characters, white space), cut into
 * pairs of characters for finding and into words for ranking.
 *
 * <p>Takes text, gives tokens and folded text, each with its way back to the place in the original.
 * It alone knows HanLP, which is loaded by the first word field that is written or asked to cut a
 * question into words; most searches never need it.
 *
 * <p>Law: fold and map back, and you stand exactly where you started, whatever the text holds.
 */
@NullMarked
package org.mubiao.indexer.analysis;

import org.jspecify.annotations.NullMarked;
