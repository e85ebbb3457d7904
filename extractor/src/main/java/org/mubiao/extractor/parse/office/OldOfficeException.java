package org.mubiao.extractor.parse.office;

import java.io.IOException;

/** The file was written by an Office of 1995 or older, which this room does not read. */
public final class OldOfficeException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Says that a library knows a file for such an old one. */
  public OldOfficeException(Throwable cause) {
    super("written by an Office of 1995 or older", cause);
  }
}
