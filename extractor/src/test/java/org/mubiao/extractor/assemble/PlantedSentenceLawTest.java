package org.mubiao.extractor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;
import org.mubiao.extractor.RealExtractor;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;

/** A sentence of known parts, put into other text, must come back whole and from its own place. */
class PlantedSentenceLawTest {

  private record Comparison(String before, String behind, Operator operator) {}

  private record Time(String words, int year) {}

  private static final String[][] INDICATORS = {
    {"高新技术企业总数", "家"}, {"规模以上工业企业数", "家"}, {"技术合同成交额", "亿元"}, {"常住人口城镇化率", "%"},
    {"森林覆盖率", "%"}, {"社会消费品零售总额", "亿元"}, {"每千人口执业医师数", "人"}, {"轨道交通运营里程", "公里"},
    {"省级以上研发机构数量", "个"}, {"公园绿地面积", "万平方米"}, {"户籍人口数", "万人"}, {"有效发明专利拥有量", "件"}
  };
  private static final Comparison[] COMPARISONS = {
    new Comparison("达到", "", Operator.GE),
    new Comparison("不少于", "", Operator.GE),
    new Comparison("超过", "", Operator.GT),
    new Comparison("突破", "", Operator.GT),
    new Comparison("达到", "左右", Operator.APPROX),
    new Comparison("达", "以上", Operator.GE),
    new Comparison("稳定在", "以上", Operator.GE),
    new Comparison("约", "", Operator.APPROX)
  };
  private static final Time[] TIMES = {
    new Time("到2026年，", 2026),
    new Time("到2027年底，", 2027),
    new Time("2025年底前，", 2025),
    new Time("", 2027)
  };
  private static final String[] NOISE = {
    "坚持以人民为中心的发展思想。",
    "深入贯彻落实上级决策部署，完整准确全面贯彻新发展理念。",
    "加强组织领导，压实工作责任，形成整体合力。",
    "根据《科技进步条例》和“十四五”规划纲要要求，结合实际。",
    "推进5G网络建设，持续改善PM2.5状况。",
    "优化营商环境，激发市场活力。",
    "按照临政发〔2024〕10号文件精神抓好落实。"
  };

  @Test
  void plantedSentenceComesBackWhole() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      String[] indicator = INDICATORS[random.nextInt(INDICATORS.length)];
      Comparison comparison = COMPARISONS[random.nextInt(COMPARISONS.length)];
      Time time = TIMES[random.nextInt(TIMES.length)];
      String number = number(random, indicator[1]);
      String statement =
          indicator[0] + comparison.before() + number + indicator[1] + comparison.behind();
      StringBuilder text =
          new StringBuilder("临江市科技创新三年行动计划（2025—2027年）\n\n一、总体要求\n\n").append(noise(random));
      if (random.nextBoolean()) {
        text.append("\n\n二、发展目标\n\n");
      }
      int planted = text.length() + time.words().length();
      text.append(time.words()).append(statement).append("。").append(noise(random)).append('\n');
      check(text.toString(), planted, statement, indicator, comparison, time, number, seed);
    }
  }

  private static void check(
      String text,
      int planted,
      String statement,
      String[] indicator,
      Comparison comparison,
      Time time,
      String number,
      long seed) {
    ExtractionOutcome.Extracted read = RealExtractor.extract(text);
    List<Target> targets = read.targets().targets();
    String why = text + RandomInput.again(seed);
    assertThat(targets).as(why).hasSize(1);
    Target target = targets.get(0);
    assertThat(target.evidence().text()).as(why).isEqualTo(statement);
    assertThat(target.evidence().span().start()).as(why).isEqualTo(planted);
    assertThat(target.valueSpan().cut(read.text())).as(why).isEqualTo(number + indicator[1]);
    assertThat(target.indicator().name()).as(why).isEqualTo(indicator[0]);
    assertThat(target.amount().operator()).as(why).isEqualTo(comparison.operator());
    assertThat(target.amount().value()).as(why).isEqualByComparingTo(number);
    assertThat(target.amount().unit()).as(why).isEqualTo(indicator[1]);
    assertThat(target.status()).as(why).isEqualTo(Status.TARGET);
    assertThat(target.deadline()).as(why).hasToString(time.year() + "-12-31");
  }

  private static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      noise.append(NOISE[random.nextInt(NOISE.length)]);
    }
    return noise.toString();
  }

  private static String number(Random random, String unit) {
    if (unit.equals("%")) {
      return String.valueOf(1 + random.nextInt(99));
    }
    int whole = 2 + random.nextInt(900);
    boolean fraction = unit.endsWith("元") || unit.endsWith("米");
    return fraction && random.nextBoolean() ? whole + "." + (1 + random.nextInt(9)) : "" + whole;
  }
}
