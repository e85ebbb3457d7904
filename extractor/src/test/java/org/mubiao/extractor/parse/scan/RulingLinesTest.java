package org.mubiao.extractor.parse.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulingLinesTest {

  private static Paper table() {
    Paper paper = new Paper(1000, 900);
    for (int row = 0; row <= 4; row++) {
      paper.rule(100, 200 + row * 80, 900, 200 + row * 80);
    }
    for (int column = 0; column <= 2; column++) {
      paper.rule(100 + column * 400, 200, 100 + column * 400, 520);
    }
    return paper;
  }

  @Test
  void theRulesOfATableCloseItsCells() {
    GrayPicture page = table().text(130, 225, 5).text(530, 305, 6).gray();
    List<Area> rules = RulingLines.of(page);
    assertThat(rules).hasSize(8);
    List<Area> cells = TableCells.of(page.width(), page.height(), rules);
    assertThat(cells).hasSize(8);
    assertThat(cells.get(0).holds(130, 225)).isTrue();
    assertThat(cells.get(0).width()).isBetween(385, 400);
  }

  @Test
  void aMergedCellIsOne() {
    Paper paper = new Paper(1000, 900);
    for (int row = 0; row <= 2; row++) {
      paper.rule(row == 1 ? 500 : 100, 200 + row * 80, 900, 200 + row * 80);
    }
    for (int column = 0; column <= 2; column++) {
      paper.rule(100 + column * 400, 200, 100 + column * 400, 360);
    }
    GrayPicture page = paper.gray();
    assertThat(TableCells.of(page.width(), page.height(), RulingLines.of(page)))
        .hasSize(3)
        .anySatisfy(cell -> assertThat(cell.height()).isGreaterThan(140));
  }

  @Test
  void strokesOfCharactersAreNoRules() {
    Paper paper = new Paper(1000, 900).lines(100, 100, 8, 20);
    // A row of characters with one stroke across each, at one height.
    for (int i = 0; i < 7; i++) {
      paper.rule(300 + i * 36, 260, 334 + i * 36, 260);
    }
    assertThat(RulingLines.of(paper.gray())).isEmpty();
  }

  @Test
  void aRuleWithPaperAroundItNeedsNoTable() {
    GrayPicture page = new Paper(1000, 900).lines(100, 100, 5, 20).rule(100, 600, 400, 600).gray();
    assertThat(RulingLines.of(page)).hasSize(1);
  }
}
