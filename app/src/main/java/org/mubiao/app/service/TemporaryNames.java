package org.mubiao.app.service;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Knows by its name a file that is no notice yet, or never: a download under way, or what an editor
 * keeps beside an open document. It is left out until it has its own name.
 */
final class TemporaryNames {

  private static final List<String> DOWNLOADS =
      List.of(".part", ".partial", ".crdownload", ".download", ".opdownload", ".filepart", ".!ut");

  private static final List<String> EDITORS = List.of(".tmp", ".temp", ".swp", ".swo", "~");

  private static final List<String> EDITOR_STARTS = List.of("~$", "~wrl", ".~lock");

  private TemporaryNames() {}

  /**
   * {@return why a file of this name is left out, as the end of a sentence; null if it is not}
   *
   * @param path path with {@code /}, or a bare name
   */
  static @Nullable String reason(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (DOWNLOADS.stream().anyMatch(name::endsWith)) {
      return "is a download or copy under way; it is read when it has its own name.";
    }
    boolean editors =
        EDITOR_STARTS.stream().anyMatch(name::startsWith)
            || EDITORS.stream().anyMatch(name::endsWith);
    return editors
        ? "is a temporary file of an editor; close the document there, or give the file another"
            + " name."
        : null;
  }
}
