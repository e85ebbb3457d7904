package org.mubiao.extractor.parse.print;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A page that is a picture, to be drawn only if it is going to be read.
 *
 * @param number 1-based
 * @param total how many pages the file has
 * @param dotsPerInch how many pixels of the drawing make an inch of the page
 * @param drawing makes the picture
 */
public record PicturePage(int number, int total, double dotsPerInch, Drawing drawing) {

  /** Draws a page as its file shows it. */
  @FunctionalInterface
  public interface Drawing {

    /**
     * {@return the picture}
     *
     * @throws UnreadPageException if it has more pixels than allowed
     * @throws IOException if it is damaged
     */
    BufferedImage draw() throws UnreadPageException, IOException;
  }
}
