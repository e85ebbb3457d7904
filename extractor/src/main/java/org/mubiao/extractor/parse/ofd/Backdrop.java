package org.mubiao.extractor.parse.ofd;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the printed words of a form from a watermark: both stand on a template, but the body of a
 * page is written beside the words of a form and across a watermark.
 */
final class Backdrop {

  /** Characters overlap that share more than this of the smaller one. */
  private static final double OVERLAP = 0.12;

  /** A line is across the body if so much of it is. */
  private static final double ACROSS = 0.25;

  /** Length of the squares, in points, that the body is looked up by. */
  private static final double SQUARE = 24;

  private final Map<Long, List<Rectangle2D>> body = new HashMap<>();

  /** Knows the body of a page. */
  Backdrop(List<Rectangle2D> body) {
    for (Rectangle2D box : body) {
      for (long square : squares(box)) {
        this.body.computeIfAbsent(square, at -> new ArrayList<>()).add(box);
      }
    }
  }

  /** {@return whether the characters of a line lie across the body} */
  boolean isWatermark(List<Rectangle2D> line) {
    long across = line.stream().filter(this::isAcross).count();
    return across > 0 && across >= ACROSS * line.size();
  }

  private boolean isAcross(Rectangle2D box) {
    double area = box.getWidth() * box.getHeight();
    for (long square : squares(box)) {
      for (Rectangle2D other : body.getOrDefault(square, List.of())) {
        Rectangle2D shared = box.createIntersection(other);
        double smaller = Math.min(area, other.getWidth() * other.getHeight());
        if (shared.getWidth() > 0
            && shared.getHeight() > 0
            && shared.getWidth() * shared.getHeight() > OVERLAP * smaller) {
          return true;
        }
      }
    }
    return false;
  }

  /** The squares of a box; of one larger than any character, those of its corner. */
  private static List<Long> squares(Rectangle2D box) {
    long left = (long) Math.floor(box.getMinX() / SQUARE);
    long top = (long) Math.floor(box.getMinY() / SQUARE);
    long right = Math.min(left + 20, (long) Math.floor(box.getMaxX() / SQUARE));
    long bottom = Math.min(top + 20, (long) Math.floor(box.getMaxY() / SQUARE));
    List<Long> squares = new ArrayList<>();
    for (long x = left; x <= right; x++) {
      for (long y = top; y <= bottom; y++) {
        squares.add(x * 1_000_003 + y);
      }
    }
    return squares;
  }
}
