package org.mubiao.extractor.parse.ofd;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.mubiao.extractor.parse.layout.PagePicture;
import org.mubiao.extractor.parse.layout.PageWords;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;

/**
 * Looks at the pages of an OFD file: draws them, and tells what is printed where. Notes laid over
 * the pages and seals are not drawn.
 */
public final class OfdPictures {

  private static final double POINTS_PER_INCH = 72;

  /**
   * {@return a page drawn as the file shows it; fewer pixels than asked for if it would have more
   * than {@code mostPixels}}
   *
   * @param page 1-based, counted through all documents of the file
   * @throws RefusedException if there is no such page, or the file may not be opened
   */
  public PagePicture draw(
      SourceFile file, int page, int dotsPerInch, long mostPixels, ReadLimits limits)
      throws RefusedException, IOException {
    OfdFile opened = OfdFile.open(file.bytes(), limits);
    int index = page - 1;
    for (OfdDocument document : opened.documents()) {
      if (index >= 0 && index < document.pageCount()) {
        OfdElement content = document.page(index);
        Rectangle2D area = document.area(content);
        double scale = scale(area, dotsPerInch, mostPixels);
        BufferedImage image =
            draw(
                document, content, scale, limits, new PackedPictures(opened.parts(), limits), opened.parts());
        return new PagePicture(image, scale, marks(document, content, limits).turn());
      }
      index -= document.pageCount();
    }
    throw new RefusedException("has no page " + page + "; read it again with `mubiao run`.");
  }

  /** {@return pixels a point, fewer where there would be more than {@code most} pixels} */
  static double scale(Rectangle2D area, int dotsPerInch, long most) {
    double points = area.getWidth() * area.getHeight() * OfdPages.POINTS * OfdPages.POINTS;
    return Math.min(dotsPerInch / POINTS_PER_INCH, Math.sqrt(most / Math.max(1, points)));
  }

  /**
   * {@return a page drawn on white}
   *
   * @param scale pixels a point
   */
  static BufferedImage draw(
      OfdDocument document,
      OfdElement page,
      double scale,
      ReadLimits limits,
      PackedPictures pictures,
      OfdPackage parts)
      throws RefusedException, IOException {
    Rectangle2D area = document.area(page);
    int width = (int) Math.max(1, Math.round(area.getWidth() * OfdPages.POINTS * scale));
    int height = (int) Math.max(1, Math.round(area.getHeight() * OfdPages.POINTS * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.scale(scale, scale);
      PagePainter painter =
          new PagePainter(pen, new FontOutlines(document.resources(), parts), pictures);
      new PageContent(document, limits).draw(page, origin(area), painter);
    } finally {
      pen.dispose();
    }
    return image;
  }

  /** {@return from the lengths of a file to points from the upper left corner of its paper} */
  static AffineTransform origin(Rectangle2D area) {
    AffineTransform origin = AffineTransform.getScaleInstance(OfdPages.POINTS, OfdPages.POINTS);
    origin.translate(-area.getX(), -area.getY());
    return origin;
  }

  /** {@return the characters of all pages by their place} */
  public PageWords words(SourceFile file, ReadLimits limits) throws RefusedException, IOException {
    PageWords words = new PageWords();
    int number = 0;
    for (OfdDocument document : OfdFile.open(file.bytes(), limits).documents()) {
      for (int i = 0; i < document.pageCount(); i++) {
        words.page(++number, marks(document, document.page(i), limits).marks());
        if (number > limits.maxPages()) {
          throw RefusedException.tooManyPages(limits);
        }
      }
    }
    return words;
  }

  private static PageMarks marks(OfdDocument document, OfdElement page, ReadLimits limits)
      throws RefusedException, IOException {
    Rectangle2D area = document.area(page);
    PageMarks marks =
        new PageMarks(area.getWidth() * OfdPages.POINTS, area.getHeight() * OfdPages.POINTS);
    new PageContent(document, limits).draw(page, origin(area), marks);
    return marks;
  }
}
