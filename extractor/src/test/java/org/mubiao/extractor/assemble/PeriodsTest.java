package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/** What time a value and a deliverable cover; the documents are plans for 2025. */
class PeriodsTest {

  private static Period period(Target target) {
    Period period = target.period();
    assertThat(period).as(target.evidence().text()).isNotNull();
    return period;
  }

  private static List<String> deadlines(String body) {
    return RealExtractor.targets(body).stream().map(t -> String.valueOf(t.deadline())).toList();
  }

  @Test
  void eachValueOfARowOfYearsHasItsYear() {
    assertThat(deadlines("2025年、2026年、2027年分别新建日间照料中心4个、6个、9个。"))
        .containsExactly("2025-12-31", "2026-12-31", "2027-12-31");
  }

  @Test
  void everyYearGoesOnToAVerbButNotToASubjectOfItsOwn() {
    List<Target> targets = RealExtractor.targets("每年培训乡村医生300人，选派骨干教师20名，校舍总面积保持在50万平方米以上。");
    assertThat(targets)
        .extracting(target -> period(target).recurrence())
        .containsExactly(Recurrence.ANNUAL, Recurrence.ANNUAL, null);
  }

  @Test
  void anAverageSaidWithAVerbIsDoneEachYear() {
    List<Target> targets = RealExtractor.targets("年均引进外国专家12名。");
    assertThat(period(targets.get(0)).recurrence()).isEqualTo(Recurrence.ANNUAL);
  }

  @Test
  void aMonthSaidWithItsVerbIsNoLimitOfTheNextClauseOrSentence() {
    assertThat(deadlines("8月底前建成村级冷库3座，改造危桥15座。新建停车位600个。"))
        .containsExactly("2025-08-31", "2025-12-31", "2025-12-31");
  }

  @Test
  void aShareReachedBeforeADateIsNoRank() {
    List<Target> targets = RealExtractor.targets("电子病历使用率9月底前达到90%。");
    assertThat(targets).extracting(Target::kind).containsExactly(TargetKind.QUANTITY);
    assertThat(targets.get(0).deadline()).hasToString("2025-09-30");
  }

  @Test
  void theDateMayStandInTheMiddleOfADeliverable() {
    List<Target> targets = RealExtractor.targets("确保滨河大桥上半年合龙、年底前通车运营。");
    assertThat(targets).extracting(Target::kind).containsOnly(TargetKind.MILESTONE);
    assertThat(targets)
        .extracting(target -> target.deadline().toString())
        .containsExactly("2025-06-30", "2025-12-31");
    assertThat(targets.get(0).indicator().name()).isEqualTo("滨河大桥合龙");
  }

  @Test
  void theYearOfTheReferenceOfAMultipleDatesNothing() {
    List<Target> targets = RealExtractor.targets("担保余额达到40亿元，是2020年的近3倍，累计服务企业600家。");
    assertThat(targets.get(2).deadline()).hasToString("2025-12-31");
  }

  @Test
  void upToADayEndsOnThatDay() {
    assertThat(deadlines("截至11月25日，完成危房加固80户。12月18日前建成驿站6座。"))
        .containsExactly("2025-11-25", "2025-12-18");
    assertThat(deadlines("10月中旬前建成驿站6座。")).containsExactly("2025-10-10");
    assertThat(deadlines("4月10日至9月20日组织抽查企业60家。")).containsExactly("2025-09-20");
  }

  @Test
  void aVerbSaidAgainBehindAnAverageTellsTheKindOfFigure() {
    List<Target> targets = RealExtractor.targets("三年新增泊位900个，年均新增300个。");
    assertThat(targets).extracting(Target::measure).containsOnly(Measure.NEW);
    assertThat(period(RealExtractor.targets("平均每年引进医师12名。").get(0)).recurrence())
        .isEqualTo(Recurrence.ANNUAL);
  }

  @Test
  void eachValueOfARowOfMonthsHasItsMonth() {
    assertThat(deadlines("4月底、7月底、10月底前分别完成改厕100户、250户、400户。"))
        .containsExactly("2025-04-30", "2025-07-31", "2025-10-31");
    assertThat(deadlines("一季度、二季度分别完成投资3亿元、5亿元。")).containsExactly("2025-03-31", "2025-06-30");
  }

  @Test
  void theNextRowHasTheSameYears() {
    assertThat(deadlines("2025年、2026年分别新建学校4所、6所，新增学位分别不少于2000个、3000个。"))
        .containsExactly("2025-12-31", "2026-12-31", "2025-12-31", "2026-12-31");
  }

  @Test
  void anAverageInvestmentIsOneOfEachYear() {
    List<Target> targets = RealExtractor.targets("总投资30亿元，年均投资6亿元。");
    assertThat(period(targets.get(1)).recurrence()).isEqualTo(Recurrence.ANNUAL);
  }

  @Test
  void thatThereAreGoalsIsNoMilestone() {
    assertThat(RealExtractor.targets("到2025年，经济社会发展努力实现以下主要目标：")).isEmpty();
  }

  @Test
  void whatGrowsByTheYearAndWhatIsDoneOnAverageRecurs() {
    assertThat(RealExtractor.targets("商标注册量年增长不低于10%。年均救助困难群众300人。去年增长3%。").subList(0, 2))
        .extracting(target -> period(target).recurrence())
        .containsExactly(Recurrence.ANNUAL, Recurrence.ANNUAL);
  }

  @Test
  void whatLaysAFoundationIsNoDeliverable() {
    assertThat(RealExtractor.targets("到2025年，为产业振兴打下坚实基础。")).isEmpty();
  }
}
