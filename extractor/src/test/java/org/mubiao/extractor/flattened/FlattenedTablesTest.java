package org.mubiao.extractor.flattened;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.target.Force;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.Task;
import org.mubiao.model.time.Recurrence;

class FlattenedTablesTest {

  private static final String TITLE = "江城市国民经济和社会发展第十四个五年规划纲要\n\n一、主要目标\n\n";

  private static ExtractionOutcome.Extracted read(String body) {
    return RealExtractor.extract(TITLE + body + "\n");
  }

  /** Each figure of a table as name, operator, value and unit, period, status; evidence checked. */
  private static List<String> figures(String body) {
    ExtractionOutcome.Extracted read = read(body);
    return read.targets().targets().stream()
        .filter(target -> target.cell() != null)
        .peek(
            target ->
                assertThat(target.evidence().span().cut(read.text()))
                    .isEqualTo(target.evidence().text()))
        .map(FlattenedTablesTest::line)
        .toList();
  }

  private static String line(Target target) {
    String from = target.period() == null ? "" : target.period().from().getYear() + "";
    String to = target.period() == null ? "" : target.period().to().getYear() + "";
    return target.indicator().name()
        + " "
        + target.amount().operator().toString().toLowerCase(java.util.Locale.ROOT)
        + " "
        + target.amount().value().toPlainString()
        + target.amount().unit()
        + " "
        + (from.equals(to) ? from : from + "-" + to)
        + (target.status() == Status.ACTUAL ? " actual" : "");
  }

  private static List<Target> targets(String body) {
    return read(body).targets().targets();
  }

  @Test
  void digitsThatRunTogetherAreDividedByTheChangeTheyMake() {
    assertThat(
            figures(
                "专栏1 主要指标序号指标2020年2025年2025年比2020年增长"
                    + "1用水总量（亿立方米）20002100 5%2耕地保有量（万亩）15001470-2%"
                    + "3林木蓄积量（万立方米）80.088.010%"))
        .containsExactly(
            "用水总量 eq 2000亿立方米 2020 actual",
            "用水总量 eq 2100亿立方米 2025",
            "用水总量 eq 5% 2025",
            "耕地保有量 eq 1500万亩 2020 actual",
            "耕地保有量 eq 1470万亩 2025",
            "耕地保有量 eq 2% 2025",
            "林木蓄积量 eq 80万立方米 2020 actual",
            "林木蓄积量 eq 88万立方米 2025",
            "林木蓄积量 eq 10% 2025");
  }

  @Test
  void aFallIsAReductionAndKnowsItsBase() {
    List<Target> targets =
        targets("指标2020年2025年2025年比2020年增减1化肥使用量（万吨）5045-10%2农药使用量（吨）800720-10%");
    Target fall = targets.get(2);
    assertThat(fall.measure()).isEqualTo(Measure.REDUCTION);
    assertThat(fall.amount().value()).hasToString("10");
    assertThat(fall.base().from()).hasToString("2020-01-01");
  }

  @Test
  void aRowWithoutANumberIsAPartOfTheRowBefore() {
    assertThat(
            figures(
                "序号指标2020年2025年增减情况1断面水质优良比例（%）85.2≥90.04.8个百分点"
                    + "劣Ⅴ类水体比例（%）2.1≤1.0-1.1个百分点2空气优良天数比例（%）80.5≥85.04.5个百分点"))
        .contains("劣Ⅴ类水体比例 eq 2.1% 2020 actual", "劣Ⅴ类水体比例 le 1% 2025")
        .contains("空气优良天数比例 ge 85% 2025");
  }

  @Test
  void unitsAndForceBetweenNameAndFiguresAreToldApart() {
    List<Target> targets = targets("序号指标单位属性2025年1森林覆盖率%约束性42.52人均预期寿命岁预期性80.53新增就业人数万人预期性15");
    assertThat(targets.stream().map(FlattenedTablesTest::line))
        .containsExactly("森林覆盖率 eq 42.5% 2025", "人均预期寿命 eq 80.5岁 2025", "新增就业人数 eq 15万人 2025");
    assertThat(targets)
        .extracting(Target::force)
        .containsExactly(Force.BINDING, Force.EXPECTED, Force.EXPECTED);
  }

  @Test
  void forceBehindTheFiguresClosesTheRow() {
    assertThat(figures("序号指标2025年属性1城镇化率（%）68.5预期性2单位GDP能耗降低（%）13.5约束性3每千人口床位数（张）7.2预期性"))
        .containsExactly("城镇化率 eq 68.5% 2025", "单位GDP能耗降低 eq 13.5% 2025", "每千人口床位数 eq 7.2张 2025");
  }

