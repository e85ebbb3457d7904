package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A file of the output as it was left: enough to tell whether it is still that, without reading it
 * where its size and time are the same.
 *
 * @param size bytes
 * @param changed when it was changed last
 * @param checksum what shows damage
 */
record FileMark(long size, Instant changed, String checksum) {

  /** {@return the mark of a file that was just put there and has this checksum} */
  static FileMark of(Path file, String checksum) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileMark(now.size(), now.lastModifiedTime().toInstant(), checksum);
  }

  /** {@return whether the file is there and as it was left} */
  boolean fits(Path file) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (now.size() != size) {
        return false;
      }
      // Where a file system counts whole seconds, a file may change again within the same.
      boolean isFine = !changed.truncatedTo(ChronoUnit.SECONDS).equals(changed);
      return (isFine && now.lastModifiedTime().toInstant().equals(changed))
          || Digests.checksumOf(file).equals(checksum);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  void pack(Packing into) {
    into.number(size);
    into.text(changed.toString());
    into.text(checksum);
  }

  static FileMark unpack(Unpacking from) throws IOException {
    return new FileMark(from.number(), Instant.parse(from.text()), from.text());
  }
}
