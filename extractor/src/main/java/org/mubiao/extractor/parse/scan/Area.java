package org.mubiao.extractor.parse.scan;

/**
 * A rectangle of pixels.
 *
 * @param left first column
 * @param top first row
 * @param right column after the last, greater than {@code left}
 * @param bottom row after the last, greater than {@code top}
 */
record Area(int left, int top, int right, int bottom) {

  Area {
    if (left >= right || top >= bottom) {
      throw new IllegalArgumentException(
          "an area without pixels: " + left + "," + top + " to " + right + "," + bottom);
    }
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  int middleX() {
    return (left + right) / 2;
  }

  int middleY() {
    return (top + bottom) / 2;
  }

  boolean holds(int x, int y) {
    return x >= left && x < right && y >= top && y < bottom;
  }

  Area moved(int x, int y) {
    return new Area(left + x, top + y, right + x, bottom + y);
  }

  /** {@return the area with {@code margin} more on each side, as far as {@code bounds} go} */
  Area grown(int margin, Area bounds) {
    return new Area(
        Math.max(bounds.left, left - margin),
        Math.max(bounds.top, top - margin),
        Math.min(bounds.right, right + margin),
        Math.min(bounds.bottom, bottom + margin));
  }
}
