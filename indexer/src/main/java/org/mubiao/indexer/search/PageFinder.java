package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.WordSegmenter;
import org.mubiao.indexer.query.Question;
import org.mubiao.indexer.schema.DocumentFacts;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.DocumentGroup;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.Suggestion;
import org.mubiao.model.search.TimeLimit;

/** Answers requests from one state of the index. May be used by several threads at once. */
public final class PageFinder implements AutoCloseable {

  private static final long NANOSECONDS = 1_000_000L;

  /** Parts of words, each with all its rewordings, soon are more than Lucene allows by itself. */
  private static final int MOST_CLAUSES = 16_384;

  /** So many targets of one sentence are shown for it. */
  private static final int MOST_AT_PLACE = 3;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final ExecutorService threads;
  private final IndexSearcher searcher;
  private final Holder holder;
  private final Harvester harvester;
  private final IndexNames names;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final WordSegmenter segmenter;
  private final IndexTables index;

  /** Makes one that asks {@code reader}. */
  public PageFinder(DirectoryReader reader, Lexicon lexicon, WordSegmenter segmenter) {
    this.threads = Executors.newFixedThreadPool(otherProcessors(), PageFinder::thread);
    Executor helpers = TimeLimit.kept(threads);
    this.searcher = new IndexSearcher(reader, helpers);
    this.index = new IndexTables(reader);
    this.searcher.setSimilarity(new HistoryFreeSimilarity());
    this.searcher.setQueryCache(null);
    this.searcher.setTimeout(PageFinder::isOver);
    this.lexicon = lexicon;
    this.segmenter = segmenter;
    this.vocabulary = new Vocabulary(lexicon);
    this.names = new IndexNames(searcher, index, lexicon, vocabulary);
    this.holder = new Holder(searcher, helpers);
    this.harvester = new Harvester(searcher, otherProcessors() + 1);
  }

  /**
   * Asked by Lucene now and then while it goes over what matches. It would answer with the part it
   * has; no answer is better than a part of one.
   */
  static boolean isOver() {
    TimeLimit.check();
    return false;
  }

  /** What one answer stands on; it remembers what it has looked for. */
  private Ground ground() {
    Rarity rarity = new Rarity(searcher);
    return new Ground(
        lexicon,
        vocabulary,
        segmenter,
        rarity,
        new Standing(holder, rarity, new Seams(searcher), segmenter),
        new Heads(searcher, index),
        holder,
        index.listed(holder),
        names);
  }

