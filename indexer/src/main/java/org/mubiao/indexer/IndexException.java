package org.mubiao.indexer;

import java.nio.file.Path;

/** The index cannot be used as it is; another run or another process has to act first. */
public abstract sealed class IndexException extends RuntimeException
    permits IndexLockedException, IndexMissingException, IndexStampException {

  private static final long serialVersionUID = 1L;

  private final transient Path directory;

  IndexException(String message, Path directory) {
    super(message);
    this.directory = directory;
  }

  /** {@return the folder of the index} */
  public Path directory() {
    return directory;
  }
}
