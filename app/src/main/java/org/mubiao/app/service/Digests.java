package org.mubiao.app.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.Extractor;
import org.mubiao.model.target.Target;

/**
 * Tells content of our own from other content: 128 bits of MurmurHash3, in hexadecimal. That is
 * enough where nobody gains by two contents that are told to be the same, and many times quicker
 * than SHA-256, by which files that come in are named.
 */
final class Digests {

  /** Length of a digest. */
  private static final int LENGTH = 32;

  private Digests() {}

  static String of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  private static String of(byte[] bytes, int length) {
    long[] hash = MurmurHash3.hash128x64(bytes, 0, length, 0);
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(hash[0]) + hex.toHexDigits(hash[1]);
  }

  /** {@return whether this has the form of a digest; earlier versions had others} */
  static boolean isDigest(String text) {
    return text.length() == LENGTH;
  }

  /**
   * {@return what shows damage to a file of our own: its size and CRC-32, quicker than a digest}
   */
  static String checksumOf(Path file) throws IOException {
    CRC32 checksum = new CRC32();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        checksum.update(buffer, 0, read);
      }
    }
    return Files.size(file) + " " + Long.toHexString(checksum.getValue());
  }

  static String ofFile(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /** {@return the digest of the program's own jars; empty if it runs from folders of classes} */
  static String ofProgram() throws IOException {
    StringBuilder digests = new StringBuilder();
    for (Class<?> one : List.of(Extractor.class, Target.class, Digests.class)) {
      Path place = place(one);
      if (place != null && Files.isRegularFile(place)) {
        digests.append(ofFile(place)).append('\n');
      }
    }
    return digests.isEmpty() ? "" : of(digests.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Path place(Class<?> one) {
    CodeSource source = one.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  /** {@return the digest of a text without its white space: a new layout is no new text} */
  static String ofWords(String text) {
    byte[] words = new byte[2 * text.length()];
    int length = 0;
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at); // no white space takes two
      if (!Character.isWhitespace(one) && !Character.isSpaceChar(one)) {
        words[length++] = (byte) (one >> 8);
        words[length++] = (byte) one;
      }
    }
    return of(words, length);
  }
}
