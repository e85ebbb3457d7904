package org.mubiao.extractor.parse.layout;

import java.awt.image.BufferedImage;

/**
 * A page as the file shows it.
 *
 * @param image the page from its upper left corner
 * @param pixelsPerPoint how many pixels a point (1/72 inch) is long
 * @param upright how a reader has to turn it so that its text stands upright
 */
public record PagePicture(BufferedImage image, double pixelsPerPoint, QuarterTurn upright) {
  /** A page whose text stands upright. */
  public PagePicture(BufferedImage image, double pixelsPerPoint) {
    this(image, pixelsPerPoint, QuarterTurn.NONE);
  }
}
