package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.WordSegmenter;
import org.mubiao.indexer.names.NameBook;
import org.mubiao.indexer.query.Question;
import org.mubiao.indexer.schema.DocumentFacts;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.indexer.schema.StoredHit;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.DocumentGroup;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchLayout;
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
  private final Seeker seeker;
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
    this.seeker = new Seeker(searcher, index, new Harvester(searcher, otherProcessors() + 1));
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
  private Ground ground(Ledger ledger, Names known) {
    Rarity rarity = new Rarity(searcher, ledger);
    Held held = new Held(holder);
    return new Ground(
        lexicon,
        vocabulary,
        segmenter,
        rarity,
        new Standing(held, rarity, new Seams(searcher, ledger), segmenter),
        new Heads(searcher, index, ledger),
        held,
        index.listed(holder),
        known,
        ledger);
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
      throw tooMuch();
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

  private SearchPage answer(SearchRequest request) throws IOException {
    long started = System.nanoTime();
    return page(request, seeker.seek(request, ground(Ledger.ofWhole(), names)), started);
  }

  private SearchPage page(SearchRequest request, @Nullable Found sought, long started)
      throws IOException {
    Found found = Objects.requireNonNull(sought, "a whole index leaves nothing open");
    Harvest harvest = found.harvest();
    boolean grouped = request.layout().grouped();
    List<Candidate> shown =
        harvest
            .first()
            .subList(Math.min(request.from(), harvest.first().size()), harvest.first().size());
    HitPresenter presenter = presenter(found.compiled(), request.layout());
    return new SearchPage(
        request.query(),
        harvest.total(),
        harvest.documents(),
        (System.nanoTime() - started) / NANOSECONDS,
        grouped ? List.of() : hits(shown, presenter),
        grouped ? groups(shown, found, presenter) : List.of(),
        harvest.facets(),
        found.meant());
  }

  /**
   * {@return what this index, a part of a larger one, has of the page that the request asks for;
   * null if it could not do without sums that it does not know, which it then leaves open}
   *
   * @param sums numbers added up over all parts, by question
   * @param open takes the questions left open, with this part's own numbers
   * @param counts how often each name is listed in all parts, by kind and name; only asked if names
   *     are needed
   * @throws org.mubiao.model.search.QuerySyntaxException if the query cannot be read
   * @throws org.mubiao.model.search.AmbiguousNameException if a place fits several regions
   * @throws IOException if the index cannot be read
   */
  public @Nullable Share share(
      SearchRequest request,
      Map<String, SortedMap<String, Integer>> sums,
      Map<String, SortedMap<String, Integer>> open,
      Supplier<NameBook> counts)
      throws IOException {
    Ledger ledger = Ledger.ofPart(sums);
    try {
      Found found = seeker.seek(request, ground(ledger, counts::get));
      if (found == null) {
        return null;
      }
      HitPresenter presenter = presenter(found.compiled(), request.layout());
      boolean grouped = request.layout().grouped();
      List<Candidate> first = found.harvest().first();
      return new ShareMaker(
              searcher.getIndexReader(), index.table(), found, request.layout().order())
          .of(
              grouped ? List.of() : hits(first, presenter),
              grouped ? groups(first, found, presenter) : List.of());
    } catch (IndexSearcher.TooManyClauses tooMany) {
      throw tooMuch();
    } finally {
      open.putAll(ledger.open());
    }
  }

  /** {@return how often each name is listed, by kind and name} */
  public Map<String, Map<String, Integer>> nameCounts() {
    return names.counts();
  }

  /** {@return the names that were counted so often, in all parts of an index} */
  public NameBook book(Map<String, Map<String, Integer>> counts) {
    return names.book(counts);
  }

  /** {@return names of a book that what is typed may become, best first} */
  public static List<Suggestion> suggest(NameBook book, String typed, int limit) {
    return new Suggester(() -> book).suggest(typed, limit);
  }

  private static QuerySyntaxException tooMuch() {
    return new QuerySyntaxException(
        "the query means more than can be asked at once; use fewer words", "检索式展开后过长，请减少检索词", 0);
  }

  /** {@return the words of a request that are not in quotes and belong to no field} */
  String bareWords(SearchRequest request) {
    return RequestCompiler.parted(request).bare().stream()
        .map(Question.Words::text)
        .collect(Collectors.joining(" "));
  }

  /** {@return what stands at a place and keeps to all of the request but its bare words} */
  List<SearchHit> at(SearchRequest request, Seams.Place place) throws IOException {
    Ground ground = ground(Ledger.ofWhole(), names);
    Compiled compiled = new RequestCompiler(ground).at(request, place);
    SearchRequest few = request.withPage(0, MOST_AT_PLACE);
    return page(few, seeker.look(few, compiled, ground.ledger()), System.nanoTime()).hits();
  }

  private HitPresenter presenter(Compiled compiled, SearchLayout layout) throws IOException {
    return new HitPresenter(
        compiled.findings(),
        layout.explained() ? new Explainer(searcher, compiled.query(), index.table()) : null);
  }

  private List<SearchHit> hits(List<Candidate> shown, HitPresenter presenter) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<SearchHit> hits = new ArrayList<>();
    for (Candidate candidate : shown) {
      TimeLimit.check();
      DocumentHead head = index.table().document(candidate.number()).head();
      StoredHit hit = Schema.HIT.read(stored, candidate.docId(), head);
      hits.add(presenter.present(hit, candidate));
    }
    return hits;
  }

  /** Each of these documents with its first hits, asked for document by document. */
  private List<DocumentGroup> groups(List<Candidate> shown, Found found, HitPresenter presenter)
      throws IOException {
    List<DocumentGroup> groups = new ArrayList<>();
    for (Candidate best : shown) {
      DocumentFacts document = index.table().document(best.number());
      Query inside =
          new BooleanQuery.Builder()
              .add(found.compiled().query(), Occur.MUST)
              .add(Schema.DOCUMENT.ask(document.id().value()), Occur.FILTER)
              .build();
      Harvest few =
          searcher.search(
              inside,
              new Harvest.Crew(
                  index.table(), new Keeping(found.ordering(), DocumentGroup.SHOWN, false, false)));
      List<SearchHit> hits = hits(few.first(), presenter);
      groups.add(
          new DocumentGroup(
              document.id(),
              document.file(),
              hits.isEmpty() ? null : hits.get(0).title(),
              document.place(),
              found.harvest().hitsOf().applyAsInt(best.number()),
              hits));
    }
    return groups;
  }
}
