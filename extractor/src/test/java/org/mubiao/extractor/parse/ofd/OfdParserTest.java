package org.mubiao.extractor.parse.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mubiao.extractor.parse.ofd.OfdMaker.code;
import static org.mubiao.extractor.parse.ofd.OfdMaker.line;
import static org.mubiao.extractor.parse.ofd.OfdMaker.object;
import static org.mubiao.extractor.parse.ofd.OfdMaker.text;
import static org.mubiao.extractor.parse.ofd.ReadOfd.cells;
import static org.mubiao.extractor.parse.ofd.ReadOfd.paragraphs;
import static org.mubiao.extractor.parse.ofd.ReadOfd.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.PrintedPlaces;
import org.mubiao.model.text.Span;

/** What an OFD file draws is read as it is printed, however the file writes it down. */
class OfdParserTest {

  private static final String LONG = "全市今年新增高新技术企业三十家以上，新建";

  @Test
  void wordsAreReadFromTheirPlacesAndNotInTheOrderOfDrawing() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(
                    text(20, 60, 5, "作要求抓好落实。"),
                    text(65, 50, 5, "有关单位要按照工"),
                    text(30, 50, 5, "各镇人民政府和"),
                    text(60, 30, 7, "工作方案")));

    assertThat(paragraphs(document)).startsWith("工作方案");
    assertThat(String.join("", paragraphs(document))).isEqualTo("工作方案各镇人民政府和有关单位要按照工作要求抓好落实。");
    assertThat(document.mediaType()).isEqualTo("application/ofd");
    assertThat(document.metadata()).containsEntry("title", "样本");
  }

  @Test
  void aParagraphGoesOnOverTheEndOfAPageAndEachCharacterKeepsItsPlace() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(text(30, 260, 7, LONG), text(16, 270, 7, "科技园区两个，其中省级以上一个，发展科技"))
                .page(text(16, 20, 7, "服务业企业八家。")));

    assertThat(paragraphs(document)).containsExactly(LONG + "科技园区两个，其中省级以上一个，发展科技服务业企业八家。");
    PrintedPlaces places = document.places();
    assertThat(places).isNotNull();
    Span words = spanOf(document, "服务业企业");
    assertThat(places.page(words.start())).isEqualTo(2);
    Box box = places.boxes(words).get(0);
    assertThat(box.page()).isEqualTo(2);
    assertThat(box.left().doubleValue()).isBetween(45.0, 46.0);
    assertThat(box.right().doubleValue()).isBetween(144.0, 145.5);
    assertThat(box.top().doubleValue()).isBetween(56.0, 58.0);
    assertThat(box.bottom().doubleValue()).isBetween(76.0, 78.0);
  }

  private static Span spanOf(ParsedDocument document, String words) {
    int start = document.text().indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return new Span(start, start + words.length());
  }

  @Test
  void linesMakeATable() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(
                    line(20, 50, 120, 50),
                    line(20, 60, 120, 60),
                    line(20, 70, 120, 70),
                    line(20, 50, 20, 70),
                    line(70, 50, 70, 70),
                    line(120, 50, 120, 70),
                    text(75, 63, 4, "30家"),
                    text(25, 53, 4, "指标"),
                    text(75, 53, 4, "目标值"),
                    text(25, 63, 4, "高新技术企业")));

    assertThat(cells(document)).containsExactly("0.0 指标", "0.1 目标值", "1.0 高新技术企业", "1.1 30家");
  }

  @Test
  void thinFilledAreasAreLinesToo() {
    StringBuilder areas = new StringBuilder();
    double[][] all = {
      {20, 50, 100, 0.3}, {20, 60, 100, 0.3}, {20, 70, 100, 0.3},
      {20, 50, 0.3, 20}, {70, 50, 0.3, 20}, {120, 50, 0.3, 20.3}
    };
    for (double[] area : all) {
      areas
          .append("M ")
          .append(area[0])
          .append(' ')
          .append(area[1])
          .append(" L ")
          .append(area[0] + area[2])
          .append(' ')
          .append(area[1])
          .append(" L ")
          .append(area[0] + area[2])
          .append(' ')
          .append(area[1] + area[3])
          .append(" L ")
          .append(area[0])
          .append(' ')
          .append(area[1] + area[3])
          .append(" C ");
    }
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(
                    "<ofd:PathObject Boundary=\"0 0 210 297\" Stroke=\"false\" Fill=\"true\">"
                        + "<ofd:AbbreviatedData>"
                        + areas
                        + "</ofd:AbbreviatedData></ofd:PathObject>",
                    text(25, 53, 4, "指标"),
                    text(75, 53, 4, "目标值"),
                    text(25, 63, 4, "专利"),
                    text(75, 63, 4, "90件")));

    assertThat(cells(document)).containsExactly("0.0 指标", "0.1 目标值", "1.0 专利", "1.1 90件");
  }

  @Test
  void aMatrixMayMakeCharactersAsLargeAsTheyAre() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(
                    object(
                        20,
                        50,
                        1,
                        "CTM=\"5 0 0 5 0 0\"",
                        "<ofd:TextCode X=\"0\" Y=\"1\" DeltaX=\"g 3 1\">新增企业</ofd:TextCode>"),
                    text(40, 50, 5, "五家")));

    assertThat(paragraphs(document)).containsExactly("新增企业五家");
    PrintedPlaces places = document.places();
    assertThat(places).isNotNull();
    Box box = places.boxes(spanOf(document, "企业")).get(0);
    assertThat(box.left().doubleValue()).isBetween(84.5, 85.5);
    assertThat(box.right().doubleValue()).isBetween(113.0, 114.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DeltaX=\"6 6 6 6 12 6\"",
        "DeltaX=\"g 4 6 12 6\"",
        "DeltaX=\"g 2 6 g 2 6 12 6\"",
        "DeltaX=\"6,6,6,6,12,6\"",
        "DeltaX=\"g 4 6 12 g 900000000 6\"",
      })
  void distancesMayBeRepeated(String distances) {
    ParsedDocument document = read(new OfdMaker().page(code(20, 50, 6, "高新技术企业家", distances, "")));

    PrintedPlaces places = document.places();
    assertThat(places).isNotNull();
    Box box = places.boxes(spanOf(document, "家")).get(0);
    assertThat(box.left().doubleValue()).isBetween(175.0, 176.0);
  }

  @Test
  void charactersMayStandBelowOneAnother() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(
                    line(20, 40, 100, 40),
                    line(20, 70, 100, 70),
                    line(20, 40, 20, 70),
                    line(30, 40, 30, 70),
                    line(100, 40, 100, 70),
                    code(22, 45, 5, "备注", "DeltaY=\"8\"", ""),
                    text(35, 50, 5, "没有")));

    assertThat(cells(document)).containsExactly("0.0 备注", "0.1 没有");
  }

  @Test
  void glyphsOfAFontMayBeMoreOrFewerThanTheCharacters() {
    String joined =
        "<ofd:CGTransform CodePosition=\"1\" CodeCount=\"2\" GlyphCount=\"1\"><ofd:Glyphs>57"
            + "</ofd:Glyphs></ofd:CGTransform>"
            + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2.5 2.5 2.5\">afin牛</ofd:TextCode>";
    String chosen =
        "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"4\" GlyphCount=\"4\"><ofd:Glyphs>8 9 10 11"
            + "</ofd:Glyphs></ofd:CGTransform>"
            + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 5\">新增企业</ofd:TextCode>";
    ParsedDocument document =
        read(new OfdMaker().page(object(20, 50, 5, "", joined), object(20, 70, 5, "", chosen)));

    assertThat(document.text().lines()).containsExactly("afin牛", "新增企业");
  }

  @Test
  void latinWordsArePartedByTheirGaps() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(
                    code(
                        20,
                        50,
                        10,
                        "Heaffixedit",
                        "DeltaX=\"7.2 6.9 4.4 3.3 3.3 2.8 5 4.4 7.5 2.8\"",
                        ""),
                    code(20, 80, 10, "half", "DeltaX=\"g 3 5\"", "")));

    assertThat(document.text().lines()).containsExactly("He affixed it", "half");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DeltaX=\"5 5 2.5 5 7.5\"",
        "DeltaX=\"5 5 5 5 7.5\"",
        "DeltaX=\"g 4 5 7\"",
        "DeltaX=\"6 6 6 6 9\"",
        "DeltaX=\"8 8 8 8 10\"",
        "DeltaX=\"g 5 10\""
      })
  void aNumberIsNeverBroken(String distances) {
    assertThat(read(new OfdMaker().page(code(20, 50, 10, "12.5%的", distances, ""))).text().strip())
        .isEqualTo("12.5%的");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 1 -1 0 0 0", "0 -1 1 0 0 0", "-1 0 0 -1 0 0"})
  void aPageThatLiesOnItsSideIsReadUpright(String matrix) {
    double[] turn = OfdNumbers.of(matrix);
    StringBuilder runs = new StringBuilder();
    String[] lines = {LONG, "科技园区两个，其中省级以上一个，发展科技"};
    for (int i = 0; i < lines.length; i++) {
      double below = 10.0 * i;
      double x = 105 + turn[2] * below - turn[0] * 60;
      double y = 148 + turn[3] * below - turn[1] * 60;
      runs.append(
          object(
              x,
              y,
              6,
              "CTM=\"" + matrix + "\"",
              "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 19 6\">" + lines[i] + "</ofd:TextCode>"));
    }
    ParsedDocument document = read(new OfdMaker().page(runs.toString()));

    assertThat(document.text().replace("\n", "")).isEqualTo(lines[0] + lines[1]);
    PrintedPlaces places = document.places();
    assertThat(places).isNotNull();
    Box box = places.boxes(spanOf(document, "全市今年")).get(0);
    double wide = box.right().subtract(box.left()).doubleValue();
    double high = box.bottom().subtract(box.top()).doubleValue();
    assertThat(wide > high).as("boxes lie as the file shows the page").isEqualTo(turn[0] != 0);
  }

  @Test
  void composedDrawingsAreReadWhereTheyStand() {
    String unit =
        "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"7\" Width=\"50\" Height=\"10\">"
            + "<ofd:Content>"
            + text(0, 0, 5, "建成园区")
            + "</ofd:Content>"
            + "</ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
    ParsedDocument document =
        read(
            new OfdMaker()
                .resources(unit)
                .page(
                    "<ofd:CompositeObject ResourceID=\"7\" Boundary=\"40 50 50 10\"/>",
                    text(20, 50, 5, "二十个县")));

    assertThat(paragraphs(document)).containsExactly("二十个县建成园区");
  }

  @Test
  void whatIsHiddenIsNotRead() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .layers(
                    "<ofd:Layer>"
                        + text(20, 50, 5, "看得见的字")
                        + text(20, 70, 5, "看不见的字", "Visible=\"false\"")
                        + text(20, 90, 5, "透明字", "Alpha=\"0\"")
                        + "</ofd:Layer><ofd:Layer Visible=\"false\">"
                        + text(20, 110, 5, "藏起来的层")
                        + "</ofd:Layer>"));

    assertThat(document.text().strip()).isEqualTo("看得见的字");
  }
}
