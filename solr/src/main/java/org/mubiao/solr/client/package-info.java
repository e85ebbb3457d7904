/**
 * The program's side: finds the cores of a collection, asks them, sends them documents.
 *
 * <p>Takes questions and documents, gives answers. It knows the address of the cluster, and which
 * core failed last.
 */
@NullMarked
package org.mubiao.solr.client;

import org.jspecify.annotations.NullMarked;
