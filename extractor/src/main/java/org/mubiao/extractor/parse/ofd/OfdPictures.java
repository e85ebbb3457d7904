package org.mubiao.extractor.parse.ofd;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.mubiao.extractor.parse.layout.PagePicture;
import org.mubiao.extractor.parse.layout.PageWords;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;

/** Looks at the pages of an OFD file: draws them, and tells what is printed where. */
public final class OfdPictures {

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
        PageDrawing drawing = new PageDrawing(document, opened.parts(), limits);
        double scale = drawing.scale(content, dotsPerInch, mostPixels);
        return new PagePicture(
            drawing.draw(content, scale), scale, marks(document, content, limits).turn());
      }
      index -= document.pageCount();
    }
    throw new RefusedException("has no page " + page + "; read it again with `mubiao run`.");
  }

  /** {@return the characters of all pages by their place} */
  public PageWords words(SourceFile file, ReadLimits limits) throws RefusedException, IOException {
    PageWords words = new PageWords();
    int number = 0;
    for (OfdDocument document : OfdFile.open(file.bytes(), limits).documents()) {
      if (number + document.pageCount() > limits.maxPages()) {
        throw RefusedException.tooManyPages(limits);
      }
      for (int i = 0; i < document.pageCount(); i++) {
        words.page(++number, marks(document, document.page(i), limits).marks());
      }
    }
    return words;
  }

  private static PageMarks marks(OfdDocument document, OfdElement page, ReadLimits limits)
      throws RefusedException, IOException {
    Rectangle2D area = document.area(page);
    PageMarks marks =
        new PageMarks(area.getWidth() * OfdPages.POINTS, area.getHeight() * OfdPages.POINTS);
    new PageContent(document, limits).draw(page, PageDrawing.origin(area), marks);
    return marks;
  }
}
