package org.mubiao.extractor.parse.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.print.Glyph;
import org.mubiao.extractor.parse.print.PicturePage;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.parse.print.UnreadPageException;
import org.mubiao.extractor.source.ReadLimits;

class PageRecognizerTest {

  private static final double POINTS = 72.0 / PageRecognizer.WORKING_DOTS;

  /** Reads each band of ink as a line of 目; finds nothing upside down by itself. */
  private static final class Bands implements RecognitionEngine {

    private final boolean[] upsideDown;
    private int readings;

    Bands(boolean... upsideDown) {
      this.upsideDown = upsideDown;
    }

    @Override
    public void check() {}

    @Override
    public EngineReading read(GrayPicture picture) {
      List<TextLine> lines = new ArrayList<>();
      Area whole = new Area(0, 0, picture.width(), picture.height());
      int top = 0;
      while (top < picture.height()) {
        int bottom = top;
        while (bottom < picture.height() && hasInk(picture, bottom)) {
          bottom++;
        }
        if (bottom > top) {
          Area ink = picture.ink(new Area(0, top, picture.width(), bottom), ReadingSheet.INK);
          if (ink != null) {
            int characters = Math.max(1, Math.round((float) ink.width() / Paper.CHARACTER));
            lines.add(
                new TextLine(
                    "目".repeat(characters),
                    Collections.nCopies(characters, 0.97f),
                    ink.grown(4, whole),
                    true));
          }
        }
        top = bottom + 1;
      }
      boolean turned = readings < upsideDown.length && upsideDown[readings];
      readings++;
      return new EngineReading(lines, turned);
    }

    private static boolean hasInk(GrayPicture picture, int y) {
      for (int x = 0; x < picture.width(); x++) {
        if (picture.isInk(x, y, ReadingSheet.INK)) {
          return true;
        }
      }
      return false;
    }
  }

  private static PrintedPage read(RecognitionEngine engine, BufferedImage picture)
      throws UnreadPageException, IOException {
    return new PageRecognizer(engine, ReadLimits.DEFAULT)
        .read(new PicturePage(1, 1, PageRecognizer.WORKING_DOTS, () -> picture));
  }

  @Test
  void charactersStandWhereTheirInkIs() throws Exception {
    PrintedPage page = read(new Bands(), new Paper(1000, 1400).lines(100, 100, 12, 20).picture());
    assertThat(page.width()).isCloseTo((float) (1000 * POINTS), within(0.1f));
    assertThat(page.glyphs()).hasSize(240);
    Glyph third = page.glyphs().get(2);
    assertThat(third.left()).isCloseTo((float) ((100 + 2 * Paper.CHARACTER) * POINTS), within(2f));
    assertThat(third.confidence()).isEqualTo(0.97f);
    assertThat(page.turned()).isZero();
    assertThat(page.slope()).isZero();
  }

  @Test
  void aPageOnItsSideIsTurnedBeforeItIsRead() throws Exception {
    BufferedImage upright = new Paper(1000, 1400).lines(100, 100, 15, 20).picture();
    BufferedImage lying = new BufferedImage(1400, 1000, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 1400; y++) {
      for (int x = 0; x < 1000; x++) {
        lying.setRGB(y, 999 - x, upright.getRGB(x, y));
      }
    }
    Bands engine = new Bands();
    PrintedPage page = read(engine, lying);
    assertThat(page.turned()).isEqualTo(1);
    assertThat(page.glyphs()).hasSize(300);
    assertThat(engine.readings).as("a piece, then the page").isEqualTo(2);

    assertThat(read(new Bands(true), lying).turned()).as("lying on its other side").isEqualTo(3);
  }

  @Test
  void aPageOnItsHeadIsReadAgain() throws Exception {
    PrintedPage page =
        read(new Bands(true), new Paper(1000, 1400).lines(100, 100, 15, 20).picture());
    assertThat(page.turned()).isEqualTo(2);
    assertThat(page.glyphs()).hasSize(300);
  }

  @Test
  void aPageAskewIsLevelledAndSaysByHowMuch() throws Exception {
    PrintedPage page =
        read(new Bands(), new Paper(1000, 1400).askew(0.02).lines(100, 150, 12, 20).picture());
    assertThat(page.slope()).isCloseTo(0.02f, within(0.0016f));
    assertThat(page.glyphs()).hasSize(240);
  }

  @Test
  void aPictureFinerThanNeededIsReadCoarser() throws Exception {
    BufferedImage picture = new Paper(1000, 1400).lines(100, 100, 12, 20).picture();
    PrintedPage page =
        new PageRecognizer(new Bands(), ReadLimits.DEFAULT)
            .read(new PicturePage(1, 1, 400, () -> picture));
    assertThat(page.width()).isCloseTo(180f, within(0.2f));
  }

  @Test
  void aBlankPageHasNoCharacters() throws Exception {
    assertThat(read(new Bands(), new Paper(600, 800).picture()).glyphs()).isEmpty();
  }

  @Test
  void aPictureOfTooManyPixelsIsNotRead() {
    PicturePage page =
        new PicturePage(1, 1, 200, () -> new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB));
    assertThatThrownBy(
            () ->
                new PageRecognizer(new Bands(), ReadLimits.DEFAULT.withMaxPixels(1000)).read(page))
        .isInstanceOf(UnreadPageException.class)
        .hasMessage("it has more than 1000 pixels");
  }
}
