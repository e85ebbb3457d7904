package org.mubiao.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BinaryNumbersTest {

  @Test
  void aTenthIsALittleMoreThanATenth() {
    assertThat(BinaryNumbers.exact(0.1))
        .isEqualTo(new BigDecimal("0.1000000000000000055511151231257827021181583404541015625"));
  }

  @Test
  void wholeNumbersAndNoughtAreThemselves() {
    assertThat(BinaryNumbers.exact(370)).isEqualByComparingTo("370");
    assertThat(BinaryNumbers.exact(-2.5)).isEqualByComparingTo("-2.5");
    assertThat(BinaryNumbers.exact(0)).isEqualByComparingTo("0");
    assertThat(BinaryNumbers.exact(1e17)).isEqualByComparingTo("100000000000000000");
  }

  @Test
  void readingItBackGivesTheSameNumber() {
    long seed = 20_230_305L;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      double number = random.nextDouble() * Math.pow(10, random.nextInt(40) - 20);
      assertThat(BinaryNumbers.exact(number).doubleValue()).as("seed %d", seed).isEqualTo(number);
    }
  }

  @Test
  void whatIsNotFiniteIsRefused() {
    assertThatThrownBy(() -> BinaryNumbers.exact(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
