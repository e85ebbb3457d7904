package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.IndexUnreachableException;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.TargetSearch;
import org.mubiao.model.search.TimeLimit;
import org.mubiao.model.search.TimeLimitException;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** An index in parts answers whatever is asked as the same index does in one. */
final class DividedLawTest {

  private static final int PARTS = 3;
  private static final int QUERIES = 400;
  private static final List<SearchOrder> ORDERS = List.of(SearchOrder.values());

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final List<DirectoryReader> readers = new ArrayList<>();
  private final List<IndexPart> parts = new ArrayList<>();

  @TempDir Path directory;

  private TargetSearch whole;
  private TargetSearch divided;

  @BeforeEach
  void indexNotices() throws IOException {
    List<DocumentMaker> all = new ArrayList<>();
    all.add(Notices.rugao());
    all.add(Notices.qidong());
    all.add(Notices.gulou(Lexicons.GULOU_NANJING));
    all.add(Notices.gulou(Lexicons.GULOU_FUZHOU));
    RandomNotices notices = new RandomNotices(random);
    for (int number = 0; number < 14; number++) {
      all.add(notices.notice(number));
    }
    List<List<DocumentMaker>> shares = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      shares.add(new ArrayList<>());
    }
    all.forEach(maker -> shares.get(random.nextInt(PARTS)).add(maker));
    Notices.index(directory.resolve("whole"), all.toArray(DocumentMaker[]::new));
    whole = TargetIndex.open(directory.resolve("whole"), DocumentMaker.PRODUCER, Lexicons.small());
    for (int part = 0; part < PARTS; part++) {
      Path folder = directory.resolve("part" + part);
      Notices.index(folder, shares.get(part).toArray(DocumentMaker[]::new));
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
      readers.add(reader);
      parts.add(new IndexPart(reader, Lexicons.small()));
    }
    divided =
        new DividedSearcher(
            parts.stream().map(part -> (DividedSearcher.Part) part::answer).toList(),
            Lexicons.small().digest());
  }

  @AfterEach
  void close() throws IOException {
    whole.close();
    divided.close();
    parts.forEach(IndexPart::close);
    for (DirectoryReader reader : readers) {
      reader.close();
    }
  }

  @Test
  void whateverIsAskedIsAnsweredAlike() throws IOException {
    RandomQueries queries = new RandomQueries(random);
    for (int number = 0; number < QUERIES; number++) {
      SearchOrder order =
          random.nextBoolean() ? SearchOrder.RELEVANCE : ORDERS.get(random.nextInt(ORDERS.size()));
      SearchRequest request =
          SearchRequest.of(random.nextInt(4) == 0 ? simple() : queries.query())
              .withPage(random.nextInt(3) * random.nextInt(9), random.nextInt(12))
              .withLayout(new SearchLayout(order, random.nextInt(4) == 0, random.nextInt(3) == 0));
      assertThat(answer(divided, request))
          .as("%s, seed %s", request, seed)
          .isEqualTo(answer(whole, request));
    }
  }

  @Test
  void namesAndDocumentsAreThoseOfTheWhole() throws IOException {
    for (String typed : List.of("gao", "r", "如皋", "place:g", "科技", "lead:k", "企业", "fgw", "")) {
      assertThat(divided.suggest(typed, 20))
          .as("%s, seed %s", typed, seed)
          .isEqualTo(whole.suggest(typed, 20));
    }
    assertThat(divided.documents()).isEqualTo(whole.documents());
    assertThat(divided.heads()).isEqualTo(whole.heads());
  }

  @Test
  void partsThatChangeAllTheTimeAreSaidToChange() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    DividedSearcher.Part changing =
        question -> parts.get(asked.getAndIncrement() % PARTS).answer(question);
    try (TargetSearch search =
        new DividedSearcher(List.of(changing, changing), Lexicons.small().digest())) {
      assertThatThrownBy(() -> search.search(SearchRequest.of("企业")))
          .isInstanceOf(IndexUnreachableException.class)
          .hasMessageContaining("try again in a moment");
    }
  }

  @Test
  void everyPartKeepsToTheTimeOfWhoeverAsks() throws IOException {
    DividedSearcher.Part slow =
        question -> {
          for (int round = 0; round < 500; round++) {
            TimeLimit.check();
            LockSupport.parkNanos(10_000_000);
          }
          throw new IOException("nobody looked at the clock");
        };
    try (TargetSearch search =
        new DividedSearcher(List.of(parts.get(0)::answer, slow), Lexicons.small().digest())) {
      assertThatThrownBy(
              () ->
                  TimeLimit.within(
                      Duration.ofMillis(50), () -> search.search(SearchRequest.of("企业"))))
          .isInstanceOf(TimeLimitException.class);
    }
  }

  private String simple() {
    List<String> queries =
        List.of("", "企业", "高新技术企业", "专利 OR 床位", "value>=100", "高新技朮企业", "如皋企业", "新增", "gaoqi");
    return queries.get(random.nextInt(queries.size()));
  }

  /** The page without the time it took, or why there is none. */
  private static Object answer(TargetSearch search, SearchRequest request) throws IOException {
    try {
      return search.search(request).withTook(0);
    } catch (QuerySyntaxException | AmbiguousNameException refused) {
      return refused.toString();
    }
  }
}
