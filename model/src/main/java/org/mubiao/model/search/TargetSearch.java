package org.mubiao.model.search;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.mubiao.model.document.DocumentId;

/**
 * Answers searches, wherever the index is: in a folder of this machine, or in parts on several. The
 * same documents give the same answers. May be used by several threads at once.
 */
public interface TargetSearch extends AutoCloseable {

  /**
   * {@return the page of hits that the request asks for}
   *
   * @throws QuerySyntaxException if the query cannot be read
   * @throws AmbiguousNameException if the name of a place fits several regions of the index
   * @throws TimeLimitException if whoever asks set a {@link TimeLimit} and it takes longer
   * @throws IOException if the index cannot be read
   */
  SearchPage search(SearchRequest request) throws IOException;

  /**
   * {@return names of the index that what is typed may become: indicators, responsible units,
   * places, issuers; best first, the same for the same index}
   *
   * @param typed the beginning or a part of a name, in characters, pinyin or its initials; after
   *     {@code place:} or another field only names that this field takes
   * @param limit how many at most; none are given for 0 or less
   * @throws IOException if the index cannot be read
   */
  List<Suggestion> suggest(String typed, int limit) throws IOException;

  /** {@return the documents of the index, each with the digest it was written under} */
  SortedMap<DocumentId, String> documents() throws IOException;

  /** {@return what a list says of each document, duplicates too, by path} */
  List<DocumentHead> heads() throws IOException;

  @Override
  void close() throws IOException;
}
