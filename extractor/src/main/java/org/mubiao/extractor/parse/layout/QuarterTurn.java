package org.mubiao.extractor.parse.layout;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A turn of a page by a multiple of 90 degrees, clockwise. Lengths have any unit. */
public enum QuarterTurn {
  /** As it is. */
  NONE,
  /** The left side comes to the top. */
  RIGHT,
  /** Upside down. */
  HALF,
  /** The right side comes to the top. */
  LEFT;

  /** {@return the turn by so many quarters, which may be negative} */
  public static QuarterTurn clockwise(int quarters) {
    return values()[Math.floorMod(quarters, 4)];
  }

  /**
   * {@return the turn that makes most text run from left to right}
   *
   * @param characters how many characters run to the right, down, to the left and up
   */
  public static QuarterTurn ofText(int[] characters) {
    int most = 0;
    for (int direction = 1; direction < 4; direction++) {
      most = characters[direction] > characters[most] ? direction : most;
    }
    return clockwise(-most);
  }

  /** {@return where a point of a page of this width and height comes to lie, from the left} */
  public double x(double x, double y, double width, double height) {
    return switch (this) {
      case NONE -> x;
      case RIGHT -> height - y;
      case HALF -> width - x;
      case LEFT -> y;
    };
  }

  /** {@return where a point of a page of this width and height comes to lie, from the top} */
  public double y(double x, double y, double width, double height) {
    return switch (this) {
      case NONE -> y;
      case RIGHT -> x;
      case HALF -> height - y;
      case LEFT -> width - x;
    };
  }

  /** {@return the picture turned; the same one if there is nothing to turn} */
  public BufferedImage turn(BufferedImage image) {
    if (this == NONE) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean lying = this != HALF;
    BufferedImage turned =
        new BufferedImage(
            lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    AffineTransform way =
        new AffineTransform(
            x(1, 0, 0, 0) - x(0, 0, 0, 0),
            y(1, 0, 0, 0) - y(0, 0, 0, 0),
            x(0, 1, 0, 0) - x(0, 0, 0, 0),
            y(0, 1, 0, 0) - y(0, 0, 0, 0),
            x(0, 0, width, height),
            y(0, 0, width, height));
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(image, way, null);
    pen.dispose();
    return turned;
  }
}
