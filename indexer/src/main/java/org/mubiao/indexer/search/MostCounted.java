package org.mubiao.indexer.search;

import java.util.Arrays;

/** The values that are counted most often, equal ones in the order of the values. */
final class MostCounted {

  /** Takes one value. */
  interface Taker {
    void take(int count, int place);
  }

  private final int most;
  private final long[] room;
  private int size;
  private long least = Long.MIN_VALUE;

  /**
   * Makes one.
   *
   * @param most how many values to keep
   */
  MostCounted(int most) {
    this.most = most;
    this.room = new long[2 * most];
  }

  /**
   * Adds a value.
   *
   * @param count how often it was counted
   * @param place its place in the order of the values, 0 or more; each only once
   */
  void add(int count, int place) {
    long key = (long) count << Integer.SIZE | (Integer.MAX_VALUE - place);
    if (key < least) {
      return;
    }
    if (size == room.length) {
      Arrays.sort(room);
      System.arraycopy(room, most, room, 0, most);
      size = most;
      least = room[0];
    }
    room[size++] = key;
  }

  /** Gives all that are kept, the most counted first. */
  void each(Taker taker) {
    Arrays.sort(room, 0, size);
    for (int at = size - 1; at >= Math.max(0, size - most); at--) {
      taker.take((int) (room[at] >>> Integer.SIZE), Integer.MAX_VALUE - (int) room[at]);
    }
  }
}
