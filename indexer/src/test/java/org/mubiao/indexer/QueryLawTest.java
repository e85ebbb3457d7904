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

  private static final String[] PIECES = {
    "高企",
    "研发投入",
    "如皋",
    "rugao",
    "gaoqii",
    "kjj",
    "R&D",
    "额",
    "高新技朮企业",
    "“技术合同”",
    "\"90亿元\"",
    "place:如皋",
    "place:rg",
    "地区：启东，如皋",
    "place:鼓楼",
    "place:",
    "place:,",
    "year:2022..2025",
    "年度：2022至2025",
    "year:..",
    "year:>=",
    "year>=2023",
    "lead:科技局",
    "牵头：kejiju",
    "partner:发改委",
    "责任单位:",
    "value>=100",
    "数值≥0.3亿元",
    "value:1..2%",
    "value:-5..",
    "value<3斗",
    "value:9999999999999999999999999999",
    "unit:家",
    "单位：亿元",
    "unit:斗",
    "status:target",
    "状态：实绩",
    "status:maybe",
    "due:<2025-12-31",
    "due:2025-06..2025-12",
    "完成时限：2025年",
    "due:2025-13",
    "type:passage",
    "类型:段落",
    "measure:净增",
    "kind:工作要点",
    "title:科技",
    "number:〔2025〕",
    "document:rugao.txt",
    "indicator:技术合同",
    "指标：jishu",
    "issuer:办公室",
    "目标：完成",
    "plaze:a",
    " AND ",
    " OR ",
    " NOT ",
    " 与 ",
    " 或 ",
    " 非 ",
    " -",
    "(",
    ")",
    "（",
    "）",
    "\"",
    "“",
    "”",
    ":",
    "：",
    ">",
    "≥",
    "..",
    "，",
    ",",
    " ",
    "\u3000",
    "\n",
    "&",
    "\uD842",
    "𠀀",
    "…",
    "~",
    "年",
    "5G"
  };

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

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
        answered += isAnswered(searcher, query()) ? 1 : 0;
      }
    }
    assertThat(answered).isBetween(QUERIES / 10, QUERIES * 9 / 10);
  }

  private String query() {
    StringBuilder query = new StringBuilder();
    for (int piece = random.nextInt(5); piece >= 0; piece--) {
      query.append(PIECES[random.nextInt(PIECES.length)]);
      query.append(random.nextInt(3) > 0 ? " " : "");
    }
    return query.toString();
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
