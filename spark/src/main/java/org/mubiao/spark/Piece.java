package org.mubiao.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a text, that one task reads in one go.
 *
 * @param name path relative to the input root, with {@code /}
 * @param size bytes that it is said to have
 * @param besideFolder whether a folder is there that has the file's name and an exclamation mark
 * @param text what it holds, null if that is read where it lies
 * @param trouble why it cannot be read at all, null if it can
 */
record Piece(
    String name, long size, boolean besideFolder, @Nullable String text, @Nullable String trouble)
    implements Serializable {

  /** A file that lies in a store. */
  static Piece file(String name, long size, boolean besideFolder) {
    return new Piece(name, size, besideFolder, null, null);
  }

  /** A text of a table. */
  static Piece text(String name, String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return new Piece(name, bytes, false, text, null);
  }

  /** What was seen, but cannot be read. */
  static Piece unreadable(String name, String reason) {
    return new Piece(name, 0, false, null, reason);
  }
}
