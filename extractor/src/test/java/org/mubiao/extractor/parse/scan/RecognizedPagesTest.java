package org.mubiao.extractor.parse.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.print.PicturePage;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.parse.print.UnreadPageException;

class RecognizedPagesTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final PageReader reader =
      new RecognizedPages()
          .before(
              page -> {
                BufferedImage picture = page.drawing().draw();
                asked.incrementAndGet();
                return new PrintedPage(
                    picture.getWidth(), picture.getHeight(), List.of(), List.of(), 0, 0);
              });

  private static PicturePage page(int number, int width, int height, int dot, double dots) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(1, 2, dot);
    return new PicturePage(number, 9, dots, () -> picture);
  }

  @Test
  void thePictureOfAPageIsReadOnceWhereverItStands() throws UnreadPageException, IOException {
    PrintedPage first = reader.read(page(1, 40, 60, 0xFFFFFF, 200));
    assertThat(reader.read(page(7, 40, 60, 0xFFFFFF, 200))).isSameAs(first);
    assertThat(asked).hasValue(1);
  }

  @Test
  void anotherDotAnotherShapeOrAnotherSizeIsReadAnew() throws UnreadPageException, IOException {
    reader.read(page(1, 40, 60, 0xFFFFFF, 200));
    reader.read(page(1, 40, 60, 0xFFFFFE, 200));
    reader.read(page(1, 60, 40, 0xFFFFFF, 200));
    reader.read(page(1, 40, 60, 0xFFFFFF, 100));
    assertThat(asked).hasValue(4);
  }

  @Test
  void onlyTheLastPagesAreKept() throws UnreadPageException, IOException {
    for (int number = 0; number <= 400; number++) {
      reader.read(page(1, 4, 4, number, 200));
    }
    reader.read(page(1, 4, 4, 400, 200));
    assertThat(asked).hasValue(401);
    reader.read(page(1, 4, 4, 0, 200));
    assertThat(asked).hasValue(402);
  }
}
