package org.mubiao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was to be written did not fit on the disk. */
public final class DiskFullException extends CommandException {

  private static final long serialVersionUID = 1L;

  /** Less room than this counts as none. */
  private static final long NONE = 64 * 1024;

  /** How the systems say it; in other languages the room that is left tells. */
  private static final List<String> WORDS =
      List.of("No space left", "quota exceeded", "not enough space", "设备上没有空间", "磁盘空间不足");

  private DiskFullException(Path folder, Throwable cause) {
    super(
        "There is no room left on the disk of "
            + folder
            + ": make some and do the same again; what stood there is still whole.",
        cause);
  }

  /**
   * {@return this exception if the trouble came of a full disk, else null}
   *
   * @param folder what was being written into
   * @param trouble what went wrong, at any depth of its causes
   */
  public static @Nullable DiskFullException of(Path folder, Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof DiskFullException full) {
        return full;
      }
      String words = String.valueOf(cause.getMessage());
      if (WORDS.stream().anyMatch(words::contains)
          || (cause instanceof IOException && !hasRoom(folder))) {
        Path others = Path.of(System.getProperty("java.io.tmpdir"));
        return new DiskFullException(
            hasRoom(folder) && !hasRoom(others) ? others : folder, trouble);
      }
    }
    return null;
  }

  private static boolean hasRoom(Path folder) {
    try {
      return !Files.exists(folder) || Files.getFileStore(folder).getUsableSpace() >= NONE;
    } catch (IOException e) {
      return true; // nothing is known of it
    }
  }
}
