package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** Whatever is typed is answered, or refused with a place inside the query. */
final class QueryLawTest {

  private static final int QUERIES = 4_000;

  private final long seed = new Random().nextLong();
  private final RandomQueries queries = new RandomQueries(new Random(seed));

  @TempDir Path directory;

  @Test
  void anythingIsAnsweredOrRefusedWithAPlace() throws IOException {
    Notices.index(
        directory,
        Notices.rugao(),
        Notices.qidong(),
        Notices.gulou(Lexicons.GULOU_NANJING),
        Notices.gulou(Lexicons.GULOU_FUZHOU));
    int answered = 0;
    try (TargetSearcher searcher =
        TargetIndex.open(directory, DocumentMaker.PRODUCER, Lexicons.small())) {
      for (int index = 0; index < QUERIES; index++) {
        answered += isAnswered(searcher, queries.query()) ? 1 : 0;
      }
    }
    assertThat(answered).isBetween(QUERIES / 10, QUERIES * 9 / 10);
  }

  private boolean isAnswered(TargetSearcher searcher, String query) throws IOException {
    try {
      SearchPage page = searcher.search(SearchRequest.of(query));
      for (String meant : page.didYouMean()) {
        assertThat(searcher.search(SearchRequest.of(meant)).total())
            .as("“%s” for “%s”, seed %s", meant, query, seed)
            .isPositive();
      }
      return true;
    } catch (QuerySyntaxException wrong) {
      assertThat(wrong.position())
          .as("“%s”, seed %s: %s", query, seed, wrong.getMessage())
          .isBetween(0, query.length());
      assertThat(wrong.getMessage()).as("“%s”, seed %s", query, seed).isNotBlank();
      return false;
    } catch (AmbiguousNameException several) {
      assertThat(several.candidates()).hasSizeGreaterThan(1);
      return false;
    } catch (RuntimeException defect) {
      throw new AssertionError("“" + query + "”, seed " + seed, defect);
    }
  }
}
