/**
 * The query language: from what a user types to a question.
 *
 * <p>Takes a string, gives a {@link org.mubiao.indexer.query.Question} or says where it goes wrong.
 * It knows neither Lucene nor the lexicon. The language is set out in {@code docs/format/query.md}.
 */
@NullMarked
package org.mubiao.indexer.query;

import org.jspecify.annotations.NullMarked;
