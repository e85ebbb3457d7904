package org.mubiao.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one file holds, wherever its bytes come from: the file itself or, where it is a package, the
 * files in it. For whoever has no folder on a disk; a {@link SourceFolder} reads one.
 */
public final class FileContent {

  private final String name;
  private final byte[] bytes;
  private final @Nullable NoticePackage content;

  private FileContent(String name, byte[] bytes, @Nullable NoticePackage content) {
    this.name = name;
    this.bytes = bytes;
    this.content = content;
  }

  /** {@return whether a file of this name, without its folders, is an input} */
  public static boolean isInput(String fileName) {
    return InputNames.isInput(fileName);
  }

  /**
   * Reads a file and looks whether it is a package.
   *
   * @param name path relative to its input root, with {@code /}
   * @param size bytes that it is said to have; the reading stops at the limit all the same
   * @param stream the bytes; stays open
   * @param limits what a file may ask for
   * @throws FileRefusedException if it is larger than the limit, or a package that is a bomb
   * @throws IOException if it cannot be read
   */
  public static FileContent read(String name, long size, InputStream stream, ReadLimits limits)
      throws IOException, FileRefusedException {
    byte[] bytes = bytes(name, size, stream, limits);
    return new FileContent(name, bytes, NoticePackage.of(name, bytes, limits).orElse(null));
  }

  /** {@return the bytes of a file that is not larger than the limit} */
  static byte[] bytes(String name, long size, InputStream stream, ReadLimits limits)
      throws IOException, FileRefusedException {
    if (size > limits.maxBytes()) {
      throw tooLarge(name, size, limits);
    }
    int ceiling = (int) Math.min(limits.maxBytes(), Integer.MAX_VALUE - 16L);
    byte[] bytes = stream.readNBytes(ceiling);
    if (stream.read() >= 0) {
      throw tooLarge(name, ceiling + 1L, limits);
    }
    return bytes;
  }

  private static FileRefusedException tooLarge(String name, long size, ReadLimits limits) {
    return new FileRefusedException(
        String.format(
            Locale.ROOT,
            "%s has %d bytes, more than the %d that are read; split it or take the pictures out.",
            name,
            size,
            limits.maxBytes()));
  }

  /** {@return whether it is a package} */
  public boolean isPackage() {
    return content != null;
  }

  /** {@return the names of its inputs, sorted: its own or, as {@code a.zip!/b.docx}, its files'} */
  public List<String> names() {
    return content == null
        ? List.of(name)
        : content.names().stream().map(member -> name + NoticePackage.INSIDE + member).toList();
  }

  /**
   * {@return one of its inputs}
   *
   * @param input as {@link #names} gives it
   * @throws FileRefusedException if it is not to be read: encrypted, too large, damaged
   */
  public SourceFile read(String input) throws FileRefusedException {
    SourceFile file =
        content != null
            ? content.read(input.substring(name.length() + NoticePackage.INSIDE.length()))
            : input.equals(name) ? new SourceFile(name, bytes) : null;
    if (file == null) {
      throw new IllegalArgumentException(name + " holds no " + input);
    }
    return file;
  }
}
