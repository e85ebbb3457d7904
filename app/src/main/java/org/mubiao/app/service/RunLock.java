package org.mubiao.app.service;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.StaleOutputException;

/**
 * Keeps two runs from writing one output folder at a time. The operating system holds the lock, so
 * a killed run leaves none behind.
 */
final class RunLock {

  private RunLock() {}

  /** What is done while the lock is held. */
  @FunctionalInterface
  interface Work<T> {
    T get() throws IOException;
  }

  /**
   * Does {@code work} while holding the lock of this output folder, which is made if needed.
   *
   * @throws StaleOutputException if another run holds it
   */
  static <T> T holding(OutputFolder output, Work<T> work) throws IOException {
    Files.createDirectories(output.root());
    try (FileChannel channel =
        FileChannel.open(output.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (take(channel) == null) {
        throw new StaleOutputException(
            output.root()
                + " is being written by another mubiao: wait until it has ended, or name another"
                + " folder with --output.");
      }
      return work.get();
    }
  }

  private static @Nullable FileLock take(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by another thread of this program
    }
  }
}
