package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.target.Task;

/** What a unit list, and the time limit beside it, hold for. */
class ResponsibilityTest {

  private static final String SIGNATURE = "\n\n临江市人民政府办公室\n2025年3月5日\n";

  private static TargetSet read(String body) {
    return RealExtractor.extract("临江市2025年科技创新工作要点\n\n一、重点任务\n\n" + body + SIGNATURE).targets();
  }

  private static List<String> names(List<ResponsibleUnit> units) {
    return units.stream().map(ResponsibleUnit::name).toList();
  }

  private static void assertUnits(Target target, List<String> lead, List<String> partner) {
    assertThat(names(target.responsibility().lead())).as(target.indicator().name()).isEqualTo(lead);
    assertThat(names(target.responsibility().partner()))
        .as(target.indicator().name())
        .isEqualTo(partner);
  }

  @Test
  void listsOnLinesOfTheirOwnAreOneAndEndBeforeTheSignature() {
    TargetSet read =
        read(
            "1.培育中小企业200家。\n责任领导：王某\n牵头单位：市工信局\n配合单位：市财政局、市税务局，\n"
                + "各县（市、区）人民政府、临江经济技术开发区管理委员会\n完成时限：2025年9月底前");
    Task task = read.tasks().get(0);
    assertThat(names(task.responsibility().lead())).containsExactly("市工信局");
    assertThat(names(task.responsibility().partner()))
        .containsExactly("市财政局", "市税务局", "各县（市、区）人民政府", "临江经济技术开发区管理委员会");
    assertThat(task.deadline()).hasToString("2025-09-30");
    assertThat(read.targets().get(0).deadline()).hasToString("2025-09-30");
    assertUnits(
        read.targets().get(0),
        List.of("市工信局"),
        List.of("市财政局", "市税务局", "各县（市、区）人民政府", "临江经济技术开发区管理委员会"));
  }

  @Test
  void ownDateOfValueStandsAboveTheListsTimeLimit() {
    List<Target> targets = read("1.强化建设。6月底前新建公园3座，新建绿道20公里。（责任单位：市城管局；完成时限：2025年10月底）").targets();
    assertThat(targets.get(0).deadline()).hasToString("2025-06-30");
  }

  @Test
  void eachListOfAnItemClosesItsOwnSentences() {
    List<Target> targets =
        read("1.加强保障。供应土地500亩；（责任单位：市自然资源局）新增贷款40亿元；（责任单位：市金融办）引进人才800名。（责任单位：市人社局）").targets();
    assertThat(targets).hasSize(3);
    assertUnits(targets.get(0), List.of("市自然资源局"), List.of());
    assertUnits(targets.get(1), List.of("市金融办"), List.of());
    assertUnits(targets.get(2), List.of("市人社局"), List.of());
    assertThat(targets.get(1).indicator().name()).doesNotContain("责任单位");
  }

  @Test
  void listBehindTheLastOfSeveralParagraphsHoldsForTheItem() {
    List<Target> targets =
        read("1.引才聚才。一是引进硕士300名。\n二是建设公寓600套。\n三是服务基层500人次。（牵头单位：市委人才办；配合单位：市人社局）").targets();
    assertThat(targets).hasSize(3);
    for (Target target : targets) {
      assertUnits(target, List.of("市委人才办"), List.of("市人社局"));
    }
  }

  @Test
  void listInHeadingHoldsForTheParagraphsBelow() {
    List<Target> targets =
        read("（一）建设算力设施（牵头单位：市数据局；配合单位：市发改委）\n新建数据中心3个。\n（二）培育企业\n培育企业10家。").targets();
    assertThat(targets).hasSize(2);
    assertUnits(targets.get(0), List.of("市数据局"), List.of("市发改委"));
    assertThat(targets.get(1).responsibility().isNone()).isTrue();
  }

  @Test
  void sentenceChargesItsOwnValuesOnlyWhereTheItemHasNoList() {
    List<Target> alone = read("1.强化保障。由市财政局牵头设立基金2支。发展用户100万户。").targets();
    assertUnits(alone.get(0), List.of("市财政局"), List.of());
    assertThat(alone.get(1).responsibility().isNone()).isTrue();
    List<Target> listed = read("1.强化保障。由市财政局牵头设立基金2支。（责任单位：市金融办）").targets();
    assertUnits(listed.get(0), List.of("市金融办"), List.of());
  }

  @Test
  void firstOfEachListLeadsWhereTheDocumentSaysSo() {
    List<Target> targets =
        read("1.丰富供给。推出线路15条。（市文广旅局、市发改委负责）\n2.加强宣传。举办推介会8场。（市文广旅局、市委宣传部负责）\n（排在第一位的责任单位为牵头单位）")
            .targets();
    assertUnits(targets.get(1), List.of("市文广旅局"), List.of("市委宣传部"));
    assertThat(targets.get(1).responsibility().roles()).hasToString("STATED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.新建停车位200个。责任领导：张某。责任单位：县住建局。",
        "1.新建停车位200个。完成时限：2025年11月底。牵头领导：李某。责任单位：县住建局。",
        "1.新建停车位200个。（包联领导：王某；责任单位：县住建局；完成时限：12月底）",
        "1.新建停车位200个（责任单位：县住建局）。",
        "1.新建停车位200个。责任县领导：李某。责任单位：县住建局。",
        "1.新建停车位200个。（县住建局负责，2025年11月底前完成）",
        "1.新建停车位200个。（县住建局负责，持续推进）",
        "1.新建停车位200个（责任单位：县住建局）"
      })
  void whoAnswersForAnItemStandsBesideItsUnitsInMoreThanOneWay(String item) {
    List<Target> targets = RealExtractor.targets(item);
    assertThat(targets).hasSize(1);
    assertThat(targets.get(0).responsibility().lead())
        .extracting(ResponsibleUnit::name)
        .containsExactly("县住建局");
  }

  @Test
  void aPersonAloneNamesNoUnitAndHidesNoTarget() {
    List<Target> targets = RealExtractor.targets("1.新建停车位200个。责任领导：张某。");
    assertThat(targets).hasSize(1);
    assertThat(targets.get(0).responsibility().lead()).isEmpty();
  }

  @Test
  void bracketsOfAnyKindStayWithAName() {
    List<Target> targets = RealExtractor.targets("1.新增企业5家。（牵头单位：市科技局；配合单位：各县〔市、区〕人民政府、市财政局）");
    assertThat(targets.get(0).responsibility().partner())
        .extracting(ResponsibleUnit::name)
        .containsExactly("各县〔市、区〕人民政府", "市财政局");
  }

  @Test
  void remarksInAListNameNobody() {
    TargetSet read =
        read("1.新建幼儿园5所。〔责任单位：市教育局、市财政局，各县（市、区）政府，列第一位的为牵头单位，下同〕\n2.新建小学3所。（市教育局、市住建局）");
    assertUnits(read.targets().get(0), List.of("市教育局"), List.of("市财政局", "各县（市、区）政府"));
  }
}
