package org.mubiao.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A folder of notices, with the packages in it. Lists its inputs and reads one at a time; it keeps
 * one package in memory at most, follows no circle of symbolic links and unpacks nothing to the
 * disk.
 */
public final class SourceFolder {

  private static final String INSIDE = NoticePackage.INSIDE;

  private final Path root;
  private @Nullable Shelved shelved;

  /** The package that was read from last, with what tells whether it is still the same. */
  private record Shelved(
      Path path, long size, FileTime changed, ReadLimits limits, @Nullable NoticePackage content) {}

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
   * begins with a dot. In place of a ZIP file that is a package stand the files in it, as {@code
   * a.zip!/b.docx}. An entry that cannot be read is named in the listing and left out.
   *
   * @param limits how deep and how far packages are looked into
   * @return names in the order of their code units, whatever the file system's order
   * @throws IOException if the folder itself is missing or closed to us
   */
  public SourceListing list(ReadLimits limits) throws IOException {
    return list(limits, (name, attributes) -> false);
  }

  /**
   * Does the same, without a look into files that are known.
   *
   * @param plain whether a file of this name, size and time is known to be no package
   */
  public SourceListing list(ReadLimits limits, BiPredicate<String, BasicFileAttributes> plain)
      throws IOException {
    Set<String> known = Set.of();
    List<String> names;
    List<UnreadableFile> unreadable = new ArrayList<>();
    if (Files.isRegularFile(root)) {
      names = List.of(String.valueOf(root.getFileName()));
    } else if (Files.isReadable(root)) {
      Walk walk = new Walk(root, plain);
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
      names = walk.names;
      known = walk.plainNames;
      unreadable.addAll(walk.unreadable);
    } else {
      throw new IOException("the folder " + root + " is not there or may not be read");
    }
    List<String> files = new ArrayList<>();
    for (String name : names) {
      try {
        NoticePackage inner = known.contains(name) ? null : packageOf(name, limits);
        if (inner == null) {
          files.add(name);
        } else if (names.stream().anyMatch(other -> other.startsWith(name + INSIDE))) {
          throw new FileRefusedException(besideFolder(name));
        } else {
          inner.names().forEach(member -> files.add(name + INSIDE + member));
        }
      } catch (FileRefusedException e) {
        unreadable.add(new UnreadableFile(name, e.sentence(), true));
      }
    }
    return new SourceListing(files, unreadable);
  }

  /**
   * {@return why a package is not read that stands beside a folder of a file's name in it}
   *
   * @param name of the package
   */
  public static String besideFolder(String name) {
    return name + " is a package beside a folder " + name + "!; give one another name.";
  }

  /**
   * Reads one input. Its size is looked at first, and the reading stops at the limit, so that a
   * file that grows meanwhile does no harm either.
   *
   * @param name as {@link #list} gives it
   * @param limits what a file may ask for
   * @return the file
   * @throws FileRefusedException if it is larger than the limit, or a file of a package that cannot
   *     be unpacked
   * @throws IOException if it cannot be read
   */
  public SourceFile read(String name, ReadLimits limits) throws IOException, FileRefusedException {
    int end = endOfPackage(name);
    if (end < 0) {
      return readPlain(name, limits);
    }
    String outer = name.substring(0, end);
    NoticePackage content = packageOf(outer, limits);
    SourceFile file = content == null ? null : content.read(name.substring(end + INSIDE.length()));
    if (file == null) {
      throw new NoSuchFileException(name, null, "is not in its package any more");
    }
    return file;
  }

  /**
   * {@return where an input stands on the disk; for a file of a package, where the package does}
   *
   * @param name as {@link #list} gives it
   */
  public Path path(String name) {
    int end = endOfPackage(name);
    String outer = end < 0 ? name : name.substring(0, end);
    return Files.isRegularFile(root) ? root : root.resolve(outer);
  }

  /** {@return where the name of the package ends that holds this file, -1 if none does} */
  private int endOfPackage(String name) {
    if (name.indexOf(INSIDE) < 0 || isOnDisk(name)) {
      return -1;
    }
    for (int end = name.indexOf(INSIDE); end >= 0; end = name.indexOf(INSIDE, end + 1)) {
      if (isOnDisk(name.substring(0, end))) {
        return end;
      }
    }
    return -1;
  }

  private boolean isOnDisk(String name) {
    if (Files.isRegularFile(root)) {
      return name.equals(String.valueOf(root.getFileName()));
    }
    try {
      return Files.isRegularFile(root.resolve(name));
    } catch (InvalidPathException e) {
      return false; // names in a package may hold what this system allows in no name
    }
  }

  private SourceFile readPlain(String name, ReadLimits limits)
      throws IOException, FileRefusedException {
    Path path = Files.isRegularFile(root) ? root : root.resolve(name);
    long size = Files.size(path);
    try (InputStream in = Files.newInputStream(path)) {
      return new SourceFile(name, FileContent.bytes(name, size, in, limits));
    }
  }

  /** {@return the package that a file is; null if it is none, or cannot be read at all} */
  private synchronized @Nullable NoticePackage packageOf(String name, ReadLimits limits)
      throws FileRefusedException {
    if (InputNames.isDocument(name)) {
      return null; // a ZIP file inside, but one document
    }
    Path path = Files.isRegularFile(root) ? root : root.resolve(name);
    try {
      if (!isZip(path)) {
        return null;
      }
      long size = Files.size(path);
      FileTime changed = Files.getLastModifiedTime(path);
      Shelved known = shelved;
      if (known == null
          || !known.path().equals(path)
          || known.size() != size
          || !known.changed().equals(changed)
          || !known.limits().equals(limits)) {
        shelved = null; // not two large files at a time
        if (size > limits.maxBytes()) {
          return null; // whoever reads it is told
        }
        byte[] bytes = readPlain(name, limits).bytes();
        known =
            new Shelved(
                path, size, changed, limits, NoticePackage.of(name, bytes, limits).orElse(null));
        shelved = known;
      }
      return known.content();
    } catch (IOException e) {
      return null; // whoever reads it is told
    }
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return ZipDirectory.isZip(in.readNBytes(4));
    }
  }

  /** Collects names; trouble with one entry ends that entry only. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final BiPredicate<String, BasicFileAttributes> plain;
    private final List<String> names = new ArrayList<>();
    private final Set<String> plainNames = new HashSet<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();

    Walk(Path root, BiPredicate<String, BasicFileAttributes> plain) {
      this.root = root;
      this.plain = plain;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && fileName(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!InputNames.isInput(fileName(file))) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        String name = name(file);
        names.add(name);
        if (plain.test(name, attributes)) {
          plainNames.add(name);
        }
      } else {
        leaveOut(file, "is no regular file; put a plain file in its place.");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) {
      if (InputNames.isInput(fileName(file))) {
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
      unreadable.add(new UnreadableFile(name, name + " " + what, false));
    }

    private String name(Path path) {
      StringBuilder name = new StringBuilder();
      for (Path part : root.relativize(path)) {
        name.append(name.length() == 0 ? "" : "/").append(part);
      }
      return name.toString();
    }

    private static String fileName(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}
