package org.mubiao.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Deals pieces out to tasks by their size: a large one has a task of its own, and those come first,
 * so that at the end nobody waits for one huge file; small ones share a task.
 */
final class PieceBins {

  /** To open a file and to begin with it costs as much as reading so many bytes more. */
  private static final long EACH = 32L << 10;

  private static final Comparator<Piece> LARGEST_FIRST =
      Comparator.comparingLong(Piece::size).reversed().thenComparing(Piece::name);

  private PieceBins() {}

  /**
   * What one task reads.
   *
   * @param number place among the tasks
   * @param pieces in the order of their names
   */
  record Bin(int number, List<Piece> pieces) implements Serializable {

    /** Copies the list. */
    Bin {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * {@return the bytes at which a task is full}
   *
   * @param tasks how many there should be at least
   * @param most bytes that a task may read
   */
  static long full(List<Piece> pieces, int tasks, long most) {
    long all = pieces.stream().mapToLong(piece -> piece.size() + EACH).sum();
    return Math.min(most, Math.max(EACH, all / tasks));
  }

  /**
   * {@return the pieces by task, the same for the same pieces in any order}
   *
   * @param full bytes at which a task is full; a piece that fills one alone shares none
   */
  static List<Bin> of(List<Piece> pieces, long full) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(LARGEST_FIRST);
    List<Bin> bins = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    long weight = 0;
    for (Piece piece : sorted) {
      long own = piece.size() + EACH;
      if (!open.isEmpty() && weight + own > full) {
        bins.add(bin(bins.size(), open));
        open.clear();
        weight = 0;
      }
      open.add(piece);
      weight += own;
    }
    if (!open.isEmpty()) {
      bins.add(bin(bins.size(), open));
    }
    return bins;
  }

  private static Bin bin(int number, List<Piece> pieces) {
    return new Bin(number, pieces.stream().sorted(Comparator.comparing(Piece::name)).toList());
  }
}
