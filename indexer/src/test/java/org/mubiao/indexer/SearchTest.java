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
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Status;
import org.mubiao.testkit.Lexicons;

final class SearchTest {

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

  @Test
  void aHitTellsWhereItStands() throws IOException {
    SearchHit hit = search("技术合同成交额").hits().get(0);
    assertThat(hit.kind()).isEqualTo(HitKind.TARGET);
    assertThat(hit.document()).isEqualTo(Notices.rugao().id());
    assertThat(hit.file()).isEqualTo("rugao.txt");
    assertThat(hit.title()).isEqualTo("2025年如皋市科技工作要点");
    assertThat(hit.place()).isEqualTo("如皋市");
    assertThat(hit.year()).isEqualTo(2025);
    assertThat(hit.section()).isEqualTo("一");
    assertThat(hit.text()).isEqualTo("技术合同成交额突破90亿元；");
    assertThat(hit.span().cut(Notices.rugao().text())).isEqualTo(hit.text());
    assertThat(hit.highlights()).hasSize(1);
    assertThat(hit.highlights().get(0).cut(Notices.rugao().text())).isEqualTo("技术合同成交额");
    assertThat(hit.target()).isEqualTo(Notices.rugao().set().targets().get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "成交额 | 技术合同成交额",
        "产值占比重 | 高新技术产业产值占比重",
        "１４８５件 | 净增发明专利",
        "1485 | 净增发明专利",
        "淨增發明專利 | 净增发明专利",
        "\"发明专利\" | 净增发明专利",
        "规划 type:milestone | 完成总体规划",
        "技术 -企业 -产业 type:target | 技术合同成交额",
        "技术 NOT (企业 OR 产业) type:指标 | 技术合同成交额",
        "value>=0.5亿元 | 技术合同成交额,资金规模",
        "value>0.5亿元 | 技术合同成交额",
        "value:4000万元 | 资金规模",
        "数值：>=90 单位:亿元 | 技术合同成交额",
        "value:2..3% | R&D 占 GDP 比重",
        "lead:科技局 | 高新技术企业总数",
        "牵头：如皋市科学技术局 | 高新技术企业总数",
        "partner:发改委 | 高新技术企业总数",
        "responsible:发改委 place:启东 | 高新技术企业数",
        "due:<2025-12-31 | 完成总体规划",
        "due:2025-06 | 完成总体规划",
        "measure:净增 | 净增发明专利",
        "status:actual | 高新技术企业",
        "year:2022 | 高新技术企业",
        "高企 place:320682 type:target | 高新技术企业总数",
        "indicator:high-tech-enterprises 地区:如皋 | 高新技术企业总数",
        "number:皋科委发〔2025〕1号 成交额 | 技术合同成交额",
        "document:qidong.txt 资金 | 资金规模",
        "title:提升科技创新能力 资金 | 资金规模",
        "issuer:启东市人民政府办公室 资金 | 资金规模",
        "kind:实施意见 资金 | 资金规模",
      })
  void aQueryFinds(String query, String expected) throws IOException {
    assertThat(names(search(query))).containsExactlyInAnyOrder(expected.split(","));
  }

  @Test
  void aSynonymIsFoundAndSaid() throws IOException {
    SearchHit hit = search("高企 place:如皋 type:target").hits().get(0);
    assertThat(hit.why()).contains("高企 = 高新技术企业 (synonym)");
    assertThat(hit.highlights().get(0).cut(Notices.rugao().text())).isEqualTo("高新技术企业");
  }

  @Test
  void quotedWordsHaveNoSynonyms() throws IOException {
    assertThat(names(search("\"高企\""))).containsExactly("培育高企，做大做强。");
  }

  @Test
  void anAliasOfAnIndicatorFindsItUnderAnotherName() throws IOException {
    SearchPage page = search("全社会研发投入占GDP比重");
    assertThat(names(page)).containsExactly("R&D 占 GDP 比重");
    assertThat(page.hits().get(0).why()).contains("全社会研发投入占GDP比重 = 全社会研发投入占GDP比重 (indicator)");
  }

  @Test
  void wordsThatStandNowhereTogetherAreTakenApart() throws IOException {
    SearchPage page = search("如皋技术合同成交额");
    assertThat(names(page)).containsExactly("技术合同成交额");
    assertThat(page.hits().get(0).why()).anyMatch(why -> why.contains("→"));
  }

  @Test
  void aPlaceHoldsWhatLiesInsideIt() throws IOException {
    assertThat(search("place:江苏省 type:target").total()).isEqualTo(9);
    assertThat(search("place:南通 type:target").total()).isEqualTo(8);
    assertThat(search("place:如皋,启东 type:target").total()).isEqualTo(8);
  }

  @Test
  void aPlaceThatFitsSeveralIsNotGuessed() {
    assertThatThrownBy(() -> search("养老 place:鼓楼"))
        .isInstanceOfSatisfying(
            AmbiguousNameException.class,
            ambiguous ->
                assertThat(ambiguous.candidates())
                    .containsExactly("320106 江苏省南京市鼓楼区", "350102 福建省福州市鼓楼区"));
  }

  @Test
  void aPlaceIsFoundByItsNameBehindWhatItLiesInAndByItselfAlone(@TempDir Path index)
      throws IOException {
    Notices.index(
        index,
        Notices.gulou(Lexicons.GULOU_NANJING),
        Notices.gulou(Lexicons.GULOU_FUZHOU),
        Notices.gulou(Lexicons.JIANGSU));
    for (String name : List.of("南京市鼓楼区", "江苏省南京市鼓楼区", "320106")) {
      assertThat(Notices.search(index, "place:" + name).hits())
          .extracting(SearchHit::file)
          .containsExactly("gulou-320106.txt");
    }
    assertThat(Notices.search(index, "place:江苏省").total()).isEqualTo(2);
    assertThat(Notices.search(index, "地区：江苏省本级").hits())
        .extracting(SearchHit::file)
        .containsExactly("gulou-320000.txt");
    assertThat(Notices.search(index, "place:苏州市鼓楼区").total()).isZero();
    assertThat(Notices.search(index, "").facets().get("place"))
        .containsExactly(
            new FacetValue("南京市鼓楼区", 1), new FacetValue("江苏省本级", 1), new FacetValue("福州市鼓楼区", 1));
  }

