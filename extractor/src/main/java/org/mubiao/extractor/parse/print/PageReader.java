package org.mubiao.extractor.parse.print;

import java.awt.image.BufferedImage;
import org.mubiao.extractor.parse.layout.RefusedException;

/**
 * Finds what is printed on the picture of a page: for rooms whose formats hold pages that are
 * pictures. It is not for figures and photographs inside a page.
 */
@FunctionalInterface
public interface PageReader {

  /**
   * Reads a page. Pages are asked for one after the other, in their order.
   *
   * @param picture the page as its file shows it; it may be turned or a little askew
   * @param dotsPerInch how many pixels of it make an inch of the page
   * @return characters and rules of the page turned upright; its size is in points. No characters
   *     if there are none
   * @throws RefusedException if recognition is switched off, is not there on this machine, or takes
   *     too long
   */
  PrintedPage read(BufferedImage picture, double dotsPerInch) throws RefusedException;
}
