package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mubiao.indexer.Notices.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.Suggestion;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** Names by their pinyin, and names while somebody types. */
final class NamesTest {

  @TempDir static Path directory;

  @BeforeAll
  static void indexNotices() throws IOException {
    Notices.index(
        directory,
        Notices.rugao(),
        Notices.qidong(),
        Notices.gulou(Lexicons.GULOU_NANJING),
        Notices.gulou(Lexicons.GULOU_FUZHOU));
  }

  private static SearchPage search(String query) throws IOException {
    return Notices.search(directory, query);
  }

  private static List<Suggestion> suggest(String typed) throws IOException {
    try (TargetSearcher searcher =
        TargetIndex.open(directory, DocumentMaker.PRODUCER, Lexicons.small())) {
      return searcher.suggest(typed, 10);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jishuhetong | 技术合同成交额",
        "GAOQI place:rugao type:target | 高新技术企业总数",
        "chengjiaoe | 技术合同成交额",
        "lead:kexuejishuju | 高新技术企业总数",
        "牵头：kxjsj | 高新技术企业总数",
        "partner:fagaiwei | 高新技术企业总数",
        "indicator:jishuhetong | 技术合同成交额",
        "R&D type:target | R&D 占 GDP 比重,高新技术企业数",
        "gdp type:target | R&D 占 GDP 比重,高新技术企业数",
      })
  void lettersFindWhatTheySpell(String query, String expected) throws IOException {
    assertThat(names(search(query))).containsExactlyInAnyOrder(expected.split(","));
  }

  @Test
  void aPlaceMayBeTypedInPinyin() throws IOException {
    assertThat(search("rugao").total()).isEqualTo(search("如皋").total()).isPositive();
    assertThat(search("place:rugao").total()).isEqualTo(search("place:如皋").total());
    assertThat(search("place:rugaoshi").total()).isEqualTo(search("place:如皋").total());
    assertThat(search("place:rg").total()).isEqualTo(search("place:如皋").total());
    assertThat(search("place:jiangsu").total()).isEqualTo(search("place:江苏").total());
    assertThat(search("place:rugao").hits().get(0).why()).contains("rugao = 如皋 (pinyin)");
    assertThatThrownBy(() -> search("place:gulou")).isInstanceOf(AmbiguousNameException.class);
  }

  @Test
  void whatLettersWereTakenForIsSaidAndMarked() throws IOException {
    SearchHit hit = search("gaoqi place:如皋 type:target").hits().get(0);
    assertThat(hit.why()).contains("gaoqi = 高企 (pinyin), 高企 = 高新技术企业 (synonym)");
    assertThat(hit.highlights().get(0).cut(Notices.rugao().text())).isEqualTo("高新技术企业");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "高新技木企业 | 高新技术企业",
        "技术合铜成交额 | 技术合同成交额",
        "技合同成交额 | 技术合同成交额",
        "术技合同成交额 | 技术合同成交额",
        "gaoqii | 高企",
        "jishuhetogn | 技术合同",
        "如臯 | 如皋",
        "place:如臯 | place:如皋",
        "高新技木企业 place:启冬 | 高新技术企业 place:启东",
        "lead:科学技木局 | lead:科学技术局",
        "如皋技木合同成交额 | 如皋技术合同成交额",
        "养老床味 year:2024 | 养老床位 year:2024",
      })
  void aNearMissIsToldWhatMayBeMeant(String query, String meant) throws IOException {
    assertThat(search(query).didYouMean()).as(query).contains(meant);
    assertThat(search(search(query).didYouMean().get(0)).total()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"高新技术企业", "火星移民", "zzzz", "成交额 year:1999", "-高新技朮企业", "成", "\"成交额\""})
  void whatFindsEnoughOrIsLikeNothingIsLeftAlone(String query) throws IOException {
    assertThat(search(query).didYouMean()).isEmpty();
  }

  @Test
  void quotedLettersAreLetters() throws IOException {
    assertThat(search("\"gaoqi\"").total()).isZero();
  }

  @Test
  void namesAreSuggestedWithWhatASearchForThemLists() throws IOException {
    for (String typed : List.of("r", "如", "qidong", "gulou", "gxjs", "jiangsu", "科技", "养老", "ky")) {
      for (Suggestion suggestion : suggest(typed)) {
        SearchPage page =
            Notices.search(directory, SearchRequest.of(suggestion.query()).withPage(0, 0));
        assertThat(page.total()).as(suggestion.query()).isGreaterThanOrEqualTo(suggestion.count());
      }
    }
    assertThat(suggest("rug")).extracting(Suggestion::query).contains("place:如皋市");
    assertThat(suggest("江苏").get(0).count()).isEqualTo(search("place:江苏").total());
  }

  @Test
  void afterAFieldOnlyItsNamesAreSuggested() throws IOException {
    assertThat(suggest("place:qi")).extracting(Suggestion::query).containsExactly("place:启东市");
    assertThat(suggest("牵头：kxjs")).extracting(Suggestion::query).containsExactly("lead:如皋市科学技术局");
    assertThat(suggest("year:2")).isEmpty();
    assertThat(suggest("title:如皋")).isEmpty();
  }

  @Test
  void anIndicatorWithoutALabelIsSuggestedByItsOwnWords() throws IOException {
    assertThat(suggest("jszh")).isEmpty();
    assertThat(suggest("jsht")).extracting(Suggestion::query).containsExactly("indicator:技术合同成交额");
  }
}
