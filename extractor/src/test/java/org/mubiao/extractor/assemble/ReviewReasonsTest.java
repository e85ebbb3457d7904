package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.target.Target;

class ReviewReasonsTest {

  private static List<String> reasons(String body) {
    List<Target> targets = RealExtractor.targets(body);
    assertThat(targets).as(body).hasSize(1);
    return targets.get(0).review();
  }

  @Test
  void whatIsSaidPlainlyHasNoReason() {
    assertThat(reasons("2025年，全市高新技术企业总数突破200家。")).isEmpty();
  }

  @Test
  void aNumberInCharactersIsOneOnlyWhereTheCatalogueDoesNotHelp() {
    assertThat(reasons("2025年，建成竹编工坊十二处。"))
        .contains("indicator-unknown", "number-in-words")
        .doesNotContain("name-uncertain");
    assertThat(reasons("2025年，新建口袋公园十二个。")).doesNotContain("number-in-words");
  }

  @Test
  void casualtiesListedBehindAccidentsAreThoseOfTheAccidents() {
    List<Target> targets = RealExtractor.targets("生产安全事故起数、死亡人数分别下降10%、12%。");
    assertThat(targets)
        .extracting(target -> target.indicator().key())
        .containsExactly("work-accidents", "work-deaths");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "惠及",
        "或",
        "的污水厂数量",
        "按不占合同金额比重",
        "高于全区",
        "沿黄19县",
        "重点企业",
        "二十三个村（社区",
        "不",
        "总数",
        "断面为",
        "专家库（组）共有2个",
        "川西、天生等六个非贫困村"
      })
  void aPieceOfASentenceIsADoubtfulName(String name) {
    assertThat(NameDoubts.isDoubtful(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不动产登记办理时间",
        "以旧换新补贴额",
        "在校学生数",
        "每万人5G基站数",
        "PM2.5浓度",
        "亿元以上项目",
        "60岁以上老人体检率",
        "和美庭院",
        "对外贸易额",
        "竹编工坊",
        "为民办实事项目",
        "12345热线接通率",
        "占地面积",
        "化解矛盾纠纷"
      })
  void aNameThatStandsAloneIsNotDoubtful(String name) {
    assertThat(NameDoubts.isDoubtful(name)).isFalse();
  }
}
