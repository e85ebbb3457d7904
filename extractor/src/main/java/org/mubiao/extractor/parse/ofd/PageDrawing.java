package org.mubiao.extractor.parse.ofd;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.PicturePage;
import org.mubiao.extractor.parse.print.UnreadPageException;
import org.mubiao.extractor.source.ReadLimits;

/** Draws the pages of a document as its file shows them. Seals and notes are not drawn. */
final class PageDrawing {

  private static final double POINTS_PER_INCH = 72;

  /** Fine enough for small print, and what the recognition of text works with. */
  private static final int DOTS_TO_READ = 200;

  /** Enough for a sheet of A2; larger ones are drawn coarser. */
  private static final long MOST_PIXELS = 16_000_000;

  private final OfdDocument document;
  private final OfdPackage parts;
  private final ReadLimits limits;
  private final FontOutlines fonts;

  PageDrawing(OfdDocument document, OfdPackage parts, ReadLimits limits) {
    this.document = document;
    this.parts = parts;
    this.limits = limits;
    this.fonts = new FontOutlines(document.resources(), parts);
  }

  /** {@return from the lengths of a file to points from the upper left corner of its paper} */
  static AffineTransform origin(Rectangle2D area) {
    AffineTransform origin = AffineTransform.getScaleInstance(OfdPages.POINTS, OfdPages.POINTS);
    origin.translate(-area.getX(), -area.getY());
    return origin;
  }

  /** {@return pixels a point, fewer where a page would have more than {@code most} pixels} */
  double scale(OfdElement page, int dotsPerInch, long most) throws RefusedException, IOException {
    Rectangle2D area = document.area(page);
    double points = area.getWidth() * area.getHeight() * OfdPages.POINTS * OfdPages.POINTS;
    return Math.min(dotsPerInch / POINTS_PER_INCH, Math.sqrt(most / Math.max(1, points)));
  }

  /**
   * {@return a page for text recognition}
   *
   * @param number 1-based
   * @param total how many pages the file has
   * @param byItsFonts whether the shapes of its fonts alone say what stands there
   */
  PicturePage toRead(OfdElement page, int number, int total, boolean byItsFonts)
      throws RefusedException, IOException {
    double scale = scale(page, DOTS_TO_READ, Math.min(MOST_PIXELS, limits.maxPixels()));
    return new PicturePage(
        number,
        total,
        scale * POINTS_PER_INCH,
        () -> {
          PackedPictures pictures = new PackedPictures(parts, limits);
          int borrowed = fonts.borrowed();
          BufferedImage image;
          try {
            image = draw(page, scale, pictures);
          } catch (RefusedException e) {
            throw new IOException(e.predicate(), e);
          }
          if (pictures.anyTooLarge()) {
            throw new UnreadPageException(
                "its picture has more than " + limits.maxPixels() + " pixels");
          }
          if (byItsFonts && fonts.borrowed() > borrowed) {
            throw new UnreadPageException("the file does not hold these fonts");
          }
          return image;
        });
  }

  /**
   * {@return a page drawn on white}
   *
   * @param scale pixels a point
   */
  BufferedImage draw(OfdElement page, double scale) throws RefusedException, IOException {
    return draw(page, scale, new PackedPictures(parts, limits));
  }

  private BufferedImage draw(OfdElement page, double scale, PackedPictures pictures)
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
      new PageContent(document, limits)
          .draw(page, origin(area), new PagePainter(pen, fonts, pictures));
    } finally {
      pen.dispose();
    }
    return image;
  }
}