  @Test
  void whatNothingProvesIsNotRead() {
    // 6570 may be 65 and 70, 6 and 570 or 657 and 0
    assertThat(figures("序号指标2020年2025年1城镇化率（%）65702高中入学率（%）95973学前入园率（%）9395")).isEmpty();
    // the change fits no way to divide the digits
    assertThat(figures("序号指标2020年2025年2025年比2020年增长1甲类用地（亩）1414127050%2乙类用地（亩）2549229560%"))
        .isEmpty();
    // no names at all
    assertThat(targets("序号指标名称2020年2025年增减情况112001300 8.3%214001500 7.1%316001700 6.3%")).isEmpty();
  }

  @Test
  void whatIsSureOfARowIsReadAndMarked() {
    List<Target> targets =
        targets(
            "序号指标2020年2023年2025年1高速公路里程（公里）300≥350 4002等级航道里程（公里）120130[150]3铁路里程（公里）210≥230 250");
    assertThat(targets.stream().map(FlattenedTablesTest::line))
        .contains("等级航道里程 eq 150公里 2021-2025")
        .doesNotContain("等级航道里程 eq 120公里 2020 actual");
    assertThat(targets)
        .filteredOn(target -> target.indicator().name().startsWith("等级"))
        .allSatisfy(target -> assertThat(target.review()).contains("row-incomplete"));
    assertThat(targets)
        .filteredOn(target -> target.indicator().name().startsWith("高速"))
        .allSatisfy(target -> assertThat(target.review()).doesNotContain("row-incomplete"));
  }

  @Test
  void rowsOnLinesTakeTheLinesAroundTheirNumber() {
    List<Target> targets =
        targets(
            """
            序 指 标 单位 属性 2025年 年均/累计
            号
            1 地区生产总值年均增长率 % 预期性 — 6左右
            规模以上工业企业研发
            2 % 预期性 ≥2.5 —
            经费占营业收入比重
            万元/
            3 亩均税收 预期性 25 —
            亩
            4 新建住房 万套 约束性 — [30]
            5 居民收入增长 % 预期性 — 与经济增长同步
            6 每千人口医师数¹ 人 预期性 3.6 —
            """);
    assertThat(targets.stream().map(FlattenedTablesTest::line))
        .containsExactly(
            "地区生产总值年均增长率 approx 6% 2021-2025",
            "规模以上工业企业研发经费占营业收入比重 ge 2.5% 2025",
            "亩均税收 eq 25万元/亩 2025",
            "新建住房 eq 30万套 2021-2025",
            "每千人口医师数¹ eq 3.6人 2025");
    assertThat(targets.get(0).period().recurrence()).isEqualTo(Recurrence.ANNUAL);
    assertThat(targets.get(0).measure()).isEqualTo(Measure.GROWTH);
    assertThat(targets.get(3).measure()).isEqualTo(Measure.CUMULATIVE);
  }

  @Test
  void numbersOfNotesAreNoPartOfNames() {
    assertThat(
            figures(
                """
                序号 指标 单位 2025年
                1 数字经济占比1 % 45
                2 研发投入强度2 % 3.2
                1 指数字经济核心产业增加值占生产总值的比重。
                2 指全社会研发经费与生产总值之比。
                """))
        .containsExactly("数字经济占比 eq 45% 2025", "研发投入强度 eq 3.2% 2025");
  }

  @Test
  void rowsWithoutNumbersAreReadFromLines() {
    assertThat(
            figures(
                """
                项目名称 单位 2024年完成数 2025年目标
                新增造林面积 万亩 12 15
                治理水土流失 平方公里 80 ≥100
                合计 万亩 92 115
                """))
        .contains("新增造林面积 eq 15万亩 2025", "治理水土流失 ge 100平方公里 2025");
  }

  @Test
  void cellsOnLinesMakeRows() {
    assertThat(
            figures(
                """
                序号

                类别

                指标

                2020年

                2025年

                指标

                属性

                1

                创新

                驱动

                研发经费投入强度（%）

                2.1

                3.0

                预期性

                2

                每万人口发明专利拥有量（件）

                ——

                20

                预期性
                """))
        .containsExactly(
            "研发经费投入强度 eq 2.1% 2020 actual", "研发经费投入强度 eq 3% 2025", "每万人口发明专利拥有量 eq 20件 2025");
  }

  @Test
  void cellsOnLinesKnowRowsOfParts() {
    assertThat(
            figures(
                """
                序号
                指标
                单位
                2025年
                1
                新增城镇就业
                万人
                50
                其中：高校毕业生
                万人
                12
                2
                公办幼儿园在园幼儿占比
                %
                60
                """))
        .containsExactly("新增城镇就业 eq 50万人 2025", "高校毕业生 eq 12万人 2025", "公办幼儿园在园幼儿占比 eq 60% 2025");
  }

  @Test
  void wordsInsteadOfAFigureAreNoFigure() {
    assertThat(
            figures(
                """
                序号
                指标
                单位
                2025年
                1
                单位GDP能耗降低
                %
                完成上级任务
                2
                公路里程
                公里
                900
                3
                铁路里程
                公里
                300
                """))
        .containsExactly("公路里程 eq 900公里 2025", "铁路里程 eq 300公里 2025");
  }

