package org.mubiao.indexer;

import java.nio.file.Path;

/**
 * The index was made by another version of the program, or cannot be read; it has to be rebuilt.
 */
public final class IndexStampException extends IndexException {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;

  IndexStampException(Path directory, String found, String expected) {
    super(
        "the index " + directory + " was made by " + found + ", this program needs " + expected,
        directory);
    this.found = found;
    this.expected = expected;
  }

  /** {@return who made the index, for people} */
  public String found() {
    return found;
  }

  /** {@return who should have made it, for people} */
  public String expected() {
    return expected;
  }
}
