package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.TimeLimit;
import org.mubiao.model.search.TimeLimitException;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** Searches that are given up because they take longer than they may. */
final class TimeLimitedSearchTest {

  private static final Duration NONE = Duration.ofNanos(-1);

  @TempDir static Path directory;

  @BeforeAll
  static void indexNotices() throws IOException {
    Notices.index(directory, Notices.rugao(), Notices.qidong());
  }

  private static TargetSearcher open() throws IOException {
    return TargetIndex.open(directory, DocumentMaker.PRODUCER, Lexicons.small());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "高新技术企业", "gaoqi", "高新*", "高企 OR 技术合同", "place:如皋", "\"技术合同\"", "没有的词语"})
  void everyKindOfQueryIsGivenUp(String query) throws IOException {
    try (TargetSearcher searcher = open()) {
      for (SearchOrder order : SearchOrder.values()) {
        for (boolean grouped : List.of(true, false)) {
          SearchRequest request =
              SearchRequest.of(query).withLayout(new SearchLayout(order, grouped, false));
          assertThatThrownBy(() -> TimeLimit.within(NONE, () -> searcher.search(request)))
              .as("%s %s %s", query, order, grouped)
              .isInstanceOf(TimeLimitException.class);
        }
      }
    }
  }

  @Test
  void whatIsGivenUpLeavesNothingHalfBehind() throws IOException {
    SearchRequest request = SearchRequest.of("高企");
    SearchPage whole;
    List<?> names;
    try (TargetSearcher searcher = open()) {
      whole = searcher.search(request);
      names = searcher.suggest("gao", 10);
    }
    assertThat(whole.hits()).isNotEmpty();
    assertThat(names).isNotEmpty();
    try (TargetSearcher searcher = open()) {
      assertThatThrownBy(() -> TimeLimit.within(NONE, () -> searcher.search(request)))
          .isInstanceOf(TimeLimitException.class);
      assertThatThrownBy(() -> TimeLimit.within(NONE, () -> searcher.suggest("gao", 10)))
          .isInstanceOf(TimeLimitException.class);
      SearchPage after = searcher.search(request);
      assertThat(after.hits()).isEqualTo(whole.hits());
      assertThat(after.facets()).isEqualTo(whole.facets());
      assertThat(TimeLimit.within(Duration.ofHours(1), () -> searcher.search(request)).hits())
          .isEqualTo(whole.hits());
      assertThat(searcher.suggest("gao", 10)).isEqualTo(names);
    }
  }
}
