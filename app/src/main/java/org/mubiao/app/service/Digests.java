package org.mubiao.app.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.Extractor;
import org.mubiao.model.target.Target;

/** SHA-256 in hexadecimal, the one digest of this project. */
final class Digests {

  private Digests() {}

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
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
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
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
    StringBuilder words = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(words::appendCodePoint);
    return of(words.toString().getBytes(StandardCharsets.UTF_8));
  }
}
