package org.mubiao.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.IndexLoad;
import org.mubiao.model.search.IndexService;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.TargetSearch;
import org.mubiao.model.search.TimeLimit;
import org.mubiao.model.search.TimeLimitException;

/** A cluster of two nodes with two shards, each held twice, beside the embedded index. */
class SolrCloudTest {

  private static final int NODES = 2;
  private static final int THREADS = 3;
  private static final IndexService.Shares SHARES = new IndexService.Shares(2, 2);

  @TempDir static Path folder;

  private static JudgedNotices notices;
  private static MiniSolrCloudCluster cluster;
  private static TargetSearch embedded;
  private static TargetSearch solr;

  @BeforeAll
  static void startCluster() throws Exception {
    cluster =
        new MiniSolrCloudCluster(NODES, folder.resolve("cluster"), JettyConfig.builder().build());
    notices = new JudgedNotices();
    embedded = notices.embedded(folder.resolve("index"));
    try (IndexLoad load = load("notices", notices.digests("1"))) {
      notices.write(load, Integer.MAX_VALUE);
      assertThat(load.finish().made()).isTrue();
    }
    solr = service().open(address("notices"), notices.producer());
  }

  @AfterAll
  static void stopCluster() throws Exception {
    if (solr != null) {
      solr.close();
      embedded.close();
    }
    cluster.shutdown();
  }

  private static IndexService service() {
    return ServiceLoader.load(IndexService.class).findFirst().orElseThrow();
  }

  private static String address(String collection) {
    List<String> nodes =
        cluster.getJettySolrRunners().stream().map(node -> node.getBaseUrl().toString()).toList();
    return "solr:" + String.join(",", nodes) + "/" + collection;
  }

  private static IndexLoad load(String collection, Map<DocumentId, String> current)
      throws IOException {
    return service().load(address(collection), notices.producer(), SHARES, current);
  }

  @Test
  void theJudgedQueriesAreAnsweredAsByTheEmbeddedIndex() throws IOException {
    List<SearchOrder> orders = List.of(SearchOrder.values());
    int number = 0;
    for (String query : JudgedNotices.queries()) {
      number++;
      SearchRequest first = SearchRequest.of(query).withPage(0, 20);
      assertSame(first);
      assertSame(
          first
              .withPage(number % 7, 5)
              .withLayout(new SearchLayout(SearchOrder.RELEVANCE, false, true)));
      assertSame(
          first.withLayout(
              new SearchLayout(orders.get(number % orders.size()), number % 2 == 0, false)));
    }
  }

  private static void assertSame(SearchRequest request) throws IOException {
    assertThat(answer(solr, request)).as("%s", request).isEqualTo(answer(embedded, request));
  }

  /** The page without the time it took, or why there is none. */
  private static Object answer(TargetSearch search, SearchRequest request) throws IOException {
    try {
      return search.search(request).withTook(0);
    } catch (QuerySyntaxException | AmbiguousNameException refused) {
      return refused.toString();
    }
  }

  @Test
  void namesAndDocumentsAreThoseOfTheEmbeddedIndex() throws IOException {
    for (String typed : List.of("高", "gaoqi", "r", "place:ru", "科技", "lead:k", "企业")) {
      assertThat(solr.suggest(typed, 20)).as(typed).isEqualTo(embedded.suggest(typed, 20));
    }
    assertThat(solr.documents()).isEqualTo(embedded.documents());
    assertThat(solr.heads()).isEqualTo(embedded.heads());
  }

  @Test
  void aLoadThatWasBrokenOffGoesOnAndReplacesWhatChanged() throws IOException {
    Map<DocumentId, String> few = new TreeMap<>();
    notices.digests("1").entrySet().stream()
        .limit(3)
        .forEach(each -> few.put(each.getKey(), each.getValue()));
    try (IndexLoad first = load("loads", few)) {
      notices.write(first, Integer.MAX_VALUE);
      first.finish();
    }
    try (IndexLoad broken = load("loads", notices.digests("1"))) {
      notices.write(broken, 2); // and then the machine stops
    }
    Map<DocumentId, String> current = new TreeMap<>(notices.digests("1"));
    try (IndexLoad load = load("loads", current)) {
      assertThat(load.due()).hasSize(current.size() - 3);
      notices.write(load, Integer.MAX_VALUE);
      assertThat(load.finish()).isEqualTo(new IndexLoad.Tally(current.size() - 3, 0, 3, false));
    }
    DocumentId changed = current.keySet().iterator().next();
    current.put(changed, "changed");
    DocumentId gone = new ArrayList<>(current.keySet()).get(1);
    current.remove(gone);
    try (IndexLoad load = load("loads", current)) {
      assertThat(load.due()).containsExactly(changed);
      assertThat(load.gone()).containsExactly(gone);
      notices.write(load, Integer.MAX_VALUE);
      assertThat(load.finish()).isEqualTo(new IndexLoad.Tally(1, 1, current.size() - 1, false));
    }
    try (TargetSearch loaded = service().open(address("loads"), notices.producer())) {
      assertThat(loaded.documents()).isEqualTo(current);
      SearchRequest all = SearchRequest.of("").withPage(0, 0);
      String of = "document:" + gone.value();
      assertThat(loaded.search(all).total())
          .isEqualTo(embedded.search(all).total() - embedded.search(all.withQuery(of)).total());
    }
  }

