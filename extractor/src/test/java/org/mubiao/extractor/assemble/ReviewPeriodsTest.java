package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.time.Recurrence;

/** What the review of several years covers: the years for what was done, their last for states. */
class ReviewPeriodsTest {

  private static List<Target> review(String paragraph) {
    return RealExtractor.extract(
            """
            2026年清河县政府工作报告

            2026年1月9日

            一、过去五年工作回顾

            过去五年，全县上下团结一心、开拓进取。

            PARAGRAPH

            二、2026年工作安排

            今年的主要预期目标是：全县生产总值增长5.5%左右。
            """
                .replace("PARAGRAPH", paragraph))
        .targets()
        .targets()
        .stream()
        .filter(target -> target.status() == Status.ACTUAL)
        .toList();
  }

  private static List<String> years(String paragraph) {
    return review(paragraph).stream()
        .map(
            target ->
                target.period() == null || target.period().from() == null
                    ? "-"
                    : target.period().from().getYear() + "/" + target.period().to().getYear())
        .toList();
  }

  @Test
  void laterMembersOfAListAreDeedsLikeTheFirst() {
    assertThat(years("五年来，建成水库3座、泵站18座，总库容达到2亿立方米。"))
        .containsExactly("2021/2025", "2021/2025", "2025/2025");
    assertThat(years("五年来，新增绿道420公里、其中滨河绿道90公里。")).containsOnly("2021/2025");
    assertThat(years("五年来，引进项目180个，总投资640亿元，其中外资项目22个。")).containsOnly("2021/2025");
  }

  @Test
  void theWholeBehindAPartIsAState() {
    assertThat(years("五年来，新增规上企业45家、总数达到210家。")).containsExactly("2021/2025", "2025/2025");
    assertThat(years("五年来，建成热力管网60公里、集中供热普及率85%。")).containsExactly("2021/2025", "2025/2025");
  }

  @Test
  void verbsOutsideTheLexiconAreDeedsToo() {
    assertThat(years("五年来，提请审议地方性法规12件，承接省级改革试点6个。")).containsOnly("2021/2025");
    assertThat(years("五年来，治沙攻坚行动完成治理46万亩，水上巴士发送旅客90万人次。")).containsOnly("2021/2025");
    assertThat(years("五年来，水利投资完成38亿元。")).containsOnly("2021/2025");
  }

  @Test
  void whatCameToBeIsAState() {
    assertThat(years("五年来，试点学校扩容至9所。")).containsExactly("2025/2025");
    assertThat(years("五年来，脱贫户人均收入突破2万元。")).containsExactly("2025/2025");
    assertThat(years("五年来，研发投入强度2.3%，发电装机120万千瓦。")).containsOnly("2025/2025");
  }

  @Test
  void aLackThatWasMendedIsNoSignOfThePresent() {
    assertThat(years("五年来，着力补齐教育短板，改扩建28所学校。")).containsOnly("2021/2025");
    assertThat(years("五年来，历史遗留问题有效化解，办理1200件来信。")).containsOnly("2021/2025");
    assertThat(years("五年来，整治群众身边腐败问题，查办案件310件。")).containsOnly("2021/2025");
    assertThat(years("五年来，基础设施仍有短板，12个村未通公交。")).containsOnly("2025/2025");
  }

  @Test
  void anAverageIsOneOfSeveralYears() {
    assertThat(years("五年来，2025年开行货运班列300列，货运量年均增长14%。")).containsExactly("2025/2025", "2021/2025");
    List<Target> gap = review("五年来，农民收入年均增长8%，高于全省0.6个百分点。");
    assertThat(gap).allMatch(target -> target.period().recurrence() == Recurrence.ANNUAL);
    assertThat(gap).allMatch(target -> target.period().from().getYear() == 2021);
  }

  @Test
  void aYearThatDatesOneFigureLeadsNoParagraph() {
    assertThat(years("2025年数字产业占比较2020年提高6个百分点。\n\n    改造老街7条，建成广场4个。"))
        .containsExactly("2025/2025", "2021/2025", "2021/2025");
  }

  @Test
  void countedYearsAreTheLastOnes() {
    assertThat(years("五年来，税收收入达到45亿元，3年增长36%。")).containsExactly("2025/2025", "2023/2025");
    assertThat(years("五年来，市场主体数量两年翻一番，实现连续4年增长5%。").get(0)).isEqualTo("2024/2025");
  }

  @Test
  void theGoalOfTheYearDatesNothing() {
    List<Target> targets =
        RealExtractor.extract("清河县2025年上半年工作总结\n\n一、工作情况\n\n固定资产投资98亿元，完成全年目标的54%；实际使用外资2亿美元。\n")
            .targets()
            .targets();
    assertThat(targets).hasSize(3);
    assertThat(targets)
        .allSatisfy(target -> assertThat(target.period().to()).hasToString("2025-06-30"));
  }

  @Test
  void peopleWhoFoundWorkAreOfAllTheYearsAndAShareIsOfTheLast() {
    assertThat(years("“十四五”时期，失业人员再就业3万人。")).containsExactly("2021/2025");
    assertThat(years("“十四五”时期，高技能人才占比为29.4%。")).containsExactly("2025/2025");
    assertThat(years("“十四五”时期，提案办复率均为100%。")).containsExactly("2021/2025");
  }
}