  /** The asking thread searches too; a small index has one part, and starts no thread. */
  private static int otherProcessors() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "search");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends its threads. */
  @Override
  public void close() {
    threads.shutdown();
  }

  /**
   * {@return the page of hits that the request asks for}
   *
   * @throws org.mubiao.model.search.QuerySyntaxException if the query cannot be read
   * @throws org.mubiao.model.search.AmbiguousNameException if a place fits several regions
   * @throws org.mubiao.model.search.TimeLimitException if there is a limit and it takes longer
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
    return new Suggester(names).suggest(typed, limit);
  }

  /** {@return what a list says of each document, by path} */
  public List<DocumentHead> heads() throws IOException {
    return index.table().heads();
  }

  /** All that was asked for; if nothing has all of it, what has half of the words, or one. */
  private SearchPage answer(SearchRequest request) throws IOException {
    long started = System.nanoTime();
    Ground ground = ground();
    Compiled exact = new RequestCompiler(ground).compile(request);
    SearchPage strict = page(request, exact, started);
    if (strict.total() >= DidYouMean.ENOUGH && !exact.findings().incomplete()) {
      return strict;
    }
    List<String> meant = new DidYouMean(ground).of(request, strict.total());
    if (strict.total() > 0) {
      return strict.withDidYouMean(meant);
    }
    for (int minimum : new int[] {0, 1}) {
      Compiled loose = new RequestCompiler(ground).loosely(request, minimum);
      if (loose != null) {
        SearchPage nearest = page(request, loose, started);
        if (nearest.total() > 0) {
          return nearest.withDidYouMean(meant);
        }
      }
    }
    return strict.withDidYouMean(meant);
  }

  private SearchPage page(SearchRequest request, Compiled compiled, long started)
      throws IOException {
    DocumentTable table = index.table();
    SearchLayout layout = request.layout();
    Ordering ordering = ordering(compiled, layout.order());
    int wanted = Math.addExact(request.from(), request.size());
    int most = layout.grouped() ? table.size() : searcher.getIndexReader().maxDoc();
    Harvest harvest = harvester.harvest(compiled, table, layout, ordering, Math.min(wanted, most));
    List<Candidate> shown =
        harvest
            .first()
            .subList(Math.min(request.from(), harvest.first().size()), harvest.first().size());
    HitPresenter presenter = new HitPresenter(compiled.findings(), explainer(compiled, layout));
    return new SearchPage(
        request.query(),
        harvest.total(),
        harvest.documents(),
        (System.nanoTime() - started) / NANOSECONDS,
        layout.grouped() ? List.of() : hits(shown, presenter),
        layout.grouped() ? groups(shown, harvest, compiled, ordering, presenter) : List.of(),
        harvest.facets(),
        List.of());
  }

  /** {@return the words of a request that are not in quotes and belong to no field} */
  String bareWords(SearchRequest request) {
    return RequestCompiler.parted(request).bare().stream()
        .map(Question.Words::text)
        .collect(Collectors.joining(" "));
  }

  /** {@return what stands at a place and keeps to all of the request but its bare words} */
  List<SearchHit> at(SearchRequest request, Seams.Place place) throws IOException {
    Compiled compiled = new RequestCompiler(ground()).at(request, place);
    return page(request.withPage(0, MOST_AT_PLACE), compiled, System.nanoTime()).hits();
  }

  private Ordering ordering(Compiled compiled, SearchOrder order) throws IOException {
    if (order != SearchOrder.VALUE) {
      return index.orderings().named(order);
    }
    ValueOrder values = index.values();
    return values.ordering(searcher.search(compiled.query(), values.counter()));
  }

  private @Nullable Explainer explainer(Compiled compiled, SearchLayout layout) throws IOException {
    return layout.explained() ? new Explainer(searcher, compiled.query(), index.table()) : null;
  }

  private List<SearchHit> hits(List<Candidate> shown, HitPresenter presenter) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<SearchHit> hits = new ArrayList<>();
    for (Candidate candidate : shown) {
      TimeLimit.check();
      hits.add(presenter.present(Schema.HIT.read(stored, candidate.docId()), candidate));
    }
    return hits;
  }

  /** Each of these documents with its first hits, asked for document by document. */
  private List<DocumentGroup> groups(
      List<Candidate> shown,
      Harvest harvest,
      Compiled compiled,
      Ordering ordering,
      HitPresenter presenter)
      throws IOException {
    List<DocumentGroup> groups = new ArrayList<>();
    for (Candidate best : shown) {
      DocumentFacts document = index.table().document(best.number());
      Query inside =
          new BooleanQuery.Builder()
              .add(compiled.query(), Occur.MUST)
              .add(Schema.DOCUMENT.ask(document.id().value()), Occur.FILTER)
              .build();
      Harvest few =
          searcher.search(
              inside,
              new Harvest.Crew(
                  index.table(), new Keeping(ordering, DocumentGroup.SHOWN, false, false)));
      List<SearchHit> hits = hits(few.first(), presenter);
      groups.add(
          new DocumentGroup(
              document.id(),
              document.file(),
              hits.isEmpty() ? null : hits.get(0).title(),
              document.place(),
              harvest.hitsOf().applyAsInt(best.number()),
              hits));
    }
    return groups;
  }
}
