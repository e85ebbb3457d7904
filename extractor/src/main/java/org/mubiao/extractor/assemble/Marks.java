package org.mubiao.extractor.assemble;

import java.util.Arrays;

/**
 * Where the marks of a folded passage stand, so that looking around a number does not read the
 * whole passage again each time.
 */
final class Marks {

  private static final int LONGEST_QUOTED_NAME = 30;
  private static final int[] NONE = {};

  private final int length;
  private final int[] stops;
  private final int[] semicolons;
  private final int[] titleStarts;
  private final int[] titleEnds;
  private final int[] quoteStarts;
  private final int[] quoteEnds;

  Marks(String text) {
    this.length = text.length();
    Positions stop = new Positions();
    Positions semicolon = new Positions();
    Positions titleStart = new Positions();
    Positions titleEnd = new Positions();
    Positions quoteStart = new Positions();
    Positions quoteEnd = new Positions();
    for (int i = 0; i < length; i++) {
      switch (text.charAt(i)) {
        case '。', '！', '？' -> stop.add(i);
        case '；' -> semicolon.add(i);
        case '《' -> titleStart.add(i);
        case '》' -> titleEnd.add(i);
        case '“' -> quoteStart.add(i);
        case '”' -> quoteEnd.add(i);
        default -> {
          // no mark
        }
      }
    }
    this.stops = stop.all();
    this.semicolons = semicolon.all();
    this.titleStarts = titleStart.all();
    this.titleEnds = titleEnd.all();
    this.quoteStarts = quoteStart.all();
    this.quoteEnds = quoteEnd.all();
  }

  /** Collects the places of one mark. */
  private static final class Positions {
    private int[] found = NONE;
    private int count;

    void add(int at) {
      if (count == found.length) {
        found = Arrays.copyOf(found, Math.max(8, count * 2));
      }
      found[count++] = at;
    }

    int[] all() {
      return Arrays.copyOf(found, count);
    }
  }

  /** {@return the start of the sentence that holds {@code at}} */
  int sentenceStart(int at) {
    return last(stops, at - 1) + 1;
  }

  /** {@return the first full stop at or after {@code at}, or the end of the passage} */
  int sentenceEnd(int at) {
    int found = first(stops, at);
    return found < 0 ? length : found;
  }

  /** {@return whether a semicolon stands from {@code from} to before {@code to}} */
  boolean semicolonBetween(int from, int to) {
    int found = first(semicolons, from);
    return found >= 0 && found < to;
  }

  /** {@return whether this stretch lies inside 《…》} */
  boolean insideTitle(int from, int to) {
    int open = last(titleStarts, from);
    return open >= 0 && first(titleEnds, open) >= to;
  }

  /** {@return whether it lies in a short quoted name such as “148工程”; a long quotation is prose} */
  boolean insideQuotedName(int from, int to) {
    int open = last(quoteStarts, from);
    if (open < 0) {
      return false;
    }
    int close = first(quoteEnds, open);
    return close >= to && close - open < LONGEST_QUOTED_NAME;
  }

  /** The last of the sorted positions at or before {@code at}, -1 if there is none. */
  private static int last(int[] positions, int at) {
    int found = Arrays.binarySearch(positions, at);
    int index = found >= 0 ? found : -found - 2;
    return index < 0 ? -1 : positions[index];
  }

  /** The first of the sorted positions at or after {@code at}, -1 if there is none. */
  private static int first(int[] positions, int at) {
    int found = Arrays.binarySearch(positions, at);
    int index = found >= 0 ? found : -found - 1;
    return index < positions.length ? positions[index] : -1;
  }
}
