package org.mubiao.extractor.parse.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlopeTest {

  @Test
  void aLevelPageIsLeftAsItIs() {
    Slope slope = Slope.of(new Paper(1000, 1400).lines(100, 100, 15, 20).gray());
    assertThat(slope.slope()).isZero();
    assertThat(slope.empty()).isGreaterThan(0.35);
  }

  @Test
  void aSlightTurnIsFoundAndTakenBack() {
    for (double turn : new double[] {0.0122, -0.02, 0.05}) {
      GrayPicture page = new Paper(1000, 1400).askew(turn).lines(100, 150, 14, 20).gray();
      Slope slope = Slope.of(page);
      assertThat(slope.slope()).isCloseTo(turn, within(0.0016));
      assertThat(Slope.of(page.levelled(slope.slope())).slope()).isCloseTo(0, within(0.0016));
    }
  }

  @Test
  void linesThatStandLeaveNoEmptyRows() {
    GrayPicture page = new Paper(1000, 1400).lines(100, 100, 15, 20).gray();
    assertThat(Slope.of(page.turned(1)).empty()).isLessThan(Slope.of(page).empty() - 0.12);
  }
}
