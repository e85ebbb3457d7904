package org.mubiao.app.evaluate;

import java.math.BigDecimal;

/**
 * The exact decimal value of a binary number. Scores are compared digit by digit with programs that
 * divide in binary and round what they get; values of documents never pass through here.
 */
final class BinaryNumbers {

  private static final int FRACTION_BITS = 52;
  private static final long FRACTION = (1L << FRACTION_BITS) - 1;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private BinaryNumbers() {}

  /** {@return the exact value of a finite number} */
  static BigDecimal exact(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("no finite number: " + number);
    }
    long bits = Double.doubleToLongBits(number);
    int exponent = (int) (bits >>> FRACTION_BITS & 0x7FF);
    long fraction = bits & FRACTION;
    BigDecimal mantissa =
        BigDecimal.valueOf(exponent == 0 ? fraction : fraction | 1L << FRACTION_BITS);
    int power = Math.max(exponent, 1) - 1023 - FRACTION_BITS;
    BigDecimal scale = TWO.pow(Math.abs(power));
    BigDecimal size = power < 0 ? mantissa.divide(scale) : mantissa.multiply(scale);
    return bits < 0 ? size.negate() : size;
  }
}
