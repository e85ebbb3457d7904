package org.mubiao.app.service;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A file that is made of new bytes and of stretches of the one that it will replace. Its checksum
 * comes with the writing.
 */
final class SplicedFile implements AutoCloseable {

  private static final int ROOM = 1 << 20;

  private final Path place;
  private final PendingFile pending;
  private final ByteBuffer room = ByteBuffer.allocateDirect(ROOM);
  private final CRC32 checksum = new CRC32();
  private final @Nullable FileChannel old;
  private long copyFrom;
  private long copyTo;
  private long size;

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
    while (copyFrom < copyTo) {
      room.limit((int) Math.min(room.capacity(), room.position() + copyTo - copyFrom));
      int read = old().read(room, copyFrom);
      if (read < 0) {
        throw cutShort();
      }
      copyFrom += read;
      room.limit(room.capacity());
      if (!room.hasRemaining()) {
        empty();
      }
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
    checksum.update(room);
    size += room.limit();
    room.rewind();
    while (room.hasRemaining()) {
      pending.channel().write(room);
    }
    room.clear();
  }

  /** {@return what shows damage to the file, after it was moved into its place} */
  String commit() throws IOException {
    copyNow();
    empty();
    pending.commitSoon();
    return Digests.checksum(size, checksum);
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
