package org.mubiao.indexer.search;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one part of an index has of a page.
 *
 * @param total how many hits
 * @param documents in how many documents
 * @param facets all values with their counts, by facet; places by path, those too of which nothing
 *     was found, as a place is named with regard to all others
 * @param first its first hits, from the first page on, in order
 * @param meant what may have been meant instead, the same in all parts
 * @param stage the question whose sum, that of all totals, decides whether this stands; null if it
 *     does
 * @param needed the sum from which on it stands
 */
public record Share(
    int total,
    int documents,
    SortedMap<String, SortedMap<String, Integer>> facets,
    List<Ranked> first,
    List<String> meant,
    @Nullable String stage,
    int needed) {}
