package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.mubiao.indexer.analysis.WordSegmenter;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.Suggestion;

/** Answers requests from one state of the index. May be used by several threads at once. */
public final class PageFinder {

  private static final long NANOSECONDS = 1_000_000L;

  private final IndexSearcher searcher;
  private final Ground ground;

  /** Makes one that asks {@code reader}. */
  public PageFinder(DirectoryReader reader, Lexicon lexicon, WordSegmenter segmenter) {
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(new HistoryFreeSimilarity());
    this.searcher.setQueryCache(null);
    Vocabulary vocabulary = new Vocabulary(lexicon);
    this.ground =
        new Ground(
            lexicon,
            vocabulary,
            segmenter,
            new Rarity(searcher),
            new Seams(searcher),
            new Heads(searcher),
            new IndexNames(searcher, lexicon, vocabulary));
  }

  /**
   * {@return the page of hits that the request asks for}
   *
   * @throws org.mubiao.model.search.QuerySyntaxException if the query cannot be read
   * @throws org.mubiao.model.search.AmbiguousNameException if a place fits several regions
   * @throws IOException if the index cannot be read
   */
  public SearchPage find(SearchRequest request) throws IOException {
    try {
      return answer(request);
    } catch (IndexSearcher.TooManyClauses tooMany) {
      throw new QuerySyntaxException(
          "the query means more than can be asked at once; use fewer words", 0);
    }
  }

  /**
   * {@return names that what is typed may become, best first}
   *
   * @param typed the beginning or a part of a name, in characters, pinyin or its initials; after
   *     {@code field:} only names that this field takes
   * @param limit how many at most
   */
  public List<Suggestion> suggest(String typed, int limit) {
    return new Suggester(ground.names()).suggest(typed, limit);
  }

  /** All that was asked for; if nothing has all of it, what has half of the words, or one. */
  private SearchPage answer(SearchRequest request) throws IOException {
    long started = System.nanoTime();
    SearchPage strict = page(request, new RequestCompiler(ground).compile(request), started);
    if (strict.total() > 0) {
      return strict;
    }
    for (int minimum : new int[] {0, 1}) {
      Compiled loose = new RequestCompiler(ground).loosely(request, minimum);
      if (loose != null) {
        SearchPage nearest = page(request, loose, started);
        if (nearest.total() > 0) {
          return nearest;
        }
      }
    }
    return strict;
  }

  private SearchPage page(SearchRequest request, Compiled compiled, long started)
      throws IOException {
    int wanted = Math.addExact(request.from(), request.size());
    int held = Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
    Object[] answers =
        searcher.search(
            compiled.query(),
            new MultiCollectorManager(
                new TopFieldCollectorManager(
                    Schema.ORDER.bestFirst(), held, null, Integer.MAX_VALUE),
                new FacetCounter(Schema.FACETS)));
    TopFieldDocs top = (TopFieldDocs) answers[0];
    @SuppressWarnings("unchecked") // what FacetCounter gives
    Map<String, List<FacetValue>> facets = (Map<String, List<FacetValue>>) answers[1];
    return new SearchPage(
        request.query(),
        Math.toIntExact(top.totalHits.value),
        (System.nanoTime() - started) / NANOSECONDS,
        hits(top, request.from(), wanted, new HitPresenter(compiled.findings())),
        facets);
  }

  private List<SearchHit> hits(TopFieldDocs top, int from, int to, HitPresenter presenter)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    List<SearchHit> hits = new ArrayList<>();
    for (int index = from; index < Math.min(to, top.scoreDocs.length); index++) {
      ScoreDoc found = top.scoreDocs[index];
      Object score = ((FieldDoc) found).fields[0];
      hits.add(presenter.present(Schema.HIT.read(stored, found.doc), (Float) score));
    }
    return hits;
  }
}
