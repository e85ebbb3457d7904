/**
 * Knowledge as data: regions, government units, units of measure, the indicator catalogue and
 * synonyms, read from data files that name their sources.
 *
 * <p>The extractor and the indexer share it. Words that only the grammar needs (cue words) stay in
 * the extractor.
 */
@NullMarked
package org.mubiao.model.lexicon;

import org.jspecify.annotations.NullMarked;
