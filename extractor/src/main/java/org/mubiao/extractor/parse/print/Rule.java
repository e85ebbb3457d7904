package org.mubiao.extractor.parse.print;

/**
 * A straight printed line, horizontal or vertical: of a table, under a head, above footnotes.
 *
 * @param left left end, or the place of a vertical line, in points from the left edge of the page
 * @param top upper end, or the place of a horizontal line, in points from the upper edge
 * @param right right end, {@code left} or more
 * @param bottom lower end, {@code top} or more
 */
public record Rule(float left, float top, float right, float bottom) {

  boolean isHorizontal() {
    return right - left >= bottom - top;
  }

  float length() {
    return Math.max(right - left, bottom - top);
  }
}
