package org.mubiao.extractor.parse.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mubiao.extractor.parse.ofd.OfdMaker.line;
import static org.mubiao.extractor.parse.ofd.OfdMaker.object;
import static org.mubiao.extractor.parse.ofd.OfdMaker.text;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.PagePictures;
import org.mubiao.extractor.parse.layout.PagePicture;
import org.mubiao.extractor.parse.layout.PageWords;
import org.mubiao.extractor.parse.layout.QuarterTurn;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.PrintedPlaces;
import org.mubiao.model.text.Span;

/** The pages of OFD files are drawn, and looked into, as their file shows them. */
class OfdPicturesTest {

  private final PagePictures pictures = new PagePictures(ReadLimits.DEFAULT);

  @Test
  void insideTheBoxesStandsWhatWasRead() throws Exception {
    OfdMaker file =
        new OfdMaker()
            .page(text(20, 50, 5, "第一页的话"))
            .page(text(20, 80, 5, "新增企业"), text(40, 80, 5, "5家"), text(20, 100, 5, "别的话"));
    ParsedDocument document = ReadOfd.read(file);
    PrintedPlaces places = document.places();
    assertThat(places).isNotNull();
    int start = document.text().indexOf("企业");
    List<Box> boxes = places.boxes(new Span(start, start + 4));
    PageWords words = pictures.words(source(file));

    assertThat(words.inside(boxes)).isEqualTo("企业5家");
    assertThat(words.hasPage(2)).isTrue();
    assertThat(words.hasPage(3)).isFalse();
  }

  @Test
  void insideTheBoxesOfAPageOnItsSideStandsWhatWasRead() throws Exception {
    OfdMaker file =
        new OfdMaker()
            .page(
                object(
                    100,
                    200,
                    6,
                    "CTM=\"0 -1 1 0 0 0\"",
                    "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 7 6\">今年新增企业五家</ofd:TextCode>"));
    ParsedDocument document = ReadOfd.read(file);
    PrintedPlaces places = document.places();
    assertThat(places).isNotNull();
    int start = document.text().indexOf("新增企业");
    List<Box> boxes = places.boxes(new Span(start, start + 4));

    assertThat(pictures.words(source(file)).inside(boxes)).isEqualTo("新增企业");
    PagePicture page = pictures.page(source(file), 1, 72);
    assertThat(page.upright()).isEqualTo(QuarterTurn.RIGHT);
    assertThat(ink(page, boxes.get(0))).isPositive();
  }

  @Test
  void aPageIsDrawnWithItsTextAndLinesAndNothingElse() throws Exception {
    OfdMaker file =
        new OfdMaker()
            .page(
                text(20, 50, 5, "新增企业"),
                line(20, 100, 120, 100),
                text(20, 150, 5, "看不见的", "Visible=\"false\""));
    PagePicture page = pictures.page(source(file), 1, 144);

    assertThat(page.pixelsPerPoint()).isEqualTo(2);
    assertThat(page.image().getWidth()).isBetween(1190, 1191);
    assertThat(page.image().getHeight()).isBetween(1683, 1684);
    assertThat(ink(page, box(56, 140, 115, 158))).as("text").isPositive();
    assertThat(ink(page, box(56, 282, 341, 285))).as("line").isGreaterThan(400);
    assertThat(ink(page, box(56, 300, 500, 800))).as("below").isZero();
  }

  @Test
  void aDrawingWithPicturesOfUnknownKindsAndDamagedFontsIsStillDrawn() throws Exception {
    OfdMaker file =
        new OfdMaker()
            .resources(
                "<ofd:Fonts><ofd:Font ID=\"2\" FontName=\"坏\"><ofd:FontFile>bad.ttf</ofd:FontFile>"
                    + "</ofd:Font></ofd:Fonts><ofd:MultiMedias><ofd:MultiMedia ID=\"5\">"
                    + "<ofd:MediaFile>bad.jb2</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>")
            .part("Doc_0/Res/bad.ttf", "no font")
            .part("Doc_0/Res/bad.jb2", "no picture")
            .page(
                text(20, 50, 5, "新增企业").replace("Font=\"1\"", "Font=\"2\""),
                OfdMaker.image(100, 100, 20, 20, "5"));
    PagePicture page = pictures.page(source(file), 1, 72);

    assertThat(ink(page, box(56, 140, 115, 158))).isPositive();
    assertThat(page.image().getRGB(310, 310)).isNotEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void aHugePageIsDrawnCoarser() throws Exception {
    OfdMaker file =
        new OfdMaker()
            .pageXml(
                "<ofd:Area><ofd:PhysicalBox>0 0 9000 9000</ofd:PhysicalBox></ofd:Area>"
                    + "<ofd:Content><ofd:Layer>"
                    + text(20, 50, 5, "新")
                    + "</ofd:Layer></ofd:Content>");
    BufferedImage image = pictures.page(source(file), 1, 300).image();

    assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(16_100_000);
  }

  @Test
  void aPageThatIsNotThereIsRefused() {
    OfdMaker file = new OfdMaker().page(text(20, 50, 5, "新增企业"));
    assertThatThrownBy(() -> pictures.page(source(file), 2, 72))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining("a.ofd has no page 2");
    assertThatThrownBy(() -> pictures.page(source(file), 0, 72))
        .isInstanceOf(FileRefusedException.class);
  }

  private static SourceFile source(OfdMaker file) {
    return new SourceFile("a.ofd", file.bytes());
  }

  private static Box box(double left, double top, double right, double bottom) {
    return new Box(
        1,
        java.math.BigDecimal.valueOf(left),
        java.math.BigDecimal.valueOf(top),
        java.math.BigDecimal.valueOf(right),
        java.math.BigDecimal.valueOf(bottom));
  }

  private static int ink(PagePicture page, Box box) {
    int dark = 0;
    double scale = page.pixelsPerPoint();
    for (int x = (int) (box.left().doubleValue() * scale);
        x < box.right().doubleValue() * scale;
        x++) {
      for (int y = (int) (box.top().doubleValue() * scale);
          y < box.bottom().doubleValue() * scale;
          y++) {
        dark += new Color(page.image().getRGB(x, y)).getGreen() < 128 ? 1 : 0;
      }
    }
    return dark;
  }
}
