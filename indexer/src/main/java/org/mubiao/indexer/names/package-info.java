/**
 * The names that stand in an index, and what a person may type for them: their beginning, a part,
 * their pinyin or its initials, or something close to them.
 *
 * <p>Takes names with counts and with other wordings; gives suggestions, what Latin letters spell,
 * and what is near a word that finds nothing. It knows neither Lucene nor the query language.
 */
@NullMarked
package org.mubiao.indexer.names;

import org.jspecify.annotations.NullMarked;
