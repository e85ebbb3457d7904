package org.mubiao.extractor.parse.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads the lists of numbers that OFD writes as text: boxes, matrices, distances. */
final class OfdNumbers {

  private static final String BETWEEN = " \t\r\n,";

  /** No page is this long, in millimetres; what is beyond it is a slip or an attack. */
  private static final double FARTHEST = 1e6;

  private OfdNumbers() {}

  /** {@return the numbers in {@code text} up to the first thing that is none} */
  static double[] of(String text) {
    StringTokenizer words = new StringTokenizer(text, BETWEEN);
    double[] numbers = new double[words.countTokens()];
    int count = 0;
    while (words.hasMoreTokens()) {
      double number = parse(words.nextToken());
      if (Double.isNaN(number)) {
        break;
      }
      numbers[count++] = number;
    }
    return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
  }

  /** {@return the numbers in an attribute if there are {@code count} or more, otherwise null} */
  static double @Nullable [] of(@Nullable String text, int count) {
    if (text == null) {
      return null;
    }
    double[] numbers = of(text);
    return numbers.length < count ? null : numbers;
  }

  /**
   * {@return distances from character to character; {@code g 3 2.5} stands for three of 2.5}
   *
   * @param most how many are wanted; however many the text promises
   */
  static double[] distances(@Nullable String text, int most) {
    if (text == null || most <= 0) {
      return new double[0];
    }
    double[] distances = new double[most];
    int count = 0;
    StringTokenizer words = new StringTokenizer(text, BETWEEN);
    while (words.hasMoreTokens() && count < most) {
      String word = words.nextToken();
      double repeat = 1;
      if (word.equalsIgnoreCase("g") && words.hasMoreTokens()) {
        repeat = parse(words.nextToken());
        word = words.hasMoreTokens() ? words.nextToken() : "";
      }
      double distance = parse(word);
      if (Double.isNaN(distance) || Double.isNaN(repeat)) {
        break;
      }
      int until = (int) Math.min(most, count + Math.max(0, repeat));
      Arrays.fill(distances, count, until, distance);
      count = until;
    }
    return Arrays.copyOf(distances, count);
  }

  /** {@return the number that {@code word} is, not a number if it is none} */
  static double parse(String word) {
    try {
      double number = Double.parseDouble(word);
      return Math.abs(number) <= FARTHEST ? number : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN; // an answer: what is written is no number
    }
  }
}
