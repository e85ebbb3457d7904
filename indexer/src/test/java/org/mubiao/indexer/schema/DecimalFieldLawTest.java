package org.mubiao.indexer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.NumericUtils;
import org.junit.jupiter.api.Test;

/** Numbers of any size are written as their bytes, which are in the order of the numbers. */
class DecimalFieldLawTest {

  private static final int NUMBERS = 100_000;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void theBytesOfANumberAreThoseOfItsBillionths() {
    for (int count = 0; count < NUMBERS; count++) {
      BigDecimal number = number();
      byte[] expected = new byte[DecimalField.BYTES];
      BigInteger billionths = number.setScale(9, RoundingMode.HALF_EVEN).unscaledValue();
      NumericUtils.bigIntToSortableBytes(billionths, DecimalField.BYTES, expected, 0);
      assertThat(DecimalField.bytes(number))
          .as("bytes of %s, seed %s", number, seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void bytesAreInTheOrderOfTheNumbers() {
    for (int count = 0; count < NUMBERS; count++) {
      BigDecimal one = number().setScale(9, RoundingMode.HALF_EVEN);
      BigDecimal other = random.nextInt(4) == 0 ? one.stripTrailingZeros() : number();
      int order = Arrays.compareUnsigned(DecimalField.bytes(one), DecimalField.bytes(other));
      assertThat(Integer.signum(order))
          .as("%s to %s, seed %s", one, other, seed)
          .isEqualTo(one.compareTo(other.setScale(9, RoundingMode.HALF_EVEN)));
    }
    List<String> edges = List.of("-999999999", "-0.000000001", "0", "0.000000001", "999999999");
    for (int edge = 1; edge < edges.size(); edge++) {
      byte[] lower = DecimalField.bytes(new BigDecimal(edges.get(edge - 1)));
      assertThat(Arrays.compareUnsigned(lower, DecimalField.bytes(new BigDecimal(edges.get(edge)))))
          .isNegative();
    }
  }

  private BigDecimal number() {
    BigInteger digits = new BigInteger(1 + random.nextInt(70), random);
    return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(13) - 2);
  }
}
