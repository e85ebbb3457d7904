package org.mubiao.extractor.parse;

import java.io.IOException;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.print.PicturePage;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.parse.print.UnreadPageException;
import org.mubiao.extractor.source.ReadLimits;

/**
 * Keeps the time of one file: that of the file itself, which stands still while a page is
 * recognised, and that of the page. Asked by the thread that waits, told by the one that reads.
 */
final class ReadingClock implements PageReader {

  private final ReadLimits limits;
  private final PageReader reader;
  private final long begun = System.nanoTime();
  private long recognised;
  private long pageBegun;
  private int page;

  /** Starts. */
  ReadingClock(ReadLimits limits, PageReader reader) {
    this.limits = limits;
    this.reader = reader;
  }

  @Override
  public PrintedPage read(PicturePage picture) throws UnreadPageException, IOException {
    begin(picture.number());
    try {
      return reader.read(picture);
    } finally {
      end();
    }
  }

  private synchronized void begin(int number) {
    page = number;
    pageBegun = System.nanoTime();
  }

  private synchronized void end() {
    recognised += System.nanoTime() - pageBegun;
    page = 0;
  }

  /** {@return nanoseconds that the file, or the page that is recognised, still has} */
  synchronized long left() {
    long now = System.nanoTime();
    return page > 0
        ? limits.pageTimeout().toNanos() - (now - pageBegun)
        : limits.timeout().toNanos() - (now - begun - recognised);
  }

  /** {@return what to say when no time is left, after the file's name} */
  synchronized String verdict() {
    return page > 0
        ? "was given up: the recognition of page "
            + page
            + " took more than "
            + limits.pageTimeout().toSeconds()
            + " seconds; scan it anew at 200 to 300 dots an inch."
        : "was not read within "
            + limits.timeout().toSeconds()
            + " seconds; save it anew or as text and try again.";
  }
}