  @Test
  void aNodeThatStopsInTheMiddleOfAQueryLoadFailsNoQuery() throws Exception {
    List<SearchRequest> requests = new ArrayList<>();
    List<Object> expected = new ArrayList<>();
    for (String query : JudgedNotices.queries().subList(0, 40)) {
      SearchRequest request = SearchRequest.of(query);
      requests.add(request);
      expected.add(answer(embedded, request));
    }
    AtomicInteger asked = new AtomicInteger();
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> load = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      load.add(
          threads.submit(
              () -> {
                while (!over.get()) {
                  int number = asked.getAndIncrement() % requests.size();
                  assertThat(answer(solr, requests.get(number)))
                      .as("%s", requests.get(number))
                      .isEqualTo(expected.get(number));
                }
                return null;
              }));
    }
    JettySolrRunner node = cluster.getJettySolrRunner(0);
    awaitMore(asked, 40, load);
    node.stop();
    awaitMore(asked, 60, load);
    node.start(true); // where it was: those who ask know its address
    cluster.waitForActiveCollection("notices", 2, 4);
    awaitMore(asked, 40, load);
    over.set(true);
    for (Future<?> thread : load) {
      thread.get();
    }
    threads.shutdown();
  }

  @Test
  void aNodeThatWasAwayCatchesUpWithWhatWasLoadedMeanwhile() throws Exception {
    try (IndexLoad load = load("away", notices.digests("1"))) {
      notices.write(load, Integer.MAX_VALUE);
      load.finish();
    }
    JettySolrRunner away = cluster.getJettySolrRunner(0);
    JettySolrRunner other = cluster.getJettySolrRunner(1);
    away.stop();
    try (IndexLoad load = load("away", notices.digests("2"))) {
      notices.write(load, Integer.MAX_VALUE);
      load.finish();
    }
    away.start(true);
    cluster.waitForActiveCollection("away", 2, 4);
    other.stop();
    try (TargetSearch caughtUp = service().open(address("away"), notices.producer())) {
      assertThat(caughtUp.documents()).isEqualTo(notices.digests("2"));
      SearchRequest request = SearchRequest.of("高企");
      assertThat(answer(caughtUp, request)).isEqualTo(answer(embedded, request));
    }
    other.start(true);
    cluster.waitForActiveCollection("notices", 2, 4);
  }

  @Test
  void whoHasLittleTimeDoesNotWaitForAShardThatIsAway() throws Exception {
    IndexService.Shares once = new IndexService.Shares(2, 1);
    try (IndexLoad load =
        service().load(address("once"), notices.producer(), once, notices.digests("1"))) {
      notices.write(load, Integer.MAX_VALUE);
      load.finish();
    }
    try (TargetSearch search = service().open(address("once"), notices.producer())) {
      JettySolrRunner away = cluster.getJettySolrRunner(0);
      away.stop();
      long begun = System.nanoTime();
      assertThatThrownBy(
              () ->
                  TimeLimit.within(
                      Duration.ofSeconds(1), () -> search.search(SearchRequest.of("高企"))))
          .isInstanceOf(TimeLimitException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
      away.start(true);
    }
    cluster.waitForActiveCollection("notices", 2, 4);
  }

  private static void awaitMore(AtomicInteger asked, int more, List<Future<?>> load)
      throws Exception {
    int until = asked.get() + more;
    while (asked.get() < until) {
      for (Future<?> thread : load) {
        if (thread.isDone()) {
          thread.get(); // tells why it ended
        }
      }
      LockSupport.parkNanos(20_000_000);
    }
  }
}