  @Test
  void aSentenceWithATargetIsAnsweredByTheTargetAlone() throws IOException {
    assertThat(search("技术合同").hits()).extracting(SearchHit::kind).containsExactly(HitKind.TARGET);
    assertThat(search("技术合同 type:passage").hits())
        .extracting(SearchHit::kind)
        .containsExactly(HitKind.PASSAGE);
  }

  @Test
  void filtersNarrowTheAnswer() throws IOException {
    SearchRequest all = SearchRequest.of("").withPage(0, 100).withType(HitKind.TARGET);
    assertThat(names(Notices.search(directory, all.withStatus(Status.ACTUAL))))
        .containsExactly("高新技术企业");
    assertThat(names(Notices.search(directory, all.withYears(2022, 2022))))
        .containsExactly("高新技术企业");
    assertThat(names(Notices.search(directory, all.withUnit("亿元")))).containsExactly("技术合同成交额");
    assertThat(names(Notices.search(directory, all.withResponsible("科技局"))))
        .containsExactly("高新技术企业总数");
    assertThat(
            names(Notices.search(directory, all.withIndicator("高企数量").withPlaces(List.of("如皋")))))
        .containsExactly("高新技术企业总数");
    assertThat(names(Notices.search(directory, all.withDocumentKind("工作方案")))).hasSize(2);
  }

  @Test
  void facetsCountAllHitsMostFirst() throws IOException {
    SearchPage page = Notices.search(directory, SearchRequest.of("type:target").withPage(0, 1));
    assertThat(page.hits()).hasSize(1);
    assertThat(page.total()).isEqualTo(10);
    assertThat(page.facets().keySet())
        .containsExactly(
            "place",
            "year",
            "kind",
            "issuer",
            "indicator",
            "responsible",
            "lead",
            "status",
            "measure",
            "type");
    assertThat(page.facets().get("place"))
        .containsExactly(
            new FacetValue("启东市", 4),
            new FacetValue("如皋市", 4),
            new FacetValue("南京市鼓楼区", 1),
            new FacetValue("福州市鼓楼区", 1));
    assertThat(page.facets().get("status"))
        .containsExactly(new FacetValue("target", 9), new FacetValue("actual", 1));
  }

  @Test
  void pagesFollowOnEachOther() throws IOException {
    List<SearchHit> all = search("").hits();
    SearchPage second = Notices.search(directory, SearchRequest.of("").withPage(3, 4));
    assertThat(second.total()).isEqualTo(all.size());
    assertThat(second.hits()).isEqualTo(all.subList(3, 7));
    assertThat(Notices.search(directory, SearchRequest.of("").withPage(1000, 4)).hits()).isEmpty();
  }

  @Test
  void theNamedIndicatorComesBeforeTheMereMention() throws IOException {
    assertThat(names(search("高新技术企业")).get(0)).startsWith("高新技术企业");
    assertThat(names(search("高新技术企业"))).contains("培育高企，做大做强。");
  }

  @Test
  void brokenLinesAndSpacesDoNotHide() throws IOException {
    SearchHit hit = search("R&D占GDP比重").hits().get(0);
    assertThat(hit.highlights().get(0).cut(Notices.qidong().text())).isEqualTo("R&D 占 GDP 比重");
  }

  @Test
  void oneCharacterIsFound() throws IOException {
    assertThat(names(search("额"))).containsExactly("技术合同成交额");
    assertThat(names(search("张"))).hasSize(2);
  }

  @Test
  void aStretchOverTheEndOfASentenceIsFound() throws IOException {
    SearchPage page = search("\"950家；技术合同\"");
    assertThat(names(page)).containsExactly("高新技术企业总数", "技术合同成交额");
    assertThat(page.hits().get(0).highlights().get(0).cut(Notices.rugao().text()))
        .isEqualTo("950家；");
    assertThat(page.hits().get(1).highlights().get(0).cut(Notices.rugao().text()))
        .isEqualTo("技术合同");
  }

  @Test
  void aLongQueryIsAnswered() throws IOException {
    StringBuilder stretch = new StringBuilder();
    for (int index = 0; index < 990; index++) {
      stretch.append((char) (0x4E00 + index));
    }
    assertThat(search("\"" + stretch + "\"").total()).isZero();
    assertThat(search(stretch.toString()).total()).isZero();
    assertThat(search("高企 OR ".repeat(99) + "高企").total()).isPositive();
    assertThatThrownBy(() -> search("高企 ".repeat(101)))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class, wrong -> assertThat(wrong.position()).isEqualTo(300));
  }

  @Test
  void anUnknownUnitOrCodeWordIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> search("企业 value>=3斗"))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class, wrong -> assertThat(wrong.position()).isEqualTo(10));
    assertThatThrownBy(() -> search("status:maybe"))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("target");
  }

  @Test
  void fieldsNarrowAndDoNotRank() throws IOException {
    SearchPage bare = search("成交额");
    SearchPage narrowed = search("成交额 place:如皋 year:2025 status:target");
    assertThat(narrowed.hits()).isEqualTo(bare.hits());
    assertThat(search("place:如皋").hits()).allMatch(hit -> hit.score().signum() == 0);
  }
}
