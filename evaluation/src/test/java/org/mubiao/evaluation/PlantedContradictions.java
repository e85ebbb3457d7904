package org.mubiao.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mubiao.model.target.FindingKind;

/**
 * Notices of an invented kind about a real district, written for this test, in which one thing does
 * not add up, or does.
 */
final class PlantedContradictions {

  /** How one value is told; {n} is the number. What must be told of it is in the finding. */
  private record Wording(String target, String actual, boolean wholeNumbers, int from, int to) {}

  private static final List<Wording> KEPT_UP =
      List.of(
          new Wording("全社会研发投入占GDP比重达到{n}%以上", "全社会研发投入占GDP比重达{n}%", false, 20, 40),
          new Wording("力争全社会研发经费支出占地区生产总值比重不低于{n}%", "R&D经费支出占GDP比重为{n}%", false, 20, 40),
          new Wording("森林覆盖率稳定在{n}%以上", "森林覆盖率提高到{n}%", false, 200, 600),
          new Wording("城镇化率达到{n}%", "常住人口城镇化率达到{n}%", false, 500, 800),
          new Wording("高新技术企业总数突破{n}家", "全区高新技术企业达到{n}家", true, 200, 900),
          new Wording("高企总数达{n}家以上", "高新技术企业数达{n}家", true, 200, 900));

  private static final List<Wording> FLOWS =
      List.of(
          new Wording("科技型中小企业入库{n}家以上", "科技型中小企业入库{n}家", true, 300, 900),
          new Wording("全年技术合同成交额突破{n}亿元", "完成技术合同成交额{n}亿元", false, 200, 900),
          new Wording("实现进出口总额{n}亿元以上", "进出口总额完成{n}亿元", false, 2000, 9000),
          new Wording("一般公共预算收入{n}亿元以上", "一般公共预算收入实现{n}亿元", false, 300, 900),
          new Wording("城镇新增就业不少于{n}人", "城镇新增就业{n}人", true, 3000, 9000));

  private static final List<String> STEPS =
      List.of(
          "到2025年，共{what}{total}。\n\n（二）分年推进\n\n每年{what}{step}。",
          "2023—2025年，{what}{total}。\n\n（二）分年推进\n\n每年{what}{step}。",
          "三年共{what}{total}。\n\n（二）分年推进\n\n三年内每年{what}{step}。",
          "到2025年，{what}{total}。\n\n（二）分年推进\n\n"
              + "2023年{what}{step}，2024年{what}{step}，2025年{what}{step}。");

  private static final List<List<String>> ADDED =
      List.of(
          List.of("新增高新技术企业", "家"),
          List.of("新建公共图书馆", "座"),
          List.of("新培育瞪羚企业", "家"),
          List.of("新增省级以上研发平台", "个"));

  private final Random random;

  PlantedContradictions(Random random) {
    this.random = random;
  }

  /**
   * Texts in which something may be wrong.
   *
   * @param kind what should be found, or would be if it were wrong
   * @param wrong whether it is
   * @param texts the texts by file name
   * @param values values that the message must name
   */
  record Planted(FindingKind kind, boolean wrong, Map<String, String> texts, List<String> values) {}

  /** {@return texts with a disagreement of this kind, or the same texts without it} */
  Planted make(FindingKind kind, boolean wrong) {
    return switch (kind) {
      case TARGET_MISSED -> missed(wrong);
      case BELOW_ACTUAL -> below(wrong);
      case CROSS_CONTRADICTION -> contradiction(wrong);
      case RATE_MISMATCH -> steps(wrong);
      case SUM_MISMATCH, CONTRADICTION, SUSPECT_UNIT, SUSPECT_NUMBER, SUSPECT_TERM ->
          throw new IllegalArgumentException(kind.code());
    };
  }

  private Planted missed(boolean wrong) {
    Wording wording = any(random.nextBoolean() ? KEPT_UP : FLOWS);
    BigDecimal promised = number(wording);
    BigDecimal reached = near(promised, wording, wrong ? -1 : 1);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("plan.txt", plan(2024, wording.target.replace("{n}", words(promised))));
    texts.put("report.txt", report(2025, wording.actual.replace("{n}", words(reached))));
    return new Planted(
        FindingKind.TARGET_MISSED, wrong, texts, List.of(words(promised), words(reached)));
  }

  private Planted below(boolean wrong) {
    Wording wording = any(KEPT_UP);
    BigDecimal reached = number(wording);
    BigDecimal promised = near(reached, wording, wrong ? -1 : 1);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("report.txt", report(2025, wording.actual.replace("{n}", words(reached))));
    texts.put("plan.txt", plan(2025, wording.target.replace("{n}", words(promised))));
    return new Planted(
        FindingKind.BELOW_ACTUAL, wrong, texts, List.of(words(promised), words(reached)));
  }

