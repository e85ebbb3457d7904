/**
 * From a question to a page of hits: what Lucene is asked, what is counted beside it, what is shown
 * of each hit.
 *
 * <p>Takes a {@link org.mubiao.model.search.SearchRequest}, gives a {@link
 * org.mubiao.model.search.SearchPage}. Scores follow from the documents alone, not from the history
 * of the index: see {@link org.mubiao.indexer.search.HistoryFreeSimilarity}.
 */
@NullMarked
package org.mubiao.indexer.search;

import org.jspecify.annotations.NullMarked;
