package org.mubiao.indexer.search;

import java.util.Arrays;

/** Counts by number; grows with the largest number. */
final class Sums {

  private int[] counts = new int[1024];

  /** Adds so much to each of these numbers. */
  void add(int[] numbers, int count) {
    add(numbers, 0, numbers.length, count);
  }

  /** Adds so much to each of the numbers from one place to another, exclusive. */
  void add(int[] numbers, int from, int to, int count) {
    for (int at = from; at < to; at++) {
      int number = numbers[at];
      if (number >= counts.length) {
        counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
      }
      counts[number] += count;
    }
  }

  /** Adds all of another. */
  void add(Sums other) {
    if (other.counts.length > counts.length) {
      counts = Arrays.copyOf(counts, other.counts.length);
    }
    for (int number = 0; number < other.counts.length; number++) {
      counts[number] += other.counts[number];
    }
  }

  /** {@return the count of a number} */
  int count(int number) {
    return number < counts.length ? counts[number] : 0;
  }
}
