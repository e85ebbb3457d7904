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
        "做好工作。（分工：科技局牵头，财政局配合）|科技局|财政局|",
        "做好工作。（责任单位：科技局，财政局、审计局配合）|科技局|财政局 审计局|",
        "做好工作。（责任单位：科技局牵头，财政局参与）|科技局|财政局|",
        "责任单位：教育局，各乡镇配合|教育局|各乡镇|",
        "做好工作。（包联领导：王某；牵头单位：林业局）|林业局||",
        "做好工作。（主办单位：发改委；协办单位：财政局等部门）|发改委|财政局|",
        "做好工作。【责任部门：发改委】|||发改委",
        "做好工作。（牵头单位：发改委；责任单位：财政局）|发改委|财政局|",
        "做好工作。（责任领导：王某；责任单位：体育局、教育局；联系人：李某）|||体育局 教育局",
        "做好工作。（责任单位：水利局；完成时限：2024年10月底）|||水利局",
        "做好工作。（责任单位 林草局；水利局；各县（区）政府）|||林草局 水利局 各县（区）政府",
        "做好工作（责任单位为审批局，配合单位为司法局）。|审批局|司法局|",
        "做好工作。（责任单位：住建局、各乡镇（街道）|||住建局 各乡镇（街道）",
        "做好工作。（由民政局会同医保局、残联组织实施）|民政局|医保局 残联|",
        "做好工作。（教育局牵头、卫健委配合）|教育局|卫健委|",
        "做好工作。（督查室总牵头，市直有关部门配合，各县区落实）|督查室|市直有关部门 各县区|",
        "做好工作。（牵头科室：规划科；配合科室：机关党委（人事科）；责任单位：各区）|规划科|机关党委（人事科） 各区|",
        "做好工作。（牵头（责任）单位：宣传部；责任人：李某）|宣传部||",
        "做好工作。（责任单位：商务局，各县、市、区人民政府，各区、县级市）|||商务局 各县、市、区人民政府 各区 县级市",
        "做好工作。（责任单位：商务局、财政局等部门按职责分工负责）|||商务局 财政局",
        "做好工作。（审批局、司法局、各镇街）|||审批局 司法局 各镇街",
        "牵头单位：工信局 科技局|工信局 科技局||",
        "做好工作。责任单位：国资局，各区属国企 来源：某某网站|||国资局 各区属国企",
        "做好工作。责任单位：党群部、经济局H5解读：https://a.b|||党群部 经济局"
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
        "（以下简称示范区）",
        "完成改造（中心城区600户，其余900户由各县分解落实）",
        "（以上任务列第一位的为牵头单位）",
        "（责任单位要及时上报）",
        "明确完成时限、责任单位和责任人，做好工作",
        "这一做法被推广。（新华社2024年3月1日）"
      })
  void otherWordsAreNoList(String text) {
    assertThat(FINDER.find(TextFolder.fold(text))).as(text).isEmpty();
  }

  @Test
  void timeLimitOfListIsFound() {
    String text = "（责任单位：水利局；完成时限：2024年10月底；联系电话：0710-123）";
    UnitListMention.Due due = one(text).due();
    assertThat(due).isNotNull();
    assertThat(text.substring(due.start(), due.end())).startsWith("2024年10月底");
  }

  @Test
  void listWithoutItsBracketEndsBeforeTheNext() {
    List<UnitListMention> found =
        FINDER.find(TextFolder.fold("建设甲。（责任单位：住建局、各镇（街道）。建设乙。（责任单位：水利局）"));
    assertThat(found)
        .extracting(UnitListMention::responsible)
        .containsExactly(List.of("住建局", "各镇（街道）"), List.of("水利局"));
  }

  @Test
  void lineOfPeopleNamesNoUnit() {
    UnitListMention list = one("责任领导：王某");
    assertThat(list.isEmpty()).isTrue();
    assertThat(list.due()).isNull();
  }

  @Test
  void unclosedBracketsEndSoon() {
    assertThat(FINDER.find(TextFolder.fold("（".repeat(50_000)))).isEmpty();
    assertThat(FINDER.find(TextFolder.fold("；牵头单位：".repeat(20_000)))).isEmpty();
  }
}
