package org.mubiao.extractor.parse.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts the items of automatic lists, level by level. */
final class ListNumbers {

  private static final int LEVELS = 9;

  private final Map<String, int[]> counters = new HashMap<>();

  /**
   * Counts one more item.
   *
   * @param list name of the list
   * @param level 0-based level of the item
   * @param starts first number of each level
   * @return the numbers of all levels, those below the item's level not begun
   */
  int[] next(String list, int level, int[] starts) {
    int[] numbers = counters.computeIfAbsent(list, unused -> unbegun());
    for (int i = 0; i <= level; i++) {
      if (numbers[i] == Integer.MIN_VALUE) {
        numbers[i] = starts[i] - (i == level ? 1 : 0);
      }
    }
    numbers[level]++;
    for (int i = level + 1; i < LEVELS; i++) {
      numbers[i] = Integer.MIN_VALUE;
    }
    return numbers.clone();
  }

  /** {@return {@code label} and {@code words}, apart where they would make another number} */
  static String before(String label, String words) {
    boolean clash =
        !label.isEmpty() && label.charAt(label.length() - 1) < 0x80 && words.charAt(0) < 0x80;
    return clash ? label.stripTrailing() + " " + words.stripLeading() : label + words;
  }

  private static int[] unbegun() {
    int[] numbers = new int[LEVELS];
    Arrays.fill(numbers, Integer.MIN_VALUE);
    return numbers;
  }
}
