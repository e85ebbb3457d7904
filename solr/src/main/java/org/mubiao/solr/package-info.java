/**
 * Search on Apache Solr: an index in parts, each a core of a SolrCloud collection.
 *
 * <p>Takes addresses, gives what {@link org.mubiao.model.search.IndexService} promises. Solr's
 * libraries are held by this module alone.
 */
@NullMarked
package org.mubiao.solr;

import org.jspecify.annotations.NullMarked;
