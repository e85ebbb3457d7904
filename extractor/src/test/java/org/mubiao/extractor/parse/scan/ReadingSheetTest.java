package org.mubiao.extractor.parse.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingSheetTest {

  @Test
  void cellsThatAreReadAsOneLineAreTakenApart() {
    GrayPicture page = new Paper(900, 500).text(110, 120, 1).text(510, 120, 3).gray();
    ReadingSheet sheet =
        new ReadingSheet(page, List.of(new Area(100, 100, 300, 180), new Area(500, 100, 700, 180)));
    Area ink =
        sheet.picture().ink(new Area(0, 0, sheet.picture().width(), sheet.picture().height()), 150);
    assertThat(ink).isNotNull();
    List<TextLine> placed =
        sheet.onPage(List.of(new TextLine("家412", Collections.nCopies(4, 0.9f), ink, true)));
    assertThat(placed).extracting(TextLine::text).containsExactly("家", "412");
    assertThat(placed.get(0).area().middleX()).isBetween(100, 300);
    assertThat(placed.get(1).area().middleX()).isBetween(500, 700);
  }
}
