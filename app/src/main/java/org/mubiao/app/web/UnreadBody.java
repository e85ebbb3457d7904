package org.mubiao.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * The rest of a body that is not wanted. A client that is still sending when its connection is
 * closed never sees why, as its system throws the answer away: so the rest is taken in, within
 * bounds, and forgotten.
 */
final class UnreadBody {

  /** More than a form that somebody filled in; who sends more learns of the refusal or does not. */
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  private static final long LONGEST = Duration.ofSeconds(5).toNanos();

  private UnreadBody() {}

  /** Takes in what the client still sends; there is nothing to say if it stops. */
  static void forget(Context context) {
    long begun = System.nanoTime();
    long taken = 0;
    byte[] buffer = new byte[1 << 16];
    try {
      InputStream body = context.bodyInputStream();
      for (int read = body.read(buffer);
          read >= 0 && taken < MOST_BYTES && System.nanoTime() - begun < LONGEST;
          read = body.read(buffer)) {
        taken += read;
      }
    } catch (IOException e) {
      // It went away or fell silent: the refusal is written all the same, for whoever listens.
      return;
    }
  }
}
