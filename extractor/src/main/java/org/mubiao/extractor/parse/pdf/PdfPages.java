package org.mubiao.extractor.parse.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mubiao.extractor.parse.layout.PagePicture;
import org.mubiao.extractor.parse.layout.PageWords;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;

/** Looks at the pages of a PDF file: draws them, and tells what is printed where. */
public final class PdfPages {

  private static final double POINTS_PER_INCH = 72;

  /**
   * {@return a page drawn as the file shows it; fewer pixels than asked for if it would have more
   * than {@code mostPixels}}
   *
   * @param page 1-based
   * @throws RefusedException if there is no such page, or the file may not be opened
   */
  public PagePicture draw(
      SourceFile file, int page, int dotsPerInch, long mostPixels, ReadLimits limits)
      throws RefusedException, IOException {
    try (PDDocument document = open(file, limits)) {
      if (page < 1 || page > document.getNumberOfPages()) {
        throw new RefusedException("has no page " + page + "; read it again with `mubiao run`.");
      }
      PDPage leaf = document.getPage(page - 1);
      PDRectangle area = leaf.getCropBox();
      double points = Math.max(1, (double) area.getWidth() * area.getHeight());
      double scale = Math.min(dotsPerInch / POINTS_PER_INCH, Math.sqrt(mostPixels / points));
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      BufferedImage image = renderer.renderImage(page - 1, (float) scale, ImageType.RGB);
      return new PagePicture(image, scale, PdfMarks.of(leaf).turn());
    }
  }

  /** {@return the characters of all pages by their place} */
  public PageWords words(SourceFile file, ReadLimits limits) throws RefusedException, IOException {
    PageWords words = new PageWords();
    try (PDDocument document = open(file, limits)) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        words.page(++number, PdfMarks.of(page).marks());
      }
    }
    return words;
  }

  private static PDDocument open(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    PdfGuard.beforeOpening(file.bytes(), limits);
    PDDocument document;
    try {
      document = Loader.loadPDF(file.bytes());
    } catch (InvalidPasswordException e) {
      throw new RefusedException("is encrypted; save it without a password and try again.");
    }
    try {
      PdfGuard.opened(document, limits);
    } catch (RefusedException e) {
      document.close();
      throw e;
    }
    return document;
  }
}
