package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Target;

/** Numbers that say how far something is ahead of others. */
class GapToOthersTest {

  @Test
  void aDistanceFromOthersIsMarkedForALook() {
    List<Target> gap = RealExtractor.targets("规模以上工业增加值增速高于全省平均水平1个百分点。");
    assertThat(gap).hasSize(1);
    assertThat(gap.get(0).measure()).isEqualTo(Measure.LEVEL);
    assertThat(gap.get(0).review()).contains("gap-to-others");
    Target beside = RealExtractor.targets("森林覆盖率达到45%，比全省平均水平高3个百分点。").get(1);
    assertThat(beside.review()).contains("gap-to-others");
    Target own = RealExtractor.targets("空气优良率高于上年1个百分点。").get(0);
    assertThat(own.review()).doesNotContain("gap-to-others");
    assertThat(own.indicator().name()).isEqualTo("空气优良率");
    Target things = RealExtractor.targets("每万人口专利拥有量高于全省平均水平2件。").get(0);
    assertThat(things.review()).contains("gap-to-others");
    assertThat(things.indicator().name()).isEqualTo("每万人口专利拥有量");
  }

  @Test
  void aBoundOrAnOwnLevelIsNoDistance() {
    assertThat(reasons("规模以上工业增加值增速高于6%。")).doesNotContain("gap-to-others");
    assertThat(reasons("国控断面水质优于Ⅲ类的比重提高到52%。")).doesNotContain("gap-to-others");
    assertThat(reasons("森林覆盖率提高2个百分点。")).doesNotContain("gap-to-others");
  }

  private static List<String> reasons(String body) {
    return RealExtractor.targets(body).get(0).review();
  }
}
