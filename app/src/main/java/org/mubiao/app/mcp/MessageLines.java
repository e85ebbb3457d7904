package org.mubiao.app.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads messages, one a line, none longer than fits. */
final class MessageLines {

  /** Longest line that is read; questions have some hundred bytes. */
  static final int LONGEST = 1 << 20;

  private final InputStream in;

  MessageLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** A line is longer than may be; it was passed over. */
  static final class TooLongException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** {@return the next line without its end, null where there are no more} */
  byte @Nullable [] next() throws IOException, TooLongException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    while (true) {
      int one = in.read();
      if (one < 0 && length == 0) {
        return null;
      }
      if (one < 0 || one == '\n') {
        break;
      }
      length++;
      if (length <= LONGEST) {
        line.write(one);
      }
    }
    if (length > LONGEST) {
      throw new TooLongException();
    }
    return line.toByteArray();
  }
}
