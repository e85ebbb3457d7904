package org.mubiao.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A folder of notices. Lists its inputs and reads one at a time; it keeps nothing in memory and
 * follows no circle of symbolic links.
 */
public final class SourceFolder {

  private final Path root;

  /**
   * Names a folder, without looking at it.
   *
   * @param root the folder, or one single file, which then is the only input
   */
  public SourceFolder(Path root) {
    this.root = root;
  }

  /** {@return the folder} */
  public Path root() {
    return root;
  }

  /**
   * Lists the inputs: all files of the folder and its subfolders but {@code README*} and what
   * begins with a dot. An entry that cannot be read is named in the listing and left out.
   *
   * @return names in the order of their code units, whatever the file system's order
   * @throws IOException if the folder itself is missing or closed to us
   */
  public SourceListing list() throws IOException {
    if (Files.isRegularFile(root)) {
      return new SourceListing(List.of(String.valueOf(root.getFileName())), List.of());
    }
    if (!Files.isReadable(root)) {
      throw new IOException("the folder " + root + " is not there or may not be read");
    }
    Walk walk = new Walk(root);
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    return new SourceListing(walk.names, walk.unreadable);
  }

  /**
   * Reads one input. Its size is looked at first, and the reading stops at the limit, so that a
   * file that grows meanwhile does no harm either.
   *
   * @param name as {@link #list} gives it
   * @param limits what a file may ask for
   * @return the file
   * @throws FileRefusedException if it is larger than the limit
   * @throws IOException if it cannot be read
   */
  public SourceFile read(String name, ReadLimits limits) throws IOException, FileRefusedException {
    Path path = Files.isRegularFile(root) ? root : root.resolve(name);
    long size = Files.size(path);
    if (size > limits.maxBytes()) {
      throw tooLarge(name, size, limits);
    }
    int ceiling = (int) Math.min(limits.maxBytes(), Integer.MAX_VALUE - 16L);
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(ceiling);
      if (in.read() >= 0) {
        throw tooLarge(name, Files.size(path), limits);
      }
      return new SourceFile(name, bytes);
    }
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

  /** Collects names; trouble with one entry ends that entry only. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<String> names = new ArrayList<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && fileName(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isInput(fileName(file))) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        names.add(name(file));
      } else {
        leaveOut(file, "is no regular file; put a plain file in its place.");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) {
      if (isInput(fileName(file))) {
        leaveOut(
            file,
            trouble instanceof FileSystemLoopException
                ? "is a link that leads back to a folder it lies in; remove the link."
                : "cannot be read; check that it is there and that its permissions allow it.");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) {
      if (trouble != null) {
        leaveOut(folder, "could not be listed to its end; check the disk and run again.");
      }
      return FileVisitResult.CONTINUE;
    }

    private void leaveOut(Path path, String what) {
      String name = name(path);
      unreadable.add(new UnreadableFile(name, name + " " + what));
    }

    private String name(Path path) {
      StringBuilder name = new StringBuilder();
      for (Path part : root.relativize(path)) {
        name.append(name.length() == 0 ? "" : "/").append(part);
      }
      return name.toString();
    }

    private static boolean isInput(String fileName) {
      return !fileName.startsWith(".") && !fileName.toUpperCase(Locale.ROOT).startsWith("README");
    }

    private static String fileName(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}
