package org.mubiao.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.mubiao.app.service.Progress;

/** One line of a terminal that counts what is done and is gone when all is. */
final class ProgressLine implements Progress {

  private static final long PAUSE_NANOSECONDS = 100_000_000L;
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter err;
  private final long begun = System.nanoTime();
  private long last = begun;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void done(String what, int done, int total) {
    long now = System.nanoTime();
    if (done >= total) {
      err.print(ERASE);
    } else if (now - last >= PAUSE_NANOSECONDS) {
      last = now;
      long left = (now - begun) / 1_000_000_000L * (total - done) / done;
      err.print(
          ERASE
              + String.format(
                  Locale.ROOT,
                  "%3d %%  %d of %d  %s",
                  100L * done / total,
                  done,
                  total,
                  left > 3 ? "about " + left + " s left" : ""));
    }
    err.flush();
  }
}
