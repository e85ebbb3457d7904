package org.mubiao.app.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file that is being written beside its place and moved into it when it is whole, so that nobody
 * ever reads half of one. Closed without {@link #commit}, it leaves no trace.
 */
public final class PendingFile implements AutoCloseable {

  /** What the name of an unfinished file ends in; it begins with a dot. */
  static final String ENDING = ".part";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Path place;
  private final Path beside;
  private final FileChannel channel;
  private final OutputStream stream;
  private boolean done;

  private PendingFile(Path place, String mark) throws IOException {
    Path folder = place.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(place + " is no file");
    }
    Files.createDirectories(folder);
    this.place = place;
    this.beside = folder.resolve("." + place.getFileName() + mark + ENDING);
    this.channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** {@return a file that will stand at {@code place}, whose folder is made if needed} */
  public static PendingFile at(Path place) throws IOException {
    return new PendingFile(place, "");
  }

  /** {@return the same, under a name that no other program and no other thread writes to} */
  static PendingFile apart(Path place) throws IOException {
    return new PendingFile(
        place, "." + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet());
  }

  /** {@return what to write to; closed by {@link #commit}} */
  public OutputStream stream() {
    return stream;
  }

  /** {@return what {@link #stream} writes to, for those who do not use that} */
  FileChannel channel() {
    return channel;
  }

  /** Makes the file whole on the disk and moves it into its place. */
  public void commit() throws IOException {
    stream.flush();
    channel.force(true);
    commitSoon();
  }

  /**
   * Moves the file into its place, and leaves it to the system when to bring it to the disk: for
   * what is known by its checksum, and made anew if a power cut took it.
   */
  void commitSoon() throws IOException {
    stream.close();
    move(beside, place);
    done = true;
  }

  /** {@return whether it is still there: another program may have taken it for a dead one's} */
  boolean isThere() {
    return Files.exists(beside);
  }

  @Override
  public void close() throws IOException {
    if (!done) {
      stream.close();
      Files.deleteIfExists(beside);
    }
  }

  /** Puts {@code bytes} at {@code place}, unless exactly these stand there already. */
  static void place(Path place, byte[] bytes) throws IOException {
    if (!holds(place, bytes)) {
      replace(place, bytes);
    }
  }

  /** Puts {@code bytes} at {@code place}, whatever stands there. */
  static void replace(Path place, byte[] bytes) throws IOException {
    Path folder = place.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(place + " is no file");
    }
    Files.createDirectories(folder);
    Path beside = folder.resolve("." + place.getFileName() + ENDING);
    Files.write(beside, bytes);
    move(beside, place);
  }

  private static boolean holds(Path place, byte[] bytes) throws IOException {
    try {
      return Files.size(place) == bytes.length && Arrays.equals(Files.readAllBytes(place), bytes);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
