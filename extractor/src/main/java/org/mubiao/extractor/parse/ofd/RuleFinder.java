package org.mubiao.extractor.parse.ofd;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.print.Rule;

/** Finds the straight lines in what is drawn: outlines, and areas as thin as a line. */
final class RuleFinder {

  /** Lines and areas thicker than this, in points, are no ruled lines. */
  private static final double THICKEST = 5;

  /** How far, in points, a line may lean over its whole length. */
  private static final double LEANING = 1;

  private static final double SHORTEST = 1;

  private final List<Rule> rules = new ArrayList<>();

  /** Adds the lines of a path, of the colours and the width it is drawn with. */
  void add(Path2D path, @Nullable OfdColor stroke, @Nullable OfdColor fill, double width) {
    boolean outlined = stroke != null && !stroke.isUnseen() && width <= THICKEST;
    if (outlined) {
      outline(path);
    }
    if (fill != null && !fill.isUnseen()) {
      areas(path, outlined);
    }
  }

  private void outline(Shape path) {
    double[] at = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
      int kind = steps.currentSegment(at);
      int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      boolean closes = kind == PathIterator.SEG_CLOSE;
      double toX = closes ? startX : at[last];
      double toY = closes ? startY : at[last + 1];
      if (kind == PathIterator.SEG_MOVETO) {
        startX = toX;
        startY = toY;
      } else if (closes || kind == PathIterator.SEG_LINETO) {
        line(x, y, toX, toY);
      }
      x = toX;
      y = toY;
    }
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    double wide = Math.abs(toX - fromX);
    double high = Math.abs(toY - fromY);
    if (Math.max(wide, high) < SHORTEST || Math.min(wide, high) > LEANING) {
      return;
    }
    if (wide >= high) {
      double y = (fromY + toY) / 2;
      add(Math.min(fromX, toX), y, Math.max(fromX, toX), y);
    } else {
      double x = (fromX + toX) / 2;
      add(x, Math.min(fromY, toY), x, Math.max(fromY, toY));
    }
  }

  private void add(double left, double top, double right, double bottom) {
    rules.add(new Rule((float) left, (float) top, (float) right, (float) bottom));
  }

  /** Each closed piece of a filled path by itself: one path may draw all lines of a table. */
  private void areas(Shape path, boolean outlined) {
    double[] at = new double[6];
    Rectangle2D.@Nullable Double piece = null;
    for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
      int kind = steps.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        area(piece, outlined);
        piece = new Rectangle2D.Double(at[0], at[1], 0, 0);
      } else if (kind != PathIterator.SEG_CLOSE && piece != null) {
        int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
        for (int i = 0; i <= last; i += 2) {
          piece.add(at[i], at[i + 1]);
        }
      }
    }
    area(piece, outlined);
  }

  private void area(@Nullable Rectangle2D piece, boolean outlined) {
    if (piece == null || outlined) {
      return;
    }
    double thin = Math.min(piece.getWidth(), piece.getHeight());
    double length = Math.max(piece.getWidth(), piece.getHeight());
    if (thin > THICKEST || length < Math.max(SHORTEST, 2 * thin)) {
      return;
    }
    if (piece.getWidth() >= piece.getHeight()) {
      add(piece.getMinX(), piece.getCenterY(), piece.getMaxX(), piece.getCenterY());
    } else {
      add(piece.getCenterX(), piece.getMinY(), piece.getCenterX(), piece.getMaxY());
    }
  }

  List<Rule> rules() {
    return rules;
  }
}
