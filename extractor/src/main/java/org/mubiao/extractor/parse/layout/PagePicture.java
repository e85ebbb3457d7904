package org.mubiao.extractor.parse.layout;

import java.awt.image.BufferedImage;

/**
 * A page as a reader sees it.
 *
 * @param image the page from its upper left corner
 * @param pixelsPerPoint how many pixels a point (1/72 inch) is long
 */
public record PagePicture(BufferedImage image, double pixelsPerPoint) {}
