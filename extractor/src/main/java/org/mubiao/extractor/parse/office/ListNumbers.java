package org.mubiao.extractor.parse.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts the items of automatic lists, level by level. */
final class ListNumbers {

  /** Levels that a list can have. */
  static final int LEVELS = 9;

  private final Map<String, int[]> counters = new HashMap<>();

  /**
   * How a level counts.
   *
   * @param first its first number
   * @param restartBelow it begins anew behind an item of one of this many highest levels; 0 if
   *     never
   */
  record Start(int first, int restartBelow) {

    /** Begins with 1, and again behind each item of a higher level. */
    static final Start AT_ONE = new Start(1, LEVELS);
  }

  /**
   * Counts one more item.
   *
   * @param list name of the list
   * @param level 0-based level of the item
   * @param starts how each level counts
   * @return the numbers of all levels; of those below the item's level nothing is said
   */
  int[] next(String list, int level, Start[] starts) {
    int[] numbers = counters.computeIfAbsent(list, unused -> unbegun());
    for (int i = 0; i <= level; i++) {
      if (numbers[i] == Integer.MIN_VALUE) {
        numbers[i] = starts[i].first() - (i == level ? 1 : 0);
      }
    }
    numbers[level]++;
    for (int i = level + 1; i < LEVELS; i++) {
      if (level < starts[i].restartBelow()) {
        numbers[i] = Integer.MIN_VALUE;
      }
    }
    return numbers.clone();
  }

  /**
   * {@return a label as it is printed} Behind a number without a mark of its own there is room,
   * unless it is {@code joined}.
   */
  static String label(String label, boolean joined) {
    String bare = label.strip();
    boolean unmarked =
        !bare.isEmpty()
            && Character.isLetterOrDigit(bare.charAt(bare.length() - 1))
            && bare.charAt(bare.length() - 1) < 0x80;
    return unmarked && !joined ? bare + " " : bare;
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
