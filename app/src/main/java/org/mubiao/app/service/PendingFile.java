package org.mubiao.app.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A file that is being written beside its place and moved into it when it is whole, so that nobody
 * ever reads half of one. Closed without {@link #commit}, it leaves no trace.
 */
public final class PendingFile implements AutoCloseable {

  /** What the name of an unfinished file ends in; it begins with a dot. */
  static final String ENDING = ".part";

  private final Path place;
  private final Path beside;
  private final OutputStream stream;
  private boolean done;

  private PendingFile(Path place) throws IOException {
    Path folder = place.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(place + " is no file");
    }
    Files.createDirectories(folder);
    this.place = place;
    this.beside = folder.resolve("." + place.getFileName() + ENDING);
    this.stream = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16);
  }

  /** {@return a file that will stand at {@code place}, whose folder is made if needed} */
  public static PendingFile at(Path place) throws IOException {
    return new PendingFile(place);
  }

  /** {@return what to write to; closed by {@link #commit}} */
  public OutputStream stream() {
    return stream;
  }

  /** Makes the file whole on the disk and moves it into its place. */
  public void commit() throws IOException {
    stream.close();
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    move(beside, place);
    done = true;
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
    if (holds(place, bytes)) {
      return;
    }
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
