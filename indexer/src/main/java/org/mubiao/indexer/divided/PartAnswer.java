package org.mubiao.indexer.divided;

import java.util.List;
import java.util.SortedMap;
import org.mubiao.indexer.search.Share;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.Suggestion;

/** What a part of an index answers. */
public sealed interface PartAnswer {

  /** Its share of a page. */
  record Page(Share share) implements PartAnswer {}

  /**
   * That it needs sums.
   *
   * @param open by question, the numbers of this part
   */
  record Open(SortedMap<String, SortedMap<String, Integer>> open) implements PartAnswer {}

  /**
   * That it needs the names of the whole, in full.
   *
   * @param open sums that it needs, too
   */
  record NamesNeeded(SortedMap<String, SortedMap<String, Integer>> open) implements PartAnswer {}

  /** How often each name is listed in it, by kind and name. */
  record Names(SortedMap<String, SortedMap<String, Integer>> counts) implements PartAnswer {}

  /** Names of the whole. */
  record Suggestions(List<Suggestion> suggestions) implements PartAnswer {}

  /** Its documents with their digests. */
  record Documents(SortedMap<DocumentId, String> digests) implements PartAnswer {}

  /** What a list says of its documents. */
  record Heads(List<DocumentHead> heads) implements PartAnswer {}

  /** That the query cannot be read. */
  record Unreadable(String message, String chinese, int position) implements PartAnswer {}

  /** That a name fits several. */
  record Ambiguous(String name, List<String> candidates) implements PartAnswer {}
}
