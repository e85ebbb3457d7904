package org.mubiao.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.print.PicturePage;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.parse.print.UnreadPageException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;

class ReadingClockTest {

  private static final PrintedPage BLANK = new PrintedPage(1, 1, List.of(), List.of());

  private static PicturePage page(int number) {
    return new PicturePage(
        number, 3, 200, () -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
  }

  private static PageReader slow(long milliseconds) {
    CountDownLatch never = new CountDownLatch(1);
    return page -> {
      try {
        if (never.await(milliseconds, TimeUnit.MILLISECONDS)) {
          throw new AssertionError("nobody counts down");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return BLANK;
    };
  }

  @Test
  void theTimeOfRecognisedPagesIsNotTheFiles() throws Exception {
    ReadLimits limits = ReadLimits.DEFAULT.withTimeout(Duration.ofMillis(400));
    ReadingClock clock = new ReadingClock(limits, slow(500));
    clock.read(page(1));
    assertThat(clock.left()).isPositive();
  }

  @Test
  void aPageThatTakesTooLongEndsItsFile() {
    ReadLimits limits = ReadLimits.DEFAULT.withPageTimeout(Duration.ofMillis(50));
    ReadingClock clock = new ReadingClock(limits, slow(30_000));
    Thread reading =
        new Thread(
            () -> {
              try {
                clock.read(page(2));
              } catch (UnreadPageException | IOException e) {
                throw new AssertionError(e);
              }
            });
    reading.setDaemon(true);
    reading.start();
    while (clock.left() > 0) {
      Thread.onSpinWait();
    }
    assertThat(clock.verdict()).contains("the recognition of page 2 took more than");
    reading.interrupt();
  }

  @Test
  void withoutRecognitionAPictureIsRefusedWithTheReason() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", stream);
    }
    assertThat(
            new DocumentParser(TextRecognition.OFF)
                .parse(new SourceFile("a.png", png.toByteArray()), ReadLimits.DEFAULT))
        .isEqualTo(
            new ParseOutcome.Refused(
                "a.png is a picture, and text recognition is switched off; give the text or the"
                    + " Word file instead."));
  }

  @Test
  void aPictureThatIsCutOffIsDamaged() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2};
    assertThat(new DocumentParser().parse(new SourceFile("a.jpg", jpeg), ReadLimits.DEFAULT))
        .isInstanceOf(ParseOutcome.Failed.class);
  }
}
