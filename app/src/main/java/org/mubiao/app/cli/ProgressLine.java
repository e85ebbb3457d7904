package org.mubiao.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.mubiao.app.service.Progress;
import org.mubiao.extractor.parse.TextRecognition;

/**
 * One line of a terminal that counts what is done, names the page that is recognised, and is gone
 * when all is. Where nobody sees it, it is silent.
 */
final class ProgressLine implements Progress, TextRecognition.Listener {

  private static final long PAUSE_NANOSECONDS = 100_000_000L;
  private static final String ERASE = "\r\u001b[K";

  /** A name longer than this would break the line. */
  private static final int LONGEST_NAME = 24;

  private final PrintWriter err;
  private final boolean isSeen;
  private final long begun = System.nanoTime();
  private long last = begun;
  private String files = "";

  /**
   * @param isSeen whether a person looks at {@code err}
   */
  ProgressLine(PrintWriter err, boolean isSeen) {
    this.err = err;
    this.isSeen = isSeen;
  }

  @Override
  public synchronized void done(String what, int done, int total) {
    long now = System.nanoTime();
    if (done >= total) {
      clear();
    } else if (now - last >= PAUSE_NANOSECONDS) {
      last = now;
      long left = (now - begun) / 1_000_000_000L * (total - done) / done;
      files =
          String.format(
              Locale.ROOT,
              "%3d %%  %d of %d  %s",
              100L * done / total,
              done,
              total,
              left > 3 ? "about " + left + " s left" : "");
      print(files);
    }
  }

  @Override
  public synchronized void begins(String file, int page, int pages) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    print(
        (files.isEmpty() ? "" : files + "  ")
            + "recognising "
            + shown
            + ", page "
            + page
            + " of "
            + pages);
  }

  /** Takes the line away. */
  synchronized void clear() {
    files = "";
    print("");
  }

  private void print(String line) {
    if (isSeen) {
      err.print(ERASE + line);
      err.flush();
    }
  }
}
