package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** What {@code docs/format/query.md} says of queries is so. */
final class QueryPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("mubiao.root", "..")).resolve("docs/format/query.md");
  private static final Pattern WRONG =
      Pattern.compile("\\| `([^`]+)` \\| (\\d+) \\| (.+?)(?:…)? \\|");

  @TempDir static Path directory;

  @BeforeAll
  static void indexNotices() throws IOException {
    Notices.index(directory, Notices.rugao(), Notices.qidong());
  }

  @Test
  void everyExampleIsAnswered() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("```\n") + 4;
    List<String> examples = page.substring(start, page.indexOf("```", start)).lines().toList();
    assertThat(examples).hasSizeGreaterThan(8);
    try (TargetSearcher searcher =
        TargetIndex.open(directory, DocumentMaker.PRODUCER, Lexicons.small())) {
      for (String example : examples) {
        assertThat(searcher.search(SearchRequest.of(example))).as(example).isNotNull();
      }
      assertThat(searcher.search(SearchRequest.of(examples.get(0))).total())
          .as("in English and in Chinese")
          .isEqualTo(searcher.search(SearchRequest.of(examples.get(1))).total());
    }
  }

  @Test
  void everyWrongQueryIsRefusedAsThePageSays() throws IOException {
    Matcher row = WRONG.matcher(Files.readString(PAGE));
    int rows = 0;
    while (row.find()) {
      rows++;
      assertThatThrownBy(() -> Notices.search(directory, row.group(1)))
          .as(row.group(1))
          .isInstanceOfSatisfying(
              QuerySyntaxException.class,
              wrong -> {
                assertThat(wrong.getMessage()).startsWith(row.group(3).strip());
                assertThat(wrong.position()).isEqualTo(Integer.parseInt(row.group(2)));
              });
    }
    assertThat(rows).isGreaterThan(10);
  }

  @Test
  void aUnitBesideABareNumberIsItsUnit() throws IOException {
    assertThat(Notices.names(Notices.search(directory, "value<0.3 unit:亿元"))).isEmpty();
    assertThat(Notices.names(Notices.search(directory, "value<0.5 unit:亿元")))
        .containsExactly("资金规模");
    assertThat(Notices.names(Notices.search(directory, "合同 (value>=90 unit:亿元)")))
        .containsExactly("技术合同成交额");
    assertThat(Notices.names(Notices.search(directory, "value>=100 unit:家 place:如皋")))
        .containsExactly("高新技术企业总数");
    assertThat(Notices.names(Notices.search(directory, "unit:万元"))).containsExactly("资金规模");
  }
}
