package org.mubiao.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.outcome.ExtractionOutcome;

/**
 * A document four times as long takes about four times as long, whatever it is one endless piece
 * of; a step that looks at everything before it each time would take sixteen times as long.
 */
final class GiantDocumentsTest {

  /** Characters of the smaller document; more for figures: {@code -Dgiant.length=500000}. */
  private static final int SMALL = Integer.getInteger("giant.length", 60_000);

  private static final int TIMES = 4;
  private static final double MOST = 8.5;

  private static final List<String> NAMES =
      List.of("高新技术企业", "技术合同成交额", "规上工业增加值", "城镇新增就业", "发明专利授权量", "养老床位");
  private static final List<String> VERBS = List.of("达到", "突破", "增长", "不少于", "新增", "力争完成");
  private static final List<String> UNITS = List.of("家", "亿元", "%", "万人", "件", "张");

  private static final List<String> FIGURES = new ArrayList<>();

  private static Extractor extractor;

  /** What a document may be one endless piece of. */
  private record Shape(String name, IntFunction<String> text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Shape> shapes() {
    return Stream.of(
        new Shape("paragraph", length -> figures(length, "。")),
        new Shape("sentence", length -> figures(length, "，")),
        new Shape("list", length -> figures(length, "、")),
        new Shape("clauses", length -> figures(length, "；")),
        new Shape("no marks", length -> repeated("加快推进重点项目建设和产业链协同", length)),
        new Shape("figures without marks", length -> figures(length, "")),
        new Shape("open brackets", length -> repeated("（", length)),
        new Shape(
            "nested brackets", length -> repeated("（", length / 2) + repeated("）", length / 2)),
        new Shape("figures in brackets", length -> repeated("建设载体（高企达到10家）", length)),
        new Shape("digits", length -> repeated("1", length)),
        new Shape("dates", length -> repeated("到2025年底，", length)),
        new Shape("a row of years", length -> repeated("2025年、", length) + "产量分别达到5万吨"),
        new Shape("units of a task", length -> "完成整治（责任单位：" + repeated("科技局、发改委、", length) + "）"),
        new Shape("headings", length -> repeated("一、总体要求\n", length)),
        new Shape("rows", length -> "指标\t单位\t目标值\n" + repeated("高企\t家\t100\n", length)));
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length() + 1);
  }

  private static String figures(int length, String mark) {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int which = random.nextInt(NAMES.size());
      text.append(NAMES.get(which)).append(VERBS.get(random.nextInt(VERBS.size())));
      text.append(1 + random.nextInt(9000)).append(UNITS.get(which)).append(mark);
    }
    return text.toString();
  }

  @BeforeAll
  static void warmUp() {
    extractor = new Extractor(LexiconLoader.load(), ReadLimits.DEFAULT);
    shapes().forEach(shape -> seconds(shape, SMALL / TIMES));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void timeGrowsWithTheLength(Shape shape) {
    double small = Math.min(seconds(shape, SMALL), seconds(shape, SMALL));
    double large = seconds(shape, TIMES * SMALL);
    FIGURES.add(String.format(Locale.ROOT, "%s\t%.2f s\t%.2f s", shape, small, large));
    assertThat(large / Math.max(0.05, small)).as("%.2f s, %.2f s", small, large).isLessThan(MOST);
  }

  /** Seconds of processor time at either length. */
  @AfterAll
  static void writeFigures() throws IOException {
    Files.write(Path.of("target", "giant-documents.txt"), FIGURES);
  }

  private static double seconds(Shape shape, int length) {
    SourceFile file =
        new SourceFile("giant.txt", shape.text.apply(length).getBytes(StandardCharsets.UTF_8));
    long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ExtractionOutcome outcome = extractor.extract(file);
    assertThat(outcome).isInstanceOf(ExtractionOutcome.Extracted.class);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started) / 1e9;
  }
}
