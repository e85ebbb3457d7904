package org.mubiao.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.model.text.Span;

/** The boxes of a quote cover each of its lines once, in whatever direction the lines run. */
class PrintedPlacesTest {

  private static final int SIZE = 16;

  @ParameterizedTest(name = "lines that run by {0} to the right and {1} down")
  @CsvSource({"1,0", "0,1", "-1,0", "0,-1"})
  void aQuoteOnTwoLinesHasTwoBoxes(int right, int down) {
    PrintedPlaces.Builder places = new PrintedPlaces.Builder();
    for (int line = 0; line < 2; line++) {
      for (int character = 0; character < 3; character++) {
        // the next line stands 29 points off, across the direction in which they run
        float left = 200 + right * character * SIZE - down * line * 29;
        float top = 200 + down * character * SIZE + right * line * 29;
        places.add(1, left, top, left + SIZE, top + SIZE, 1);
      }
    }

    assertThat(places.build().boxes(new Span(1, 6)))
        .hasSize(2)
        .first()
        .satisfies(box -> assertThat(area(box)).isEqualTo(2 * SIZE * SIZE));
  }

  @ParameterizedTest(name = "on page {0}, {1} points apart")
  @CsvSource({"2,0", "1,45"})
  void whatStandsOnAnotherPageOrFarAwayHasABoxOfItsOwn(int page, float gap) {
    PrintedPlaces.Builder places = new PrintedPlaces.Builder();
    places.add(1, 100, 100, 116, 116, 1);
    places.add(page, 116 + gap, 100, 132 + gap, 116, 1);

    assertThat(places.build().boxes(new Span(0, 2))).hasSize(2);
  }

  private static int area(Box box) {
    BigDecimal width = box.right().subtract(box.left());
    return width.multiply(box.bottom().subtract(box.top())).intValueExact();
  }
}
