/**
 * Solr's side, what a node loads: writes the Lucene fields of the index, and answers for one core.
 *
 * <p>Takes Solr's requests, gives Solr's answers. It knows the node's lexicon and nothing of other
 * nodes.
 */
@NullMarked
package org.mubiao.solr.node;

import org.jspecify.annotations.NullMarked;
