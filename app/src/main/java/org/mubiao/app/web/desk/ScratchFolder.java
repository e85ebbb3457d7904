package org.mubiao.app.web.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where files of a server lie for a moment: notices that are being sent, answers too large for
 * memory. All of it is in one folder, which a lock of the operating system says is in use; so what
 * a killed server left is known as nobody's, and the next one removes it.
 */
public final class ScratchFolder implements AutoCloseable {

  private static final String NAME = "mubiao-serve-";
  private static final String LOCK = ".in-use";

  /** Folders of this program: asking the system for their locks again would give those up. */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path within;
  private @Nullable Path folder;
  private @Nullable FileChannel lock;

  /** One in this folder; nothing is made before it is needed. */
  public ScratchFolder(Path within) {
    this.within = within;
  }

  /** {@return one where the system keeps such files} */
  public static ScratchFolder ofSystem() {
    return new ScratchFolder(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** {@return a new folder for one thing} */
  public Path newFolder() throws IOException {
    return Files.createTempDirectory(folder(), "notice");
  }

  /** {@return a new file} */
  public Path newFile() throws IOException {
    return Files.createTempFile(folder(), "answer", null);
  }

  private synchronized Path folder() throws IOException {
    Path made = folder;
    while (made == null || !Files.exists(made.resolve(LOCK))) { // some systems remove what is old
      release();
      made = Files.createTempDirectory(within, NAME);
      OURS.add(made);
      folder = made;
      FileChannel held =
          FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = held;
      held.lock();
    }
    return made;
  }

  /** Removes what servers left that were killed. */
  public void removeAbandoned() {
    List<Path> others = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(within, NAME + "*")) {
      all.forEach(others::add);
    } catch (IOException | DirectoryIteratorException e) {
      ServerLog.problem("looking for what another server left", e);
    }
    others.removeAll(OURS);
    for (Path one : others) {
      try {
        if (isOwn(one)) {
          removeUnlessHeld(one);
        }
      } catch (IOException | UncheckedIOException e) {
        ServerLog.problem("removing " + one, e);
      }
    }
  }

  /**
   * Another user's folders, in which anything may be a link by the next moment, are none of ours.
   */
  private boolean isOwn(Path one) throws IOException {
    Path made = Files.createTempFile(within, "mubiao-owner", null);
    try {
      return Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)
          && Files.getOwner(one, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(made));
    } finally {
      Files.delete(made);
    }
  }

  /** The lock is held meanwhile and goes last: a folder without one is just being made. */
  private static void removeUnlessHeld(Path one) throws IOException {
    Path lock = one.resolve(LOCK);
    if (!Files.exists(lock)) {
      return;
    }
    try (FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      if (held.tryLock() != null) {
        remove(one);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) { // follows no links
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }

  private void release() throws IOException {
    FileChannel held = lock;
    lock = null;
    if (held != null) {
      held.close();
    }
  }

  /** Removes the folder with all that is in it. */
  @Override
  public synchronized void close() throws IOException {
    Path made = folder;
    folder = null;
    release();
    if (made != null) {
      if (Files.isDirectory(made)) {
        remove(made);
      }
      OURS.remove(made);
    }
  }
}
