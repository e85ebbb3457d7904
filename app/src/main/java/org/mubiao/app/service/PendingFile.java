package org.mubiao.app.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written beside its place and moved into it when it is whole, so that nobody
 * ever reads half of one. Closed without {@link #commit}, it leaves no trace.
 */
public final class PendingFile implements AutoCloseable {

  /** What the name of an unfinished file ends in; it begins with a dot. */
  static final String ENDING = ".part";

  /** The process that writes a file of its own. */
  private static final Pattern WRITER = Pattern.compile("\\.(\\d{1,18})-\\d+\\.part$");

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

  /**
   * Makes the file whole on the disk and gives it this place, if nothing stands there.
   *
   * @param free a place in the folder of the one it was made for
   * @return whether nothing stood there
   */
  boolean commitNew(Path free) throws IOException {
    stream.flush();
    if (channel.isOpen()) {
      channel.force(true);
      stream.close();
    }
    try {
      Files.createLink(free, beside); // in one step, and never over another file
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (UnsupportedOperationException | FileSystemException e) {
      if (Files.exists(free)) {
        return false;
      }
      Files.move(beside, free); // a file system without links
    }
    Files.deleteIfExists(beside);
    done = true;
    return true;
  }

  /** {@return a file that will stand at {@code place}, whose folder is made if needed} */
  public static PendingFile at(Path place) throws IOException {
    return new PendingFile(place, "");
  }

  /**
   * {@return the same, under a name that no other program and no other thread writes to} What a
   * program that was ended left of such a file is removed.
   */
  static PendingFile apart(Path place) throws IOException {
    PendingFile pending =
        new PendingFile(
            place, "." + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet());
    sweep(pending.beside.getParent());
    return pending;
  }

  private static void sweep(@Nullable Path folder) throws IOException {
    if (folder == null) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + ENDING)) {
      for (Path file : files) {
        Matcher writer = WRITER.matcher(String.valueOf(file.getFileName()));
        if (writer.find() && ProcessHandle.of(Long.parseLong(writer.group(1))).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    }
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

  /** Does the same, unless exactly what was written stands there already. */
  void commitIfNew() throws IOException {
    stream.close();
    if (Files.isRegularFile(place) && Files.mismatch(beside, place) < 0) {
      Files.delete(beside);
    } else {
      move(beside, place);
    }
    done = true;
  }

  /** {@return whether it is still there: another program may have taken it for a dead one's} */
  boolean isThere() {
    return Files.exists(beside);
  }

  @Override
  public void close() throws IOException {
    if (!done) {
      channel.close(); // not the stream, which would write what it still holds
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
    try {
      Files.write(beside, bytes);
      move(beside, place);
    } catch (IOException e) {
      Files.deleteIfExists(beside); // on a full disk even half a file is in the way
      throw e;
    }
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
