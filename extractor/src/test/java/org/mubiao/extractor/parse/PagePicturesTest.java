package org.mubiao.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.extractor.parse.layout.PagePicture;
import org.mubiao.extractor.parse.layout.PageWords;
import org.mubiao.extractor.parse.layout.QuarterTurn;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Box;

/** Pages are drawn, and looked up, as a reader holds them. */
class PagePicturesTest {

  private static final float WIDTH = 300;
  private static final float HEIGHT = 400;

  /** “reach 37” stands 60 points from the left and 100 from the top of the page as it is held. */
  private static final Box QUOTE = box(1, 58, 86, 130, 106);

  private final PagePictures pictures = new PagePictures(ReadLimits.DEFAULT);

  @ParameterizedTest(name = "text turned by {0} on a page turned by {1}")
  @CsvSource({"0,0", "90,0", "180,0", "270,0", "90,90", "180,180", "270,270", "0,90"})
  void whatStandsInABoxIsReadHoweverThePageIsTurned(int text, int page) throws Exception {
    SourceFile file = file(text, page);
    PageWords words = pictures.words(file);

    QuarterTurn back = QuarterTurn.clockwise((page - text) / 90);
    assertThat(words.inside(List.of(turned(QUOTE, back)))).isEqualTo("reach37");
    assertThat(words.inside(List.of(turned(box(1, 58, 116, 130, 136), back)))).isEqualTo("nothing");
    assertThat(words.inside(List.of(turned(box(2, 58, 86, 130, 106), back)))).isEmpty();
    assertThat(words.hasPage(1)).isTrue();
    assertThat(words.hasPage(2)).isFalse();
  }

  @ParameterizedTest(name = "text turned by {0} on a page turned by {1}")
  @CsvSource({"0,0", "90,0", "180,0", "270,0", "90,90", "0,90"})
  void aPageIsDrawnAsTheFileShowsItAndSaysHowItsTextComesToStandUpright(int text, int page)
      throws Exception {
    PagePicture picture = pictures.page(file(text, page), 1, 144);
    BufferedImage upright = picture.upright().turn(picture.image());

    assertThat(picture.pixelsPerPoint()).isEqualTo(2);
    assertThat(upright.getWidth()).isEqualTo((int) (WIDTH * 2));
    assertThat(upright.getHeight()).isEqualTo((int) (HEIGHT * 2));
    assertThat(ink(upright, QUOTE)).as("ink in the box").isPositive();
    assertThat(ink(upright, box(1, 150, 200, 290, 390))).as("ink elsewhere").isZero();
    QuarterTurn back = QuarterTurn.clockwise((page - text) / 90);
    assertThat(ink(picture.image(), turned(QUOTE, back))).as("ink as shown").isPositive();
  }

  @Test
  void aPageWithoutEndIsDrawnCoarser() throws Exception {
    PagePicture picture =
        pictures.page(written(new PDPage(new PDRectangle(14_000, 14_000)), 0), 1, 300);
    long pixels = (long) picture.image().getWidth() * picture.image().getHeight();
    assertThat(pixels).isLessThanOrEqualTo(16_100_000);
  }

  @Test
  void aFileWithoutPagesIsToldFromAPageThatIsNotThere() throws Exception {
    SourceFile text = new SourceFile("a.txt", "新增5家".getBytes(StandardCharsets.UTF_8));
    assertThat(PagePictures.hasPages(text)).isFalse();
    assertThatThrownBy(() -> pictures.page(text, 1, 72))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining("a.txt has no pages of its own to draw");
    assertThatThrownBy(() -> pictures.words(text))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining("a.txt holds no characters with places");
    assertThatThrownBy(() -> pictures.page(file(0, 0), 7, 72))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining("notice.pdf has no page 7");
  }

  @Test
  void aDamagedOrEncryptedFileIsRefusedByName() throws Exception {
    SourceFile damaged =
        new SourceFile("broken.pdf", "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> pictures.page(damaged, 1, 72))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageStartingWith("broken.pdf ");
    SourceFile encrypted;
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      encrypted = saved(document);
    }
    assertThatThrownBy(() -> pictures.words(encrypted))
        .isInstanceOf(FileRefusedException.class)
        .hasMessage("notice.pdf is encrypted; save it without a password and try again.");
  }

  /** A file whose text runs {@code text} degrees counterclockwise, shown turned clockwise. */
  private static SourceFile file(int text, int page) throws IOException {
    PDPage leaf =
        new PDPage(
            text % 180 == 0 ? new PDRectangle(WIDTH, HEIGHT) : new PDRectangle(HEIGHT, WIDTH));
    leaf.setRotation(page);
    return written(leaf, text);
  }

  private static SourceFile written(PDPage page, int degrees) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(page);
      try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
        line(pen, degrees, 60, 100, "reach 37");
        line(pen, degrees, 60, 130, "nothing");
      }
      return saved(document);
    }
  }

  /** Writes a line that begins so far from the left and the top, for whoever holds it upright. */
  private static void line(PDPageContentStream pen, int degrees, float left, float top, String text)
      throws IOException {
    Matrix place =
        switch (degrees) {
          case 90 -> new Matrix(0, 1, -1, 0, top, left);
          case 180 -> new Matrix(-1, 0, 0, -1, WIDTH - left, top);
          case 270 -> new Matrix(0, -1, 1, 0, HEIGHT - top, WIDTH - left);
          default -> new Matrix(1, 0, 0, 1, left, HEIGHT - top);
        };
    pen.beginText();
    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
    pen.setTextMatrix(place);
    pen.showText(text);
    pen.endText();
  }

  private static SourceFile saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return new SourceFile("notice.pdf", bytes.toByteArray());
  }

  /** {@return the box of the upright page on a page turned by {@code turn}} */
  private static Box turned(Box box, QuarterTurn turn) {
    double left = box.left().doubleValue();
    double top = box.top().doubleValue();
    double right = box.right().doubleValue();
    double bottom = box.bottom().doubleValue();
    double x = turn.x(left, top, WIDTH, HEIGHT);
    double y = turn.y(left, top, WIDTH, HEIGHT);
    double otherX = turn.x(right, bottom, WIDTH, HEIGHT);
    double otherY = turn.y(right, bottom, WIDTH, HEIGHT);
    return box(
        box.page(),
        (int) Math.min(x, otherX),
        (int) Math.min(y, otherY),
        (int) Math.max(x, otherX),
        (int) Math.max(y, otherY));
  }

  private static int ink(BufferedImage image, Box box) {
    double scale = 2;
    int dark = 0;
    for (int y = (int) (box.top().doubleValue() * scale);
        y < Math.min(image.getHeight(), box.bottom().doubleValue() * scale);
        y++) {
      for (int x = (int) (box.left().doubleValue() * scale);
          x < Math.min(image.getWidth(), box.right().doubleValue() * scale);
          x++) {
        dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  private static Box box(int page, int left, int top, int right, int bottom) {
    return new Box(
        page,
        BigDecimal.valueOf(left),
        BigDecimal.valueOf(top),
        BigDecimal.valueOf(right),
        BigDecimal.valueOf(bottom));
  }
}
