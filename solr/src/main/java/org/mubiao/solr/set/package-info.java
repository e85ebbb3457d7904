/**
 * The config set of a collection, made from the fields of the index.
 *
 * <p>Takes the fields, gives files as Solr wants them. It knows no cluster.
 */
@NullMarked
package org.mubiao.solr.set;

import org.jspecify.annotations.NullMarked;
