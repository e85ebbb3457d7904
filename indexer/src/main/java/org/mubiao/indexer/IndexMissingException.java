package org.mubiao.indexer;

import java.nio.file.Path;

/** There is no index, or none was ever finished. */
public final class IndexMissingException extends IndexException {

  private static final long serialVersionUID = 1L;

  IndexMissingException(Path directory) {
    super("there is no index in " + directory, directory);
  }
}
