package org.mubiao.extractor.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PlaceOnLineTest {

  @Test
  void placesAreTheProductsOfTheThreeMatrices() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Matrix parameters = new Matrix(near(random), 0, 0, near(random), 0, near(random));
      Matrix line = any(random);
      Matrix page = any(random);
      PlaceOnLine place = new PlaceOnLine(parameters, line, page);
      for (int k = 0; k < 20; k++) {
        assertThat(place.matrix()).isEqualTo(parameters.multiply(line).multiply(page));
        line.translate(near(random), k % 2 == 0 ? 0 : near(random));
      }
    }
  }

  @Test
  void aPlaceThatIsNoNumberIsRefusedAsTheLibraryDoes() {
    Matrix line = new Matrix();
    PlaceOnLine place =
        new PlaceOnLine(new Matrix(), line, Matrix.getScaleInstance(Float.MAX_VALUE, 1));
    assertThat(place.matrix().getTranslateX()).isZero();
    line.translate(2, 0);
    assertThatThrownBy(place::matrix).isInstanceOf(IllegalArgumentException.class);
  }

  private static Matrix any(Random random) {
    return new Matrix(
        near(random), near(random), near(random), near(random), near(random), near(random));
  }

  private static float near(Random random) {
    return (random.nextFloat() - 0.5f) * 40;
  }
}
