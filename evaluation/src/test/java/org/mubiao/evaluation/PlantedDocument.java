package org.mubiao.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A plan of one or three years with planted statements, sentences without a commitment around them,
 * and lists of units that close its items.
 *
 * @param text the whole plan
 * @param planted the statements, in order
 */
record PlantedDocument(String text, List<Planted> planted) {

  private static final String BEFORE_ONLY = "<";
  private static final List<String> PLACES =
      List.of("衡水市", "随州市", "玉溪市", "三明市", "淮北市", "乌兰察布市", "凤庆县", "德清县");
  private static final List<String> FIELDS =
      List.of("科技创新", "工业经济", "民生保障", "乡村振兴", "现代服务业", "城乡建设");
  private static final List<String> BODIES =
      List.of(
          "市科技局",
          "市发展改革委",
          "市财政局",
          "市委人才办",
          "市农业农村局（市乡村振兴局）",
          "市市场监管局",
          "国网供电公司",
          "高新区管委会",
          "各县（市、区）人民政府",
          "各乡镇（街道）",
          "市卫生健康委",
          "市教育局");
  private static final List<String> ITEMS =
      List.of("夯实发展根基", "强化项目支撑", "提升服务能力", "推进绿色转型", "增进民生福祉", "深化改革创新");

  /**
   * A statement in its place.
   *
   * @param statement its parts
   * @param start where it begins, with its words of time
   * @param units who answers for it
   */
  record Planted(PlantedStatement statement, int start, Units units) {
    int end() {
      return start + statement.sentence().length();
    }
  }

  /**
   * A list of units.
   *
   * @param words as it closes an item, may be empty
   * @param lead leading units; of a list that does not tell roles, its first
   * @param partner the others
   */
  record Units(String words, List<String> lead, List<String> partner) {

    private static Units random(Random random) {
      List<String> bodies = new ArrayList<>(BODIES);
      Collections.shuffle(bodies, random);
      List<String> lead = List.copyOf(bodies.subList(0, 1 + random.nextInt(2)));
      List<String> partner = List.copyOf(bodies.subList(2, 3 + random.nextInt(3)));
      String leads = String.join("、", lead);
      String partners = String.join("、", partner);
      List<String> inferred = new ArrayList<>(lead.subList(1, lead.size()));
      inferred.addAll(partner);
      return switch (random.nextInt(6)) {
        case 0 -> new Units("（牵头单位：" + leads + "；配合单位：" + partners + "）", lead, partner);
        case 1 -> new Units("（" + leads + "牵头，" + partners + "配合）", lead, partner);
        case 2 -> new Units("（牵头单位：" + leads + "）", lead, List.of());
        case 3 -> new Units("（责任单位：" + leads + "、" + partners + "）", lead.subList(0, 1), inferred);
        case 4 ->
            new Units("（" + leads + "、" + partners + "按职责分工负责）", lead.subList(0, 1), inferred);
        default -> new Units("", List.of(), List.of());
      };
    }
  }

  /** {@return a plan with some items, each with one statement or none} */
  static PlantedDocument random(StatementPlanter planter, List<String> sentences, Random random) {
    int from = 2022 + random.nextInt(4);
    List<String> noise = sentences.stream().map(each -> dated(each, from)).toList();
    boolean several = random.nextBoolean();
    int to = several ? from + 2 : from;
    StringBuilder text = new StringBuilder(any(PLACES, random));
    text.append(
        several
            ? any(FIELDS, random) + "三年行动计划（" + from + "—" + to + "年）"
            : from + "年" + any(FIELDS, random) + "工作要点");
    text.append("\n\n一、总体要求\n\n坚持稳中求进工作总基调。");
    noise(text, noise, true, random);
    text.append("\n\n二、重点任务\n\n");
    List<Planted> planted = new ArrayList<>();
    int items = 1 + random.nextInt(5);
    for (int item = 1; item <= items; item++) {
      text.append(item).append('.').append(any(ITEMS, random)).append('。');
      noise(text, noise, true, random);
      Units units = Units.random(random);
      if (random.nextInt(5) > 0) {
        PlantedStatement statement = planter.next(from, to);
        planted.add(new Planted(statement, text.length(), units));
        text.append(statement.sentence()).append('。');
      }
      noise(text, noise, false, random);
      if (!units.words().isEmpty()) {
        text.append(units.words());
      }
      text.append("\n\n");
    }
    return new PlantedDocument(text.toString(), planted);
  }

  /** A sentence after {@code <} may stand before statements only. */
  private static void noise(StringBuilder text, List<String> noise, boolean before, Random random) {
    for (int count = random.nextInt(3); count > 0; count--) {
      String sentence = any(noise, random);
      if (!sentence.startsWith(BEFORE_ONLY)) {
        text.append(sentence);
      } else if (before) {
        text.append(sentence.substring(1));
      }
    }
  }

  /** Events lie shortly before the plan. */
  private static String dated(String sentence, int year) {
    return sentence
        .replace("{last}", Integer.toString(year - 1))
        .replace("{year}", Integer.toString(year));
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
