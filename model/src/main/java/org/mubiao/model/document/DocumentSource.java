package org.mubiao.model.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file a document was read from.
 *
 * @param file path relative to its input root, with {@code /}; a member of a package is {@code
 *     a.zip!/b.docx}
 * @param files every path that holds the same bytes, sorted, {@code file} among them
 * @param mediaType detected media type, such as {@code text/plain}
 * @param bytes length in bytes
 * @param sha256 digest of the bytes, 64 hexadecimal digits
 * @param pages number of pages, null for formats without pages
 */
public record DocumentSource(
    String file,
    List<String> files,
    String mediaType,
    long bytes,
    String sha256,
    @Nullable Integer pages) {

  /** Copies the list and checks that it names the file itself. */
  public DocumentSource {
    files = files.stream().sorted().distinct().toList();
    if (!files.contains(file)) {
      throw new IllegalArgumentException("files must name " + file);
    }
  }

  /** {@return the same source, known under these paths; the first of them names it} */
  public DocumentSource withFiles(List<String> paths) {
    List<String> sorted = paths.stream().sorted().distinct().toList();
    return new DocumentSource(sorted.get(0), sorted, mediaType, bytes, sha256, pages);
  }
}
