package org.mubiao.extractor.assemble;

import java.util.Arrays;
import java.util.List;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.mention.UnitListMention;

/** Stretches of a passage that lie in order without overlap, found by position. */
final class Stretches {

  private final int[] starts;
  private final int[] ends;

  private Stretches(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static Stretches ofLists(List<UnitListMention> lists) {
    return new Stretches(
        lists.stream().mapToInt(UnitListMention::start).toArray(),
        lists.stream().mapToInt(UnitListMention::end).toArray());
  }

  static Stretches ofAmounts(List<AmountMention> amounts) {
    return new Stretches(
        amounts.stream().mapToInt(AmountMention::start).toArray(),
        amounts.stream().mapToInt(AmountMention::end).toArray());
  }

  /** {@return whether a stretch shares a character with {@code from} to before {@code to}} */
  boolean overlaps(int from, int to) {
    int index = firstFrom(to) - 1;
    return index >= 0 && ends[index] > from;
  }

  /** {@return whether a stretch starts at {@code from} or later, but before {@code to}} */
  boolean startsIn(int from, int to) {
    int index = firstFrom(from);
    return index < starts.length && starts[index] < to;
  }

  /** {@return the start of the stretch that ends at {@code position}, -1 if none does} */
  int startOfEnding(int position) {
    int index = firstFrom(position) - 1;
    return index >= 0 && ends[index] == position ? starts[index] : -1;
  }

  /** {@return the index of the first stretch that starts at {@code position} or later} */
  int firstFrom(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : -found - 1;
  }
}
