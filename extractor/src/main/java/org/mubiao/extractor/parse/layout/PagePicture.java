package org.mubiao.extractor.parse.layout;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * A page as the file shows it.
 *
 * @param image the page from its upper left corner
 * @param pixelsPerPoint how many pixels a point (1/72 inch) is long
 * @param upright how a reader has to turn it so that its text stands upright
 */
public record PagePicture(BufferedImage image, double pixelsPerPoint, QuarterTurn upright) {

  private static final double POINTS_PER_INCH = 72;

  /** A page whose text stands upright. */
  public PagePicture(BufferedImage image, double pixelsPerPoint) {
    this(image, pixelsPerPoint, QuarterTurn.NONE);
  }

  /** {@return the same with no more than so many dots an inch} */
  public PagePicture coarser(int dotsPerInch) {
    double scale = dotsPerInch / POINTS_PER_INCH / pixelsPerPoint;
    if (scale >= 1) {
      return this;
    }
    int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = smaller.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return new PagePicture(smaller, pixelsPerPoint * scale, upright);
  }
}
