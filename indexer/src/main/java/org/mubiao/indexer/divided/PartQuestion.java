package org.mubiao.indexer.divided;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.search.SearchRequest;

/** What a part of an index is asked. */
public sealed interface PartQuestion {

  /**
   * For its share of a page.
   *
   * @param request what the whole is asked
   * @param sums what is known of the whole, by question
   * @param names the names of the whole
   */
  record Page(
      SearchRequest request, SortedMap<String, SortedMap<String, Integer>> sums, BookNames names)
      implements PartQuestion {}

  /**
   * For names, of the whole.
   *
   * @param typed the beginning or a part of a name
   * @param limit how many at most
   * @param names the names of the whole
   */
  record Suggestions(String typed, int limit, BookNames names) implements PartQuestion {}

  /** How often each name is listed in the part. */
  record Names() implements PartQuestion {}

  /** Which documents the part holds. */
  record Documents() implements PartQuestion {}

  /** What a list says of the documents of the part. */
  record Heads() implements PartQuestion {}

  /**
   * The names of the whole index, as a part is told them: by a digest, and in full if the part does
   * not know them.
   *
   * @param digest digest of the counts; empty if nobody added them up yet
   * @param counts how often each name is listed, by kind and name; null if not told
   */
  record BookNames(String digest, @Nullable SortedMap<String, SortedMap<String, Integer>> counts) {}
}
