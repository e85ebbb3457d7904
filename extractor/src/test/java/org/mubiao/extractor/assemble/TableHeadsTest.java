package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Target;

/** What the heads and the caption of a table give to its figures. */
class TableHeadsTest {

  private static List<String> all(String table) {
    return RealExtractor.extract("平山市2025年行动方案\n\n附件\n" + table + "\n").targets().targets().stream()
        .map(TableHeadsTest::shown)
        .toList();
  }

  private static String shown(Target target) {
    Amount amount = target.amount();
    return target.indicator().name() + " " + amount.value().toPlainString() + amount.unit();
  }

  @Test
  void aStrokeInBracketsPartsNoHeads() {
    assertThat(all("各县2025年空气质量目标\n县（区）\tPM2.5（微克/立方米）\t优良天数比率（%）\n清河区\t36\t81.0\n东山区\t34\t82.8"))
        .containsExactly("PM2.5 36微克/立方米", "优良天数比率 81%", "PM2.5 34微克/立方米", "优良天数比率 82.8%");
  }

  @Test
  void ofSeveralUnitsAFigureHasTheOneThatMeasuresIt() {
    assertThat(all("各镇2025年粮食生产任务表\n单位：万亩、吨\n镇\t粮食面积\t粮食总产\n银集镇\t21.6\t101500\n塔集镇\t23.4\t109800"))
        .containsExactly("粮食面积 21.6万亩", "粮食总产 101500吨", "粮食面积 23.4万亩", "粮食总产 109800吨");
  }

  @Test
  void aUnitThatCannotBeRuledOutLeavesItOpen() {
    assertThat(all("各港2025年吞吐任务表\n单位：万吨、万标箱\n港区\t集装箱吞吐量\n东港区\t216\n西港区\t234"))
        .containsExactly("集装箱吞吐量 216", "集装箱吞吐量 234");
  }

  @Test
  void severalUnitsThatBothFitGiveNone() {
    assertThat(all("各镇2025年投资任务表\n单位：万元、亿元\n镇\t工业投资\n银集镇\t216\n塔集镇\t234"))
        .containsExactly("工业投资 216", "工业投资 234");
  }
}
