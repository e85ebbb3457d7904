package org.mubiao.extractor.parse.office;

import java.io.IOException;

/** The file was written by Word 95 or older, which this room does not read. */
public final class OldWordException extends IOException {

  private static final long serialVersionUID = 1L;

  OldWordException(Throwable cause) {
    super("written by Word 95 or older", cause);
  }
}
