package org.mubiao.extractor.parse.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A character, or several drawn as one, where a page draws it.
 *
 * @param text what it says
 * @param x of its origin, in millimetres of the text object
 * @param y of its base line, in millimetres of the text object
 * @param width it takes up, along its own direction
 * @param look how it is drawn
 * @param toPage from the text object to the page, in points
 * @param glyphs numbers in the font, empty if the font finds them by the character
 */
record PlacedCharacter(
    String text,
    double x,
    double y,
    double width,
    Look look,
    AffineTransform toPage,
    List<Integer> glyphs) {

  /** Share of a character's height above its base line, as Chinese fonts are made. */
  private static final double ABOVE = 0.86;

  private static final double BELOW = 0.14;

  /**
   * How the characters of a text object are drawn.
   *
   * @param font number of the font's resource
   * @param size in millimetres of the text object
   * @param stretch width against the font's own
   * @param turn degrees by which each character is turned clockwise
   * @param bold whether it is heavy
   * @param italic whether it leans
   * @param color what it is drawn in
   * @param hidden whether it is there, but not to be seen
   */
  record Look(
      String font,
      double size,
      double stretch,
      double turn,
      boolean bold,
      boolean italic,
      OfdColor color,
      boolean hidden) {}

  /** {@return from the character's own origin, base line to the right, to the page} */
  AffineTransform ownToPage() {
    AffineTransform own = new AffineTransform(toPage);
    own.translate(x, y);
    own.rotate(Math.toRadians(look.turn()));
    return own;
  }

  /** {@return the upright rectangle around it on the page, in points} */
  Rectangle2D box() {
    Rectangle2D own =
        new Rectangle2D.Double(0, -ABOVE * look.size(), width, (ABOVE + BELOW) * look.size());
    return ownToPage().createTransformedShape(own).getBounds2D();
  }

  /** {@return degrees from the horizontal, clockwise, -180 to 180, in which it is to be read} */
  double direction() {
    Point2D along = ownToPage().deltaTransform(new Point2D.Double(1, 0), null);
    return Math.toDegrees(Math.atan2(along.getY(), along.getX()));
  }
}
