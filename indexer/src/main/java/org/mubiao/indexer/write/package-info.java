/**
 * From a target set and its text to Lucene documents: passages cut from the text, one Lucene
 * document for each of them and for each target, and one for the document itself.
 *
 * <p>Takes {@link org.mubiao.model.target.TargetSet} and text, gives Lucene documents. It knows
 * nothing of queries.
 */
@NullMarked
package org.mubiao.indexer.write;

import org.jspecify.annotations.NullMarked;
