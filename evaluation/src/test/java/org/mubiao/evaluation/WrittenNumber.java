package org.mubiao.evaluation;

import java.math.BigDecimal;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Operator;

/**
 * A number in one of the ways in which plans write it.
 *
 * @param words digits or numerals
 * @param value what they mean, the lower end of a range
 * @param upper the upper end of a range, else null
 * @param operator what the number itself says: 余 and 多 more, 近 about, two numbers a range; equal
 *     otherwise
 */
record WrittenNumber(
    String words, BigDecimal value, @Nullable BigDecimal upper, Operator operator) {

  /** {@return a plain whole number, written with digits, with separators or wide} */
  static WrittenNumber count(Random random) {
    int number = 2 + random.nextInt(random.nextBoolean() ? 90 : 4000);
    return switch (random.nextInt(8)) {
      case 0 -> plain(wide(number), number);
      case 1 -> thousands(1000 + number);
      default -> plain(Integer.toString(number), number);
    };
  }

  /** {@return a number of two figures after the point at most} */
  static WrittenNumber amount(Random random, int below) {
    int whole = 1 + random.nextInt(below - 1);
    String words =
        switch (random.nextInt(3)) {
          case 0 -> whole + "." + (1 + random.nextInt(9));
          case 1 -> whole + "." + random.nextInt(10) + (1 + random.nextInt(9));
          default -> Integer.toString(whole);
        };
    return new WrittenNumber(words, new BigDecimal(words), null, Operator.EQ);
  }

  /** {@return a count that says itself how it compares} */
  static WrittenNumber vague(Random random) {
    int number = 10 * (1 + random.nextInt(90));
    BigDecimal value = BigDecimal.valueOf(number);
    return switch (random.nextInt(4)) {
      case 0 -> new WrittenNumber(number + "余", value, null, Operator.GT);
      case 1 -> new WrittenNumber(number + "多", value, null, Operator.GT);
      case 2 -> new WrittenNumber("近" + number, value, null, Operator.APPROX);
      default -> {
        int upper = number + 1 + random.nextInt(40);
        String join = random.nextBoolean() ? "—" : "至";
        yield new WrittenNumber(
            number + join + upper, value, BigDecimal.valueOf(upper), Operator.RANGE);
      }
    };
  }

  private static WrittenNumber plain(String words, int number) {
    return new WrittenNumber(words, BigDecimal.valueOf(number), null, Operator.EQ);
  }

  private static WrittenNumber thousands(int number) {
    return plain(number / 1000 + "," + String.valueOf(1000 + number % 1000).substring(1), number);
  }

  private static String wide(int number) {
    StringBuilder words = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> words.append((char) (digit - '0' + '０')));
    return words.toString();
  }
}
