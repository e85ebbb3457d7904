package org.mubiao.indexer;

import java.nio.file.Path;

/** Another process is writing the index. Reading it is possible all the time. */
public final class IndexLockedException extends IndexException {

  private static final long serialVersionUID = 1L;

  IndexLockedException(Path directory) {
    super("the index " + directory + " is being written by another process", directory);
  }
}
