package org.mubiao.extractor.parse.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.util.Matrix;

/**
 * The upright rectangle around a character on the page as a reader sees it. Used again for each
 * character: a page has thousands.
 */
final class GlyphBox {

  /** A line that leans less than this share of its length is level or plumb. */
  private static final double LEAN = 0.08;

  /** The four corners, where the character begins, and one step along its line. */
  private static final int POINTS = 6;

  private final AffineTransform transform = new AffineTransform();
  private final AffineTransform toText = new AffineTransform();
  private final double[] points = new double[2 * POINTS];
  private double left;
  private double top;
  private double right;
  private double bottom;
  private int direction;

  /**
   * Places a character.
   *
   * @param toPage from the page's own coordinates to what a reader sees
   * @param matrix from the coordinates of the character to the page's own
   * @param x left edge in coordinates of the character
   * @param y lower edge
   */
  void place(
      AffineTransform toPage, Matrix matrix, double x, double y, double width, double height) {
    toText.setTransform(
        matrix.getScaleX(),
        matrix.getShearY(),
        matrix.getShearX(),
        matrix.getScaleY(),
        matrix.getTranslateX(),
        matrix.getTranslateY());
    transform.setTransform(toPage);
    transform.concatenate(toText);
    corner(0, x, y);
    corner(1, x + width, y);
    corner(2, x + width, y + height);
    corner(3, x, y + height);
    corner(4, 0, 0);
    corner(5, 1, 0);
    transform.transform(points, 0, points, 0, POINTS);
    bounds();
    direction = direction(points[10] - points[8], points[11] - points[9]);
  }

  private void corner(int number, double x, double y) {
    points[2 * number] = x;
    points[2 * number + 1] = y;
  }

  /** A corner that is no number, as widths in damaged fonts make it, does not count. */
  private void bounds() {
    left = points[0];
    right = left;
    top = points[1];
    bottom = top;
    for (int i = 6; i > 0; i -= 2) {
      double x = points[i];
      double y = points[i + 1];
      left = x < left ? x : left;
      right = x > right ? x : right;
      top = y < top ? y : top;
      bottom = y > bottom ? y : bottom;
    }
  }

  /** {@return whether any of it is to be seen on a page of this size} */
  boolean isOn(double width, double height) {
    return Double.isFinite(left + top + width() + height())
        && left + width() > 0
        && top + height() > 0
        && left < width
        && top < height;
  }

  double x() {
    return left;
  }

  double y() {
    return top;
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** {@return where its line runs: 0 to the right, 1 down, 2 to the left, 3 up; -1 slanting} */
  int direction() {
    return direction;
  }

  private static int direction(double dx, double dy) {
    if (Math.abs(dy) <= LEAN * Math.abs(dx)) {
      return dx >= 0 ? 0 : 2;
    }
    if (Math.abs(dx) <= LEAN * Math.abs(dy)) {
      return dy >= 0 ? 1 : 3;
    }
    return -1;
  }
}
