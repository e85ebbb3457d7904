package org.mubiao.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.normalize.TextFolder;

class UnitListFinderTest {

  private static final UnitListFinder FINDER = new UnitListFinder(CueWords.load());

  private static UnitListMention one(String text) {
    List<UnitListMention> found = FINDER.find(TextFolder.fold(text));
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "做好工作。（牵头单位：发改委；协同单位：财政局、科技局）|发改委|财政局 科技局|",
        "做好工作。（责任单位：发改委、财政局，各镇）|||发改委 财政局 各镇",
        "做好工作。责任单位：发改委、财政局。|||发改委 财政局",
        "牵头单位：发改委 责任单位：财政局、科技局|发改委|财政局 科技局|",
        "做好工作。（发改委牵头，财政局、科技局按职责分工负责）|发改委|财政局 科技局|",
        "做好工作。（发改委牵头，财政局配合）|发改委|财政局|",
        "做好工作。（发改委、财政局等按职责分工负责）|||发改委 财政局",
        "做好工作。（发改委、财政局负责）|||发改委 财政局",
        "做好工作。（发改委负责，财政局配合）|发改委|财政局|",
        "做好工作。（教育局指导）|||教育局",
        "做好工作。（主办单位：发改委；协办单位：财政局等部门）|发改委|财政局|",
        "做好工作。【责任部门：发改委】|||发改委",
        "做好工作。（牵头单位：发改委；责任单位：财政局）|发改委|财政局|"
      })
  void formsOfLists(String text, String lead, String partner, String responsible) {
    UnitListMention list = one(text);
    assertThat(String.join(" ", list.lead())).isEqualTo(lead == null ? "" : lead);
    assertThat(String.join(" ", list.partner())).isEqualTo(partner == null ? "" : partner);
    assertThat(String.join(" ", list.responsible()))
        .isEqualTo(responsible == null ? "" : responsible);
  }

  @Test
  void bracketsStayWithTheirName() {
    UnitListMention list = one("（责任单位：组织部（人才办、老干部局）、各镇<区、街道>）");
    assertThat(list.responsible()).containsExactly("组织部（人才办、老干部局）", "各镇<区、街道>");
  }

  @Test
  void noteBehindTheListIsNoUnit() {
    UnitListMention list = one("做好工作。（发改委、财政局负责，以下均需各镇落实）");
    assertThat(list.responsible()).containsExactly("发改委", "财政局");
  }

  @Test
  void namesAreTheDocumentsOwnWordsWithoutItsLayout() {
    assertThat(one("（责任单位：发改\n委、财政局）").responsible()).containsExactly("发改委", "财政局");
  }

  @Test
  void eachListOfAnItemIsFound() {
    List<UnitListMention> found = FINDER.find(TextFolder.fold("建设A。（发改委负责）建设B。（财政局负责）"));
    assertThat(found)
        .extracting(UnitListMention::responsible)
        .containsExactly(List.of("发改委"), List.of("财政局"));
    assertThat(found.get(0).end()).isLessThanOrEqualTo(found.get(1).start());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "落实责任单位的主体作用",
        "建设（含改造）5个",
        "由市政府负责统筹",
        "（2023年）",
        "压实牵头责任",
        "（责任单位：）",
        "（以下简称示范区）"
      })
  void otherWordsAreNoList(String text) {
    assertThat(FINDER.find(TextFolder.fold(text))).as(text).isEmpty();
  }

  @Test
  void unclosedBracketsEndSoon() {
    assertThat(FINDER.find(TextFolder.fold("（".repeat(50_000)))).isEmpty();
    assertThat(FINDER.find(TextFolder.fold("；牵头单位：".repeat(20_000)))).isEmpty();
  }
}
