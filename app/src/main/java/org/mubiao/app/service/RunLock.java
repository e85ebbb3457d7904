package org.mubiao.app.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.CommandException;
import org.mubiao.app.DiskFullException;
import org.mubiao.app.OutputBusyException;

/**
 * Keeps two programs from doing one thing to one output folder at a time. The operating system
 * holds the lock, so a killed program leaves none behind; the file only says who holds it.
 */
final class RunLock {

  /** The locked byte lies far behind the words, which can be read while it is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LONGEST_WORDS = 200;

  private static final DateTimeFormatter SINCE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** Within this program one thread after the other corrects. */
  private static final Object CORRECTING = new Object();

  private RunLock() {}

  /** What is done while the lock is held. */
  @FunctionalInterface
  interface Work<T> {
    T get() throws IOException;
  }

  /**
   * Does {@code work} while holding the lock of this output folder, which is made if needed.
   *
   * @throws OutputBusyException if another run holds it
   */
  static <T> T holding(OutputFolder output, Work<T> work) throws IOException {
    return holding(output, output.lock(), "is being written", work);
  }

  /**
   * Does {@code work} while holding the lock that one watch at a time holds.
   *
   * @throws OutputBusyException if another watch holds it
   */
  static <T> T watching(OutputFolder output, Work<T> work) throws IOException {
    return holding(output, output.watchLock(), "is kept up to date", work);
  }

  /**
   * Does {@code work} while holding the lock of the corrections, which is never held for long.
   *
   * @throws OutputBusyException if another program holds it
   */
  static <T> T correcting(OutputFolder output, Work<T> work) throws IOException {
    synchronized (CORRECTING) {
      return holding(output, output.correctionsLock(), "is being corrected", work);
    }
  }

  /** {@return whether a run is writing this output now} */
  static boolean isHeld(OutputFolder output) throws IOException {
    try (FileChannel channel = FileChannel.open(output.lock(), StandardOpenOption.WRITE);
        FileLock lock = take(channel)) {
      return lock == null;
    } catch (NoSuchFileException | AccessDeniedException e) {
      return false; // nobody who could write it is there
    }
  }

  private static <T> T holding(OutputFolder output, Path lock, String what, Work<T> work)
      throws IOException {
    Files.createDirectories(output.root());
    try (FileChannel channel =
        FileChannel.open(
            lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      if (take(channel) == null) {
        throw new OutputBusyException(
            output.root()
                + " "
                + what
                + " by another mubiao"
                + holder(channel)
                + ": wait until it has ended, or name another folder with --output.");
      }
      say(channel);
      T result = work.get();
      channel.truncate(0);
      return result;
    } catch (CommandException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      DiskFullException full = DiskFullException.of(output.root(), e);
      if (full != null) {
        throw full;
      }
      throw e;
    }
  }

  private static @Nullable FileLock take(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // held by another thread of this program
    }
  }

  private static void say(FileChannel channel) throws IOException {
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            ("process " + ProcessHandle.current().pid() + ", since " + SINCE.format(Instant.now()))
                .getBytes(StandardCharsets.UTF_8)),
        0);
  }

  /** {@return who holds the lock, as far as it said so} */
  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer words = ByteBuffer.allocate(LONGEST_WORDS);
    channel.read(words, 0);
    String holder = new String(words.array(), 0, words.position(), StandardCharsets.UTF_8).strip();
    return holder.isEmpty() ? "" : " (" + holder + ")";
  }
}
