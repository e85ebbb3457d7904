package org.mubiao.app.service;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is made of new bytes and of stretches of the one that it will replace, which the
 * system copies without our reading them.
 */
final class SplicedFile implements AutoCloseable {

  /** More than this is written more slowly, since it does not stay near the processor. */
  private static final int ROOM = 1 << 16;

  private final Path place;
  private final PendingFile pending;
  private final ByteBuffer room = ByteBuffer.allocateDirect(ROOM);
  private final @Nullable FileChannel old;
  private long copyFrom;
  private long copyTo;

  /**
   * Begins one.
   *
   * @param place where it will stand
   * @param again whether stretches of what stands there are wanted
   */
  SplicedFile(Path place, boolean again) throws IOException {
    this.place = place;
    this.old = again ? FileChannel.open(place, StandardOpenOption.READ) : null;
    this.pending = PendingFile.at(place);
  }

  /** Appends bytes. */
  void write(byte[] bytes, int length) throws IOException {
    copyNow();
    for (int from = 0; from < length; ) {
      int part = Math.min(length - from, room.remaining());
      room.put(bytes, from, part);
      from += part;
      if (!room.hasRemaining()) {
        empty();
      }
    }
  }

  /** Appends a stretch of the file that stands there; the end is exclusive. */
  void copy(long from, long to) throws IOException {
    if (from != copyTo) {
      copyNow();
      copyFrom = from;
    }
    copyTo = to;
  }

  /** Reads a stretch of the file that stands there. */
  void read(long from, byte[] into, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(into, 0, length);
    while (bytes.hasRemaining()) {
      if (old().read(bytes, from + bytes.position()) < 0) {
        throw cutShort();
      }
    }
  }

  private void copyNow() throws IOException {
    if (copyFrom < copyTo) {
      empty();
    }
    while (copyFrom < copyTo) {
      long copied = old().transferTo(copyFrom, copyTo - copyFrom, pending.channel());
      if (copied <= 0) {
        throw cutShort();
      }
      copyFrom += copied;
    }
    copyFrom = 0;
    copyTo = 0;
  }

  private FileChannel old() {
    if (old == null) {
      throw new IllegalStateException("nothing stands at " + place + " to copy from");
    }
    return old;
  }

  private EOFException cutShort() {
    return new EOFException(place + " was cut short by another program; run again.");
  }

  private void empty() throws IOException {
    room.flip();
    while (room.hasRemaining()) {
      pending.channel().write(room);
    }
    room.clear();
  }

  /** Moves the file into its place; {@return what it is there} */
  FileMark commit() throws IOException {
    copyNow();
    empty();
    pending.commitSoon();
    return FileMark.of(place);
  }

  @Override
  public void close() throws IOException {
    try (pending) {
      if (old != null) {
        old.close();
      }
    }
  }
}
