package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * A file of the output as it was left: enough to tell whether it is still that, without reading it.
 * It is for files so large that reading them takes longer than it may; who copies an output without
 * its times has them made anew.
 *
 * @param size bytes
 * @param changed when it was changed last
 */
record FileMark(long size, Instant changed) {

  /** Fits no file. */
  static final FileMark NONE = new FileMark(-1, Instant.EPOCH);

  /** {@return the mark of a file that was just put there} */
  static FileMark of(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileMark(now.size(), now.lastModifiedTime().toInstant());
  }

  /** {@return whether the file is there and as it was left} */
  boolean fits(Path file) throws IOException {
    try {
      return equals(of(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  void pack(Packing into) {
    into.number(size);
    into.text(changed.toString());
  }

  static FileMark unpack(Unpacking from) throws IOException {
    return new FileMark(from.number(), Instant.parse(from.text()));
  }
}
