package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names while somebody types, what may have been meant, and where a query goes wrong. */
class NamesAndQueriesTest {

  @TempDir static Path folder;

  @BeforeAll
  static void run() {
    assertThat(Answer.to("run", "--corpus", Answer.seeds(), "--output", folder).status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "gaoqi, indicator:高新技术企业数",
    "rugao, place:如皋市",
    "rg, place:如皋市",
    "gxjsqy, indicator:高新技术企业数",
    "kejiju, responsible:如皋市科学技术局",
    "发改委, responsible:如皋市发展和改革委员会",
    "高企, indicator:高新技术企业数",
    "lead:kejiju, lead:如皋市科学技术局",
  })
  void namesAreSuggested(String typed, String clause) throws IOException {
    Answer answer = Answer.to("suggest", typed, "--limit", "3", "--output", folder);
    assertThat(answer.status()).as(answer.err()).isZero();
    assertThat(answer.out()).contains(clause);
  }

  @Test
  void aLimitIsAPositiveNumber() {
    assertThat(Answer.to("suggest", "高企", "--limit", "0", "--output", folder).status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @ParameterizedTest
  @CsvSource({"研发投人, 研发投入", "place:如臯, place:如皋", "高新技木企业, 高新技术企业"})
  void whatMayBeMeantIsTold(String query, String meant) {
    Answer answer = Answer.to("search", query, "--output", folder);
    assertThat(answer.status()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("您要找的是不是：" + meant);
  }

  @Test
  void aCaretStandsUnderTheCharacterThatIsWrong() {
    Answer answer = Answer.to("search", "高企 year:abc 研发", "--output", folder);
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err().lines().toList())
        .containsExactly(
            "mubiao: “abc” is no year; write 2025, 2022..2025 or >=2023"
                + " (at character 9 of the query).",
            "  高企 year:abc 研发",
            "            ^");
  }
}
