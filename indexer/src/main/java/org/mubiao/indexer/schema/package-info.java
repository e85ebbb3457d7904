/**
 * What the index holds: one class for each kind of field, which says both how the field is written
 * and how it is asked, so that the two cannot drift apart.
 *
 * <p>Takes values of the model, gives Lucene fields and Lucene queries. It knows no query language
 * and no passages. Any change here that an older index would not fit raises {@link
 * org.mubiao.indexer.schema.Schema#VERSION}.
 */
@NullMarked
package org.mubiao.indexer.schema;

import org.jspecify.annotations.NullMarked;
