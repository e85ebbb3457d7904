/**
 * Front door of the indexer: opens and creates an index, checks who made it, brings it up to date,
 * and hands out a searcher.
 *
 * <p>Takes target sets with their texts, and search requests; gives pages of hits. It knows no file
 * of the corpus and nothing of extraction. The rooms behind it are not for use from outside.
 */
@NullMarked
package org.mubiao.indexer;

import org.jspecify.annotations.NullMarked;
