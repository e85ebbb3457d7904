package org.mubiao.extractor.parse.print;

import java.io.IOException;

/**
 * Finds what is printed on the picture of a page: for rooms whose formats hold pages that are
 * pictures. It is not for figures and photographs inside a page.
 */
@FunctionalInterface
public interface PageReader {

  /**
   * Reads a page. The pages of a file are asked for one after the other, in their order.
   *
   * @param page the page as its file shows it; it may be turned or a little askew
   * @return characters and rules of the page turned upright and level; its size is in points. No
   *     characters if there are none
   * @throws UnreadPageException if recognition is switched off, is not there on this machine, or
   *     the picture is too large
   * @throws IOException if the page cannot be drawn
   */
  PrintedPage read(PicturePage page) throws UnreadPageException, IOException;
}