  @Test
  void sharesOfWhatWasPlannedBelongToTheYearsBeforeThem() {
    assertThat(
            figures(
                """
                序号
                项目名称
                单位
                “十三五”规划目标
                “十三五”完成情况
                完成率
                1
                新开河道
                条
                40
                44
                110%
                2
                改造管网
                公里
                200
                300
                150%
                """))
        .contains(
            "新开河道 eq 40条 2016-2020",
            "新开河道 eq 44条 2016-2020 actual",
            "新开河道完成率 eq 110% 2016-2020 actual");
  }

  @Test
  void tasksOnOneLineKeepTheirBodies() {
    List<Task> tasks =
        read("附件任务分解表工作任务工作要求牵头单位责任单位一、放管服改革1.压减审批时限，推行一窗受理。市政务服务局市发展改革委、市财政局"
                + "2.公布办事指南。市政务服务局市司法局、市税务局二、营商环境3.建立投诉机制。市工商联市商务局、市司法局")
            .targets()
            .tasks();
    assertThat(tasks).hasSize(3);
    assertThat(tasks.get(0).responsibility().lead())
        .extracting(ResponsibleUnit::name)
        .containsExactly("市政务服务局");
    assertThat(tasks.get(0).responsibility().partner())
        .extracting(ResponsibleUnit::name)
        .containsExactly("市发展改革委", "市财政局");
    assertThat(tasks.get(2).text()).startsWith("3.建立投诉机制").endsWith("市司法局");
  }

  @Test
  void tasksOnLinesKeepTheirBodies() {
    List<Task> tasks =
        read("""
                序号
                任务
                牵头单位
                完成时限
                1
                推进政务公开标准化
                市政府办公室
                2021年12月底前
                2
                建设数据共享平台
                市大数据局
                2022年6月底前
                """)
            .targets()
            .tasks();
    assertThat(tasks)
        .extracting(task -> task.responsibility().lead().get(0).name())
        .containsExactly("市政府办公室", "市大数据局");
  }

  @Test
  void aCalendarOfEventsAsksForNothing() {
    List<Task> tasks =
        read("""
                序号
                活动名称
                时间
                主办单位
                1
                春季招聘会
                3月
                市人社局
                2
                产业对接会
                5月
                市工信局
                """)
            .targets()
            .tasks();
    assertThat(tasks).allSatisfy(task -> assertThat(task.responsibility().lead()).isEmpty());
  }

  @Test
  void bodiesThatCannotBeDividedAreLeftOut() {
    List<Task> tasks =
        read("任务表工作任务牵头单位责任单位1.压减审批时限。市政务服务局市司法局市税务局2.公布办事指南。市政务服务局、市司法局3.建立投诉机制。市工商联市商务局市司法局")
            .targets()
            .tasks();
    assertThat(tasks).allSatisfy(task -> assertThat(task.responsibility().lead()).isEmpty());
  }

  @Test
  void wordsOfHeadsInSentencesAreNoTable() {
    List<Target> targets =
        targets("完善指标单位责任单位制度，到2025年，新建项目20个，指标任务完成率达到95%。\n\n任务目标完成情况较好，新增企业5家。");
    assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(target.cell()).isNull());
  }

  @Test
  void whatIsLeftOfATableIsNoSentence() {
    assertThat(
            targets(
                "完成情况表序号指标2019年2020年1119951800254927.8%23161053135542.9%341651100118 5.6%5家16家"))
        .isEmpty();
  }

  @Test
  void classesMayStandBeforeRowNumbersAndNamesOpenWithANumber() {
    assertThat(
            figures(
                """
                专栏 主要指标
                类别  序号  指标  2020年  2025年  年均增长（%）[累计]  属性
                经济发展  1  地区生产总值增长（%）  3.8  ——  8左右  预期性
                民生福祉  2  5岁以下儿童死亡率（‰）  4.3  4  ——  预期性
                3  城镇化率（%）  41.9  50  [8.1]  预期性
                """))
        .contains(
            "地区生产总值增长 eq 3.8% 2020 actual",
            "5岁以下儿童死亡率 eq 4‰ 2025", "城镇化率 eq 50% 2025", "城镇化率 eq 8.1% 2021-2025");
  }

  @Test
  void theDeeperOfTwoLevelsIsTheName() {
    assertThat(
            figures(
                """
                表 指标体系
                一级指标  二级指标  2020年现状值  2025年目标值
                源头减量  绿色工厂数量（家）  18  48
                资源化利用  秸秆综合利用率（%）  71  90
                处置  填埋量（万吨）  24.6  较2020年减少
                """))
        .containsExactly(
            "绿色工厂数量 eq 18家 2020 actual",
            "绿色工厂数量 eq 48家 2025",
            "秸秆综合利用率 eq 71% 2020 actual",
            "秸秆综合利用率 eq 90% 2025",
            "填埋量 eq 24.6万吨 2020 actual");
  }
}
