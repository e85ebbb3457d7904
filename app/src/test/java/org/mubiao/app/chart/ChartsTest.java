package org.mubiao.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartsTest {

  private static final List<ValueKind> KINDS = List.of(ValueKind.values());

  private static final ChartWords WORDS =
      new ChartWords(Map.of(ValueKind.ACTUAL, "实绩", ValueKind.TARGET, "目标"));

  @Test
  void targetsAndActualsAreToldApartByMoreThanColour() throws Exception {
    Element svg =
        parsed(
            new LineChart(
                    "甲",
                    "乙",
                    "%",
                    List.of(
                        line("甲市", ValueKind.ACTUAL, point(2021, "2.5"), point(2022, "2.6")),
                        line("甲市", ValueKind.TARGET, point(2021, "2.4"), point(2022, "2.7"))))
                .svg("x", WORDS));
    assertThat(classes(svg, "path")).contains("line actual c0", "line target c0");
    assertThat(classes(svg, "circle")).contains("mark actual c0", "mark target c0");
    assertThat(ChartStyle.CSS)
        .contains(".line.target { stroke-dasharray", ".mark.target { fill: var(--paper)");
    assertThat(texts(svg)).contains("%", "2021", "2022", "实绩", "目标", "甲市");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("x-title x-desc");
  }

  @Test
  void rangesAndImpliedValuesAreNeverJoined() throws Exception {
    ChartPoint range =
        new ChartPoint(2022, new BigDecimal("4"), new BigDecimal("5"), "4–5", "甲市 4–5");
    Element svg =
        parsed(
            new LineChart(
                    "甲",
                    "乙",
                    "%",
                    List.of(
                        line("甲市", ValueKind.TARGET, point(2021, "3"), range, point(2023, "6")),
                        line("甲市", ValueKind.IMPLIED, point(2019, "2"), point(2020, "3"))))
                .svg("x", WORDS));
    assertThat(classes(svg, "path")).allMatch(style -> style.contains("plain"));
    assertThat(classes(svg, "rect")).containsExactly("mark target c0");
  }

  @Test
  void barsBeginAtZeroAndRangesAtTheirLowerEnd() throws Exception {
    Element svg =
        parsed(
            new BarChart(
                    "甲",
                    "乙",
                    "家",
                    List.of(
                        bar("甲市", ValueKind.ACTUAL, "50", null),
                        bar("乙市", ValueKind.TARGET, "100", null),
                        bar("丙市", ValueKind.TARGET, "50", "100")))
                .svg("x", WORDS));
    List<Element> bars =
        elements(svg, "rect").stream()
            .filter(rect -> rect.getAttribute("height").equals("12"))
            .toList();
    assertThat(bars).hasSize(3);
    double half = Double.parseDouble(bars.get(0).getAttribute("width"));
    assertThat(Double.parseDouble(bars.get(1).getAttribute("width")) / half).isBetween(1.98, 2.02);
    assertThat(bars.get(0).getAttribute("x")).isEqualTo(bars.get(1).getAttribute("x"));
    assertThat(Double.parseDouble(bars.get(2).getAttribute("x")))
        .isGreaterThan(Double.parseDouble(bars.get(1).getAttribute("x")) + half - 1);
    assertThat(Double.parseDouble(bars.get(2).getAttribute("width")) / half).isBetween(0.98, 1.02);
  }

  @Test
  void whateverStandsInAChartShowsAsItself() throws Exception {
    String hostile = "<script>alert('1')</script>&\"\u0001\ud800 ]]>";
    Element svg =
        parsed(
            new BarChart(
                    hostile,
                    hostile,
                    hostile,
                    List.of(
                        new BarChart.Bar(
                            hostile, ValueKind.ACTUAL, BigDecimal.ONE, null, hostile, hostile)))
                .svg("x", new ChartWords(Map.of(ValueKind.ACTUAL, hostile))));
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(texts(svg)).anyMatch(words -> words.startsWith("<script>alert('1')</script>&\""));
  }

  @Test
  void aChartWithoutAValueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineChart("甲", "乙", "%", List.of(line("甲", ValueKind.ACTUAL))));
    assertThatIllegalArgumentException().isThrownBy(() -> new BarChart("甲", "乙", "%", List.of()));
  }

  @Test
  void allMarksOfAnyValuesStandInTheDrawing() throws Exception {
    long seed = Long.getLong("mubiao.seed", 20261121L);
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<ChartLine> lines = new ArrayList<>();
      for (int name = 0; name < 1 + random.nextInt(6); name++) {
        List<ChartPoint> points = new ArrayList<>();
        for (int year = 2015; year < 2016 + random.nextInt(15); year++) {
          points.add(
              point(
                  year,
                  BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, random.nextInt(9) - 3)
                      .toPlainString()));
        }
        lines.add(
            line("地区" + name, KINDS.get(random.nextInt(3)), points.toArray(ChartPoint[]::new)));
      }
      String drawn = new LineChart("甲", "乙", "亿元", lines).svg("x", WORDS);
      Element svg = parsed(drawn);
      String[] box = svg.getAttribute("viewBox").split(" ");
      double width = Double.parseDouble(box[2]);
      double height = Double.parseDouble(box[3]);
      for (Element circle : elements(svg, "circle")) {
        assertThat(Double.parseDouble(circle.getAttribute("cx")))
            .as("seed %d round %d", seed, round)
            .isBetween(0.0, width);
        assertThat(Double.parseDouble(circle.getAttribute("cy")))
            .as("seed %d round %d", seed, round)
            .isBetween(0.0, height);
      }
      assertThat(new LineChart("甲", "乙", "亿元", lines).svg("x", WORDS)).isEqualTo(drawn);
    }
  }

  private static ChartLine line(String name, ValueKind kind, ChartPoint... points) {
    return new ChartLine(name, kind, List.of(points));
  }

  private static ChartPoint point(int year, String value) {
    return new ChartPoint(year, new BigDecimal(value), null, value, year + " " + value);
  }

  private static BarChart.Bar bar(
      String name, ValueKind kind, String value, @Nullable String upper) {
    return new BarChart.Bar(
        name,
        kind,
        new BigDecimal(value),
        upper == null ? null : new BigDecimal(upper),
        value,
        name + value);
  }

  private static Element parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element svg, String name) {
    NodeList nodes = svg.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      elements.add((Element) nodes.item(at));
    }
    return elements;
  }

  private static List<String> classes(Element svg, String name) {
    return elements(svg, name).stream().map(one -> one.getAttribute("class")).toList();
  }

  private static List<String> texts(Element svg) {
    return elements(svg, "text").stream().map(Element::getTextContent).toList();
  }
}
