package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Target;

/** Figures whose verb or size leaves to the heading what it is of. */
class HeadingObjectTest {

  /** Each number of the items of a plan, with its name. */
  private static List<String> all(String items) {
    String text = "平山县2025年民生实事项目\n\n一、项目安排\n" + items + "\n";
    return RealExtractor.extract(text).targets().targets().stream()
        .filter(target -> target.amount() != null)
        .map(HeadingObjectTest::shown)
        .toList();
  }

  private static String shown(Target target) {
    Amount amount = target.amount();
    return amount.value().toPlainString() + amount.unit() + " " + target.indicator().name();
  }

  @Test
  void aBareVerbTakesWhatTheHeadingNames() {
    assertThat(all("1.乡村道路提质工程。新改建90公里，改造危桥5座。")).containsExactly("90公里 新改建乡村道路", "5座 改造危桥");
    assertThat(all("2.建设高标准农田。新建3万亩、改造提升2万亩。")).containsExactly("3万亩 新建高标准农田", "2万亩 改造提升高标准农田");
    assertThat(all("3.雨水管网工程：新建30公里，修复12公里。")).containsExactly("30公里 新建雨水管网", "12公里 修复雨水管网");
    assertThat(all("4.实施农房抗震改造。完成260户。")).containsExactly("260户 完成农房抗震改造");
    assertThat(all("5.城中村改造项目。新开工800套。")).containsExactly("800套 新开工城中村改造");
  }

  @Test
  void aHeadingOfSeveralThingsOrOfNoneThatIsBuiltGivesNothing() {
    assertThat(all("1.学校和医院建设。新建6所。")).containsExactly("6所 新建");
    assertThat(all("2.加强耕地保护。累计建成80万亩。")).containsExactly("80万亩 累计建成");
    assertThat(all("4.快递物流。新增5亿元。")).containsExactly("5亿元 新增");
    assertThat(all("3.加强干部队伍建设。培训300人次。")).containsExactly("300人次 培训");
  }

  @Test
  void aBareSizeIsOfTheIndustryThatTheHeadingNames() {
    assertThat(all("1.发展设施渔业。面积达到4万亩，产值达到9亿元。")).containsExactly("4万亩 设施渔业面积", "9亿元 设施渔业产值");
    assertThat(all("2.优化发展环境。产值达到9亿元。")).containsExactly("9亿元 产值");
  }
}
