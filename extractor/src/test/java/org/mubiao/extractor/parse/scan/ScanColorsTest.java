package org.mubiao.extractor.parse.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class ScanColorsTest {

  private static final Color RED = new Color(220, 30, 30);

  @Test
  void aSealIsTakenFromUnderTheText() {
    Paper sealed = new Paper(900, 900).text(200, 400, 12).ink(RED).ring(300, 250, 320);
    GrayPicture page = sealed.gray();
    assertThat(page.isInk(460, 252, ReadingSheet.INK)).isFalse();
    GrayPicture plain = new Paper(900, 900).text(200, 400, 12).gray();
    Area firstCharacters = new Area(200, 395, 290, 440);
    assertThat(page.ink(firstCharacters, ReadingSheet.INK))
        .isEqualTo(plain.ink(firstCharacters, ReadingSheet.INK));
  }

  @Test
  void aRedHeadStays() {
    GrayPicture page = new Paper(900, 900).ink(RED).text(200, 100, 14).gray();
    assertThat(page.ink(new Area(0, 0, 900, 900), ReadingSheet.INK)).isNotNull();
  }
}
