package org.mubiao.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.mubiao.indexer.analysis.WordSegmenter;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.indexer.search.MeaningFinder;
import org.mubiao.indexer.search.PageFinder;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.SentenceEmbedding;
import org.mubiao.model.search.Suggestion;
import org.mubiao.model.search.TargetSearch;

/**
 * Answers searches from the index as it was when opened. May be used by several threads at once.
 */
public final class TargetSearcher implements TargetSearch {

  private final Directory files;
  private final DirectoryReader reader;
  private final PageFinder finder;

  TargetSearcher(
      Directory files, DirectoryReader reader, Lexicon lexicon, WordSegmenter segmenter) {
    this.files = files;
    this.reader = reader;
    this.finder = new PageFinder(reader, lexicon, segmenter);
  }

  @Override
  public SearchPage search(SearchRequest request) throws IOException {
    return finder.find(request);
  }

  /**
   * {@return the page of hits that the request asks for, by words and by meaning}; the first search
   * reads every sentence of the index with the model, later ones what is new or changed
   *
   * @param embedding the model
   * @param folder where it is kept how the sentences lie; made if it is missing; for one search at
   *     a time
   * @throws org.mubiao.model.search.QuerySyntaxException if the query cannot be read
   * @throws org.mubiao.model.search.AmbiguousNameException if the name of a place fits several
   *     regions of the index
   * @throws IOException if the index or the folder cannot be read or written
   */
  public SearchPage search(SearchRequest request, SentenceEmbedding embedding, Path folder)
      throws IOException {
    return new MeaningFinder(finder, folder, embedding).find(request, documents());
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit) {
    return finder.suggest(typed, limit);
  }

  @Override
  public SortedMap<DocumentId, String> documents() throws IOException {
    return Schema.HEAD.read(reader);
  }

  @Override
  public List<DocumentHead> heads() throws IOException {
    return finder.heads();
  }

  @Override
  public void close() throws IOException {
    try (files;
        reader;
        finder) {
      // closing is all there is to do
    }
  }
}
