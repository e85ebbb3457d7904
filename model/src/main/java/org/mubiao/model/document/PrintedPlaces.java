package org.mubiao.model.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.text.Span;

/**
 * Where each character of a text is printed, for formats that say so. Line ends, tabs and page ends
 * are printed nowhere. It says nothing of what a character is.
 *
 * <p>Lengths are points (1/72 inch) from the top left corner of the page as a reader sees it, after
 * the page's own rotation.
 */
public final class PrintedPlaces {

  private static final int EDGES = 4;
  private static final int DECIMALS = 1;
  private static final int WAYS = 4;
  private static final int ANY_WAY = -1;

  /** A wider gap than this many heights of a character is no gap between words of one line. */
  private static final float WIDEST_GAP = 2.5f;

  private final int[] pages;
  private final float[] edges;
  private final byte[] confidences;

  private PrintedPlaces(int[] pages, float[] edges, byte[] confidences) {
    this.pages = pages;
    this.edges = edges;
    this.confidences = confidences;
  }

  /** {@return the number of UTF-16 code units it speaks of, those of the text} */
  public int length() {
    return pages.length;
  }

  /** {@return the page of the code unit at {@code offset}, 1-based; 0 if it is printed nowhere} */
  public int page(int offset) {
    return pages[offset];
  }

  /**
   * {@return the least sure character of {@code span}: 0 to 1, and 1 where nothing had to be
   * recognized}
   */
  public double confidence(Span span) {
    int least = 100;
    for (int i = span.start(); i < span.end(); i++) {
      least = pages[i] == 0 ? least : Math.min(least, confidences[i]);
    }
    return least / 100.0;
  }

  /** {@return the rectangle of one code unit, null if it is printed nowhere} */
  public @Nullable Box box(int offset) {
    return pages[offset] == 0 ? null : joined(offset, offset + 1);
  }

  /**
   * {@return the rectangles that cover {@code span}, one for each stretch on a line, in the order
   * of the text}
   */
  public List<Box> boxes(Span span) {
    List<Box> boxes = new ArrayList<>();
    int from = -1;
    int last = -1;
    int way = ANY_WAY;
    for (int i = span.start(); i < span.end(); i++) {
      if (pages[i] == 0) {
        continue;
      }
      int step = from < 0 ? ANY_WAY : way(last, i);
      if (from >= 0 && (step == ANY_WAY || (way != ANY_WAY && step != way))) {
        boxes.add(joined(from, last + 1));
        from = -1;
        step = ANY_WAY;
      }
      way = step;
      from = from < 0 ? i : from;
      last = i;
    }
    if (from >= 0) {
      boxes.add(joined(from, last + 1));
    }
    return boxes;
  }

  /** In which direction the next character follows the last on one line; none if on another. */
  private int way(int last, int next) {
    if (pages[last] != pages[next]) {
      return ANY_WAY;
    }
    for (int way = 0; way < WAYS; way++) {
      int along = way % 2; // 0: to the right or left, 1: down or up
      int across = 1 - along;
      float high = edge(last, across + 2) - edge(last, across);
      float shared =
          Math.min(edge(last, across + 2), edge(next, across + 2))
              - Math.max(edge(last, across), edge(next, across));
      float gap =
          way < 2
              ? edge(next, along) - edge(last, along + 2)
              : edge(last, along) - edge(next, along + 2);
      if (shared > 0
          && shared * 2 >= Math.min(high, edge(next, across + 2) - edge(next, across))
          && gap * 2 > -high
          && gap < WIDEST_GAP * high) {
        return way;
      }
    }
    return ANY_WAY;
  }

  private Box joined(int from, int to) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = 0;
    float bottom = 0;
    int page = 0;
    for (int i = from; i < to; i++) {
      if (pages[i] != 0) {
        page = pages[i];
        left = Math.min(left, edge(i, 0));
        top = Math.min(top, edge(i, 1));
        right = Math.max(right, edge(i, 2));
        bottom = Math.max(bottom, edge(i, 3));
      }
    }
    return new Box(page, decimal(left), decimal(top), decimal(right), decimal(bottom));
  }

  private float edge(int offset, int which) {
    return edges[offset * EDGES + which];
  }

  private static BigDecimal decimal(float points) {
    BigDecimal rounded =
        new BigDecimal(Float.toString(points))
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** Collects places in the order of the text. */
  public static final class Builder {

    private int length;
    private int[] pages = new int[1024];
    private float[] edges = new float[1024 * EDGES];
    private byte[] confidences = new byte[1024];

    /** {@return the number of code units so far} */
    public int length() {
      return length;
    }

    /** Adds {@code units} code units that are printed nowhere. */
    public void nowhere(int units) {
      for (int i = 0; i < units; i++) {
        add(0, 0, 0, 0, 0, 1);
      }
    }

    /**
     * Adds one code unit.
     *
     * @param page 1-based
     * @param confidence 0 to 1, how sure a recognition is of it; 1 if nothing was recognized
     */
    public void add(int page, float left, float top, float right, float bottom, double confidence) {
      if (length == pages.length) {
        pages = Arrays.copyOf(pages, length * 2);
        edges = Arrays.copyOf(edges, length * 2 * EDGES);
        confidences = Arrays.copyOf(confidences, length * 2);
      }
      pages[length] = page;
      edges[length * EDGES] = left;
      edges[length * EDGES + 1] = top;
      edges[length * EDGES + 2] = right;
      edges[length * EDGES + 3] = bottom;
      confidences[length] = (byte) Math.round(Math.max(0, Math.min(1, confidence)) * 100);
      length++;
    }

    /** {@return what was collected} */
    public PrintedPlaces build() {
      return new PrintedPlaces(
          Arrays.copyOf(pages, length),
          Arrays.copyOf(edges, length * EDGES),
          Arrays.copyOf(confidences, length));
    }
  }
}
