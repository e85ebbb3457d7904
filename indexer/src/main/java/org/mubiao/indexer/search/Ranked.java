package org.mubiao.indexer.search;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.search.DocumentGroup;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.SearchHit;

/**
 * A hit, or a document with its hits, of one part of an index, with all that says where it comes
 * among those of other parts.
 *
 * @param head its document
 * @param tier step of its score
 * @param place its place in the part, which orders the hits of one document by its text
 * @param key in an order by days the day, in one by values the place of its unit; {@link
 *     Long#MAX_VALUE} if it has none; by relevance, where there are no words, the place of its
 *     status; else 0
 * @param value in an order by values its value, as bytes in the order of values, a character each;
 *     else empty
 * @param hit the hit, null if it is a document
 * @param group the document, null if it is a hit
 */
public record Ranked(
    DocumentHead head,
    int tier,
    int place,
    long key,
    String value,
    @Nullable SearchHit hit,
    @Nullable DocumentGroup group) {}
