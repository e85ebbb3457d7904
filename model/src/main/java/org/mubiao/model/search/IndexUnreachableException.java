package org.mubiao.model.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An index on other machines cannot be asked or written; the message says which, and why. */
public final class IndexUnreachableException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Makes one with one sentence without a full stop, and what it came from. */
  public IndexUnreachableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
