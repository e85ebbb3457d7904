/**
 * What is asked of the index and what it answers: a request, a page of hits, counts beside it.
 *
 * <p>Takes nothing but values; gives the nouns that {@code mubiao search} and the HTTP interface
 * print. It knows no index and no query syntax.
 *
 * <p>Laws: highlights of a hit lie in order, do not overlap and stand inside the hit; the values of
 * a facet are sorted by falling count, then by name.
 */
@NullMarked
package org.mubiao.model.search;

import org.jspecify.annotations.NullMarked;
