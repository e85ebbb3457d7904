package org.mubiao.extractor.parse;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mubiao.extractor.parse.layout.PagePicture;
import org.mubiao.extractor.parse.layout.PageWords;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.ofd.OfdPictures;
import org.mubiao.extractor.parse.pdf.PdfPages;
import org.mubiao.extractor.parse.scan.PictureFile;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.extractor.source.ZipDirectory;

/**
 * Looks at the pages of a file with other eyes than the reading: draws them, and tells what is
 * printed inside a box. For showing evidence and for proving it, not for extraction. Safe for use
 * by several threads.
 */
public final class PagePictures {

  /** Enough for the small print of a page of A3. */
  private static final long MOST_PIXELS = 16_000_000;

  private final ReadLimits limits;

  /** Prepares to look at files inside these limits. */
  public PagePictures(ReadLimits limits) {
    this.limits = limits;
  }

  /** What can be looked at. */
  private enum Kind {
    PDF,
    OFD,
    PICTURE,
    NONE;

    static Kind of(SourceFile file) {
      return switch (FileKind.of(file.bytes())) {
        case PDF -> PDF;
        case PICTURE -> PICTURE;
        case ZIP ->
            ZipDirectory.of(file.bytes()).map(ZipDirectory::isOfd).orElse(false) ? OFD : NONE;
        case OLE2, RTF, OTHER -> NONE;
      };
    }
  }

  /** {@return whether the file is of a format with pages that can be drawn} */
  public static boolean hasPages(SourceFile file) {
    return Kind.of(file) != Kind.NONE;
  }

  /**
   * {@return a page, drawn as the file shows it, with the turn that makes its text upright}
   *
   * @param page 1-based
   * @param dotsPerInch how fine; very large pages are drawn coarser
   * @throws FileRefusedException if the file has no such page or none at all, or cannot be drawn
   */
  public PagePicture page(SourceFile file, int page, int dotsPerInch) throws FileRefusedException {
    Callable<PagePicture> drawing =
        switch (Kind.of(file)) {
          case PDF -> () -> new PdfPages().draw(file, page, dotsPerInch, MOST_PIXELS, limits);
          case OFD -> () -> new OfdPictures().draw(file, page, dotsPerInch, MOST_PIXELS, limits);
          case PICTURE -> () -> scanned(file, page).coarser(dotsPerInch);
          case NONE ->
              throw new FileRefusedException(
                  file.name()
                      + " has no pages of its own to draw: only PDF and OFD files and pictures do;"
                      + " use `mubiao show` without --png.");
        };
    return within(file, "drawn", drawing);
  }

  private PagePicture scanned(SourceFile file, int page) throws RefusedException, IOException {
    try (PictureFile picture = PictureFile.open(file, limits)) {
      return picture.picture(page);
    }
  }

  /**
   * {@return the characters of a file by their place, looked up without the reading of its text}
   *
   * @throws FileRefusedException if the file has no characters with places, or cannot be opened
   */
  public PageWords words(SourceFile file) throws FileRefusedException {
    if (!hasWords(file)) {
      throw new FileRefusedException(
          file.name()
              + " holds no characters with places: only those of PDF and OFD files are proved.");
    }
    boolean isOfd = Kind.of(file) == Kind.OFD;
    return within(
        file,
        "proved",
        () -> isOfd ? new OfdPictures().words(file, limits) : new PdfPages().words(file, limits));
  }

  /** {@return whether the file itself says where its characters are printed} */
  public static boolean hasWords(SourceFile file) {
    Kind kind = Kind.of(file);
    return kind == Kind.PDF || kind == Kind.OFD;
  }

  /** Does work on a hostile file: it ends in time, and whatever it throws is a refusal. */
  private <T> T within(SourceFile file, String done, Callable<T> work) throws FileRefusedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread worker = new Thread(task, "pages of " + file.name());
    worker.setDaemon(true);
    worker.start();
    try {
      return task.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new FileRefusedException(
          file.name()
              + " was not "
              + done
              + " within "
              + limits.timeout().toSeconds()
              + " seconds; save it anew and try again.");
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new FileRefusedException(file.name() + " was not " + done + "; run again.");
    } catch (ExecutionException e) {
      throw new FileRefusedException(
          e.getCause() instanceof RefusedException refused
              ? file.name() + " " + refused.predicate()
              : file.name()
                  + " could not be "
                  + done
                  + " ("
                  + e.getCause()
                  + "); save it anew and try again.");
    }
  }
}