  private Planted contradiction(boolean wrong) {
    Wording wording = any(random.nextBoolean() ? KEPT_UP : FLOWS);
    BigDecimal one = number(wording);
    BigDecimal other = wrong ? near(one, wording, 1) : one;
    boolean actual = random.nextBoolean();
    String words = actual ? wording.actual : wording.target;
    Map<String, String> texts = new LinkedHashMap<>();
    if (actual) {
      texts.put("a.txt", report(2025, words.replace("{n}", words(one))));
      texts.put("b.txt", otherReport(2025, words.replace("{n}", words(other))));
    } else {
      texts.put("a.txt", plan(2025, words.replace("{n}", words(one))));
      texts.put("b.txt", otherPlan(2025, words.replace("{n}", words(other))));
    }
    return new Planted(
        FindingKind.CROSS_CONTRADICTION, wrong, texts, List.of(words(one), words(other)));
  }

  private Planted steps(boolean wrong) {
    List<String> what = ADDED.get(random.nextInt(ADDED.size()));
    int step = 5 + random.nextInt(40);
    int total = 3 * step + (wrong ? (random.nextBoolean() ? 1 : -1) * (3 + random.nextInt(12)) : 0);
    String body =
        STEPS
            .get(random.nextInt(STEPS.size()))
            .replace("{what}", what.get(0))
            .replace("{total}", total + what.get(1))
            .replace("{step}", step + what.get(1));
    Map<String, String> texts = Map.of("plan.txt", severalYears(body));
    return new Planted(
        FindingKind.RATE_MISMATCH, wrong, texts, List.of(total + what.get(1), step + what.get(1)));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private BigDecimal number(Wording wording) {
    int number = wording.from + random.nextInt(wording.to - wording.from);
    return wording.wholeNumbers ? BigDecimal.valueOf(number) : withDecimal(number);
  }

  /** A number without decimals may be another one rounded, which is no disagreement. */
  private static BigDecimal withDecimal(int tenths) {
    return BigDecimal.valueOf(tenths % 10 == 0 ? tenths + 1L : tenths, 1);
  }

  /** {@return a number up to a tenth away, and at least one step} */
  private BigDecimal near(BigDecimal number, Wording wording, int direction) {
    BigDecimal share = BigDecimal.valueOf(1 + random.nextInt(9), 2);
    int scale = wording.wholeNumbers ? 0 : 1;
    BigDecimal step = number.multiply(share).setScale(scale, RoundingMode.UP);
    BigDecimal other = number.add(step.multiply(BigDecimal.valueOf(direction)));
    boolean whole = other.stripTrailingZeros().scale() <= 0;
    return whole && !wording.wholeNumbers ? other.add(BigDecimal.valueOf(direction, 1)) : other;
  }

  private static String words(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String plan(int year, String sentence) {
    return notice(year, "海门区科技创新委员会", "海科委发", year + "年海门区科技创新工作要点", year + "年，" + sentence + "。");
  }

  private static String otherPlan(int year, String sentence) {
    return notice(
        year, "海门区人民政府", "海政发", year + "年海门区高质量发展实施方案", "到" + year + "年底，" + sentence + "。");
  }

  private static String report(int year, String sentence) {
    int past = year - 1;
    return notice(
        year, "海门区科学技术局", "海科发", "海门区科学技术局" + past + "年工作总结", past + "年，" + sentence + "。");
  }

  private static String otherReport(int year, String sentence) {
    int past = year - 1;
    return notice(
        year,
        "海门区发展和改革委员会",
        "海发改发",
        "海门区" + past + "年高质量发展情况通报",
        past + "年，全区" + sentence.replace("全区", "") + "。");
  }

  private static String severalYears(String body) {
    return notice(2023, "海门区人民政府", "海政发", "海门区科技创新三年行动计划（2023—2025年）", body);
  }

  private static String notice(int year, String issuer, String mark, String title, String body) {
    boolean report = body.startsWith((year - 1) + "年");
    return """
        {issuer}文件
        {mark}〔{year}〕8号

        关于印发《{title}》的通知

        各区镇、街道，各有关部门：

        现将《{title}》印发给你们，请认真贯彻执行。

        {issuer}
        {year}年1月20日

        {title}

        一、{part}

        （一）{section}

        {body}
        """
        .replace("{part}", report ? "工作完成情况" : "总体目标")
        .replace("{section}", report ? "主要指标完成情况" : "主要指标")
        .replace("{issuer}", issuer)
        .replace("{mark}", mark)
        .replace("{year}", Integer.toString(year))
        .replace("{title}", title)
        .replace("{body}", body);
  }
}
