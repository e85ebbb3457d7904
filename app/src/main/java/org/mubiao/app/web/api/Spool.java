package org.mubiao.app.web.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.web.desk.ScratchFolder;

/**
 * Keeps an answer until it is whole, so that none begins that cannot be ended: in memory, and from
 * some size on in a temporary file.
 */
final class Spool extends OutputStream {

  private static final int MOST_IN_MEMORY = 1 << 20;

  private final ScratchFolder scratch;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream disk;

  /** Takes where the file is to be, if there is one. */
  Spool(ScratchFolder scratch) {
    this.scratch = scratch;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    OutputStream stream = disk;
    if (stream == null && memory.size() + length > MOST_IN_MEMORY) {
      Path made = scratch.newFile();
      file = made;
      stream = Files.newOutputStream(made);
      disk = stream;
      memory.writeTo(stream);
      memory.reset();
    }
    (stream == null ? memory : stream).write(bytes, from, length);
  }

  /** {@return the whole answer; what was kept on the disk is gone once the stream is closed} */
  InputStream whole() throws IOException {
    close();
    Path kept = file;
    if (kept == null) {
      return new ByteArrayInputStream(memory.toByteArray());
    }
    return Files.newInputStream(kept, StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** {@return the whole answer if it is small enough to be in memory, else null} */
  byte @Nullable [] inMemory() {
    return file == null ? memory.toByteArray() : null;
  }

  @Override
  public void close() throws IOException {
    OutputStream stream = disk;
    disk = null;
    if (stream != null) {
      stream.close();
    }
  }

  /** Throws away what was kept. */
  void discard() throws IOException {
    close();
    Path kept = file;
    if (kept != null) {
      Files.deleteIfExists(kept);
    }
  }
}
