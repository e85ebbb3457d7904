package org.mubiao.indexer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.mubiao.model.document.Region;
import org.mubiao.model.target.Measure;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;
import org.mubiao.testkit.TargetMaker;

/** Small notices with random targets. */
final class RandomNotices {

  private static final List<String> NAMES = List.of("高新技术企业", "发明专利", "养老床位", "技术合同成交额", "规上工业企业");
  private static final List<String> UNITS = List.of("科技局", "发改委", "民政局", "财政局");
  private static final List<String> MEASURES = List.of("家", "件", "张", "亿元", "万元");

  private static final List<Region> REGIONS =
      List.of(
          Lexicons.RUGAO,
          Lexicons.QIDONG,
          Lexicons.NANTONG,
          Lexicons.JIANGSU,
          Lexicons.GULOU_NANJING,
          Lexicons.GULOU_FUZHOU);

  private final Random random;

  RandomNotices(Random random) {
    this.random = random;
  }

  DocumentMaker notice(int number) {
    List<String> sentences = new ArrayList<>();
    for (int left = 3 + random.nextInt(6); left > 0; left--) {
      String value = (10 + random.nextInt(900)) + "" + left;
      sentences.add(any(List.of("新增", "达到", "总数")) + any(NAMES) + value + any(MEASURES));
    }
    String text = String.join("。推进企业建设。", sentences) + "。";
    int year = 2020 + random.nextInt(6);
    DocumentMaker maker =
        DocumentMaker.document("n" + random.nextInt(100) + "-" + number + ".txt", text)
            .kind(any(List.of("工作要点", "实施方案")))
            .issuer(any(List.of("如皋市科学技术局", "启东市人民政府")))
            .plan(year, year + random.nextInt(3));
    if (random.nextInt(4) > 0) {
      maker.region(any(REGIONS));
    }
    if (random.nextInt(4) > 0) {
      maker.issuedOn(year + "-0" + (1 + random.nextInt(3)) + "-01");
    }
    Set<String> once = new LinkedHashSet<>(sentences);
    for (String sentence : once) {
      String value = sentence.replaceAll("[^0-9]", "");
      String unit = sentence.substring(sentence.indexOf(value) + value.length());
      String name = sentence.substring(2, sentence.indexOf(value));
      maker.target(sentence, name, value, unit, target -> described(target, name, year));
    }
    return maker;
  }

  private TargetMaker described(TargetMaker target, String name, int year) {
    if (name.equals("高新技术企业")) {
      target.key("high-tech-enterprises", "高新技术企业数");
    }
    if (random.nextBoolean()) {
      target.years(year, year + 1).deadline((year + 1) + "-12-31");
    }
    if (random.nextInt(3) == 0) {
      target.measure(Measure.NEW);
    }
    return random.nextBoolean() ? target.lead(any(UNITS), null, any(UNITS)) : target;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
