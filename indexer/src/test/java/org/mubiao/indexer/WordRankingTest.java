package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.testkit.DocumentMaker;

/** Words as words come before the same characters across two words, and these are found too. */
final class WordRankingTest {

  private static final Lexicon LEXICON = LexiconLoader.load();

  @TempDir static Path directory;

  /** What only looks like the words stands in the first file, which comes first by order. */
  @BeforeAll
  static void indexSentences() throws IOException {
    DocumentMaker looks =
        DocumentMaker.document("a.txt", "发展中国有望较快增长。各县总和平均逐步上升。今年化工作业安全有序。推动国家电网扩大投资。充分激发改革创新活力。")
            .plan(2025, 2025);
    DocumentMaker words =
        DocumentMaker.document("b.txt", "这里国有企业活力增强。各县和平年代稳步发展。今年工作重点稳步推进。扩大家电消费更新规模。协调发改部门统筹推进。")
            .plan(2025, 2025);
    List<DocumentMaker> all = List.of(looks, words);
    try (IndexUpdate update =
        TargetIndex.update(directory, DocumentMaker.PRODUCER, LEXICON, Notices.digests(all))) {
      for (DocumentMaker maker : all) {
        update.write(maker.set(), maker.text());
      }
      update.commit();
    }
  }

  private static List<String> sentences(String query) throws IOException {
    try (TargetSearcher searcher = TargetIndex.open(directory, DocumentMaker.PRODUCER, LEXICON)) {
      return searcher.search(SearchRequest.of(query)).hits().stream().map(SearchHit::text).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "国有, 这里国有企业活力增强。, 发展中国有望较快增长。",
    "和平, 各县和平年代稳步发展。, 各县总和平均逐步上升。",
    "工作, 今年工作重点稳步推进。, 今年化工作业安全有序。",
    "家电, 扩大家电消费更新规模。, 推动国家电网扩大投资。",
    "发改, 协调发改部门统筹推进。, 充分激发改革创新活力。",
  })
  void aWordComesBeforeWhatOnlyLooksLikeIt(String query, String word, String look)
      throws IOException {
    assertThat(sentences(query)).containsExactly(word, look);
  }

  @Test
  void whatOnlyLooksLikeASynonymIsNotFound() throws IOException {
    assertThat(sentences("发改委")).containsExactly("协调发改部门统筹推进。");
  }
}
