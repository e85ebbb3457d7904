package org.mubiao.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.PagePicture;
import org.mubiao.extractor.parse.layout.QuarterTurn;
import org.mubiao.model.document.Box;

class MarkedPagesTest {

  private static final Box BOX =
      new Box(
          1,
          BigDecimal.valueOf(10),
          BigDecimal.valueOf(20),
          BigDecimal.valueOf(40),
          BigDecimal.valueOf(30));

  @Test
  void aBoxIsFilledYellowAndEdgedRedAndNothingElseIsChanged() throws IOException {
    MarkedPages pages = new MarkedPages();
    pages.add(white(100, 100), List.of(BOX));
    BufferedImage png = read(pages);

    assertThat(png.getWidth()).isEqualTo(200);
    Color inside = new Color(png.getRGB(50, 50));
    assertThat(inside.getRed()).isGreaterThan(240);
    assertThat(inside.getBlue()).isLessThan(220);
    Color edge = new Color(png.getRGB(17, 50));
    assertThat(edge.getRed()).isGreaterThan(200);
    assertThat(edge.getGreen()).isLessThan(120);
    assertThat(png.getRGB(150, 150)).isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void pagesStandSideBySideAndTheSameBytesComeEachTime() throws IOException {
    MarkedPages pages = new MarkedPages();
    pages.add(white(100, 100), List.of(BOX));
    pages.add(white(50, 120), List.of());
    BufferedImage png = read(pages);

    assertThat(png.getWidth()).isEqualTo(200 + 12 + 100);
    assertThat(png.getHeight()).isEqualTo(240);
    assertThat(pages.png()).isEqualTo(pages.png());
  }

  @Test
  void aPageThatLiesOnItsSideIsTurnedUprightWithItsBoxes() throws IOException {
    MarkedPages pages = new MarkedPages();
    pages.add(new PagePicture(white(100, 60).image(), 2, QuarterTurn.RIGHT), List.of(BOX));
    BufferedImage png = read(pages);

    assertThat(png.getWidth()).isEqualTo(120);
    assertThat(png.getHeight()).isEqualTo(200);
    assertThat(new Color(png.getRGB(120 - 50, 50)).getBlue()).isLessThan(220);
    assertThat(png.getRGB(20, 20)).isEqualTo(Color.WHITE.getRGB());
  }

  private static BufferedImage read(MarkedPages pages) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(pages.png()));
  }

  private static PagePicture white(int width, int height) {
    BufferedImage image = new BufferedImage(2 * width, 2 * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.dispose();
    return new PagePicture(image, 2, QuarterTurn.NONE);
  }
}
