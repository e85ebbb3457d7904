package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;

/** Papers whose figures are mostly terms: rules, announcements, conditions, minutes. */
class RuleTextTest {

  private static List<String> names(String text) {
    return RealExtractor.extract(text).targets().targets().stream()
        .map(target -> target.indicator().name())
        .toList();
  }

  @Test
  void rulesAndAnnouncementsPromiseOnlyWhatTheyAimAt() {
    String rules =
        """
        南山市政府采购管理办法

        第一条 评审委员会由5人以上单数组成，预备费不超过5%。
        第二条 到2027年，力争电子采购占比达到90%。
        """;
    assertThat(names(rules)).containsExactly("电子采购占比");
    assertThat(names("关于施工期间交通管制的通告\n\n一、滨河路全长2.3公里，限速40公里/小时，限高3.5米。\n")).isEmpty();
    assertThat(names("关于2025年示范企业名单的公示\n\n拟认定示范企业126家，复核通过58家。\n")).isEmpty();
  }

  @Test
  void whatAnAnnouncementTellsOrAimsAtIsKept() {
    assertThat(names("关于2025年市政府民生实事项目的公示\n\n一、新建幼儿园10所，新增学位3000个。\n"))
        .containsExactly("新建幼儿园", "新增学位");
    String rules =
        """
        南山市公园管理办法

        第一条 确保2025年建成公园20个。
        第二条 力争到2025年，绿化覆盖率达到43%以上；人均公园绿地面积达到15平方米以上。
        """;
    assertThat(names(rules)).containsExactly("建成公园", "绿化覆盖率", "人均公园绿地面积");
  }

  @Test
  void headingsOfTasksAreNoConditions() {
    String plan =
        """
        南山市2025年营商环境方案

        （一）进一步放宽市场准入标准
        全年新增经营主体3万户。
        （二）提高居民医保财政补助标准
        2025年参保率达到95%以上。
        1.财政补助标准：人均补助提高到670元。新增参保5万人。
        """;
    assertThat(names(plan)).contains("新增经营主体", "参保率", "新增参保");
  }

  @Test
  void aPaperOnGoalsIsNoRule() {
    assertThat(names("南山市2025年目标责任考核办法\n\n一、全年新增企业200家。\n")).containsExactly("新增企业");
  }

  @Test
  void aReportPromisesForTheYearBehindIt() {
    String report =
        """
        白马镇2024年信息公开工作年度报告

        一、主要问题
        政策解读率仅为65%。2025年，将政策解读率提高到90%以上。
        """;
    assertThat(RealExtractor.extract(report).targets().targets())
        .extracting(Target::status)
        .containsExactly(Status.ACTUAL, Status.TARGET);
  }

  @Test
  void conditionsOfEntryAreNoTargets() {
    String plan =
        """
        南山市2025年示范企业培育方案

        一、工作任务
        全年培育示范企业30家。
        申报条件：从事本行业时间达到2年以上；上年度营业收入总额在1000万元以上；研发费用总额不低于100万元。
        """;
    assertThat(names(plan)).containsExactly("培育示范企业");
  }

  @Test
  void whatAMeetingDemandsIsATargetAndWhoCameIsNone() {
    String minutes =
        """
        市政府第4次常务会议纪要
        〔2025〕12号

        会议应到11人，实到9人。会议议题12项。纪要如下：
        一、会议听取了一季度经济运行情况汇报。一季度，工业增加值增长6.8%。会议要求，二季度要确保工业增加值增长7.5%以上，专项债支出进度达到60%以上。
        出席：市长、副市长等9人。列席：市财政局等18个单位主要负责同志。
        """;
    List<Target> targets = RealExtractor.extract(minutes).targets().targets();
    assertThat(targets)
        .extracting(Target::status)
        .containsExactly(Status.ACTUAL, Status.TARGET, Status.TARGET);
    String report =
        """
        南山市2024年工作总结

        一、工作情况
        市政府部署实施的10件民生实事全部完成。新建学校12所。
        """;
    assertThat(RealExtractor.extract(report).targets().targets())
        .allMatch(target -> target.status() == Status.ACTUAL);
    assertThat(targets.get(1).deadline()).hasToString("2025-06-30");
    assertThat(targets.get(2).deadline()).hasToString("2025-12-31");
  }
}
