package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;

/**
 * How a document parts its paragraphs.
 *
 * @param indents whether first lines are indented, by about two characters
 * @param farther paragraphs are set apart if lines stand at least this far apart, in points;
 *     infinite if they are not
 */
record ParagraphStyle(boolean indents, float farther) {

  /** Fewer lines than these are no habit. */
  private static final int FEWEST = 3;

  /** Lines this much farther apart than those of one paragraph belong to two. */
  private static final float APART = 1.1f;

  /** Lines of one paragraph differ by less than this, in points. */
  private static final float UNEVEN = 0.7f;

  /**
   * @param flows of all pages
   * @param size the usual height of a character
   */
  static ParagraphStyle of(List<Flow> flows, float size) {
    int indented = 0;
    List<Float> afterFull = new ArrayList<>();
    List<Float> afterShort = new ArrayList<>();
    for (Flow flow : flows) {
      PrintedLine last = null;
      for (Flow.Item item : flow.items()) {
        if (!(item instanceof Flow.Line line)) {
          last = null;
          continue;
        }
        PrintedLine whole = line.whole();
        float indent = whole.left() - flow.left();
        indented += indent > 1.3f * size && indent < 2.8f * size ? 1 : 0;
        if (last != null && isUsual(last, size) && isUsual(whole, size)) {
          boolean full = LineBreaks.isFull(last, whole, flow.right());
          (full ? afterFull : afterShort).add(whole.middle() - last.middle());
        }
        last = whole;
      }
    }
    return new ParagraphStyle(indented >= FEWEST, farther(afterFull, afterShort));
  }

  private static boolean isUsual(PrintedLine line, float size) {
    return Math.abs(line.size() - size) < 0.1f * size;
  }

  private static float farther(List<Float> afterFull, List<Float> afterShort) {
    if (afterFull.size() < FEWEST || afterShort.size() < FEWEST) {
      return Float.POSITIVE_INFINITY;
    }
    float pitch = afterFull.stream().sorted().toList().get(afterFull.size() / 2);
    float farther = pitch * APART + UNEVEN;
    long near = afterFull.stream().filter(distance -> distance < farther).count();
    long far = afterShort.stream().filter(distance -> distance >= farther).count();
    boolean habit = near * 5 >= afterFull.size() * 4L && far * 5 >= afterShort.size() * 4L;
    return habit ? farther : Float.POSITIVE_INFINITY;
  }
}
