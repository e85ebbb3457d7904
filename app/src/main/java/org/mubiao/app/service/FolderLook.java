package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What files stand in some folders at one moment, with size and time of change. Nothing is opened;
 * an entry that cannot be looked at is passed over, since reading it will tell.
 *
 * @param files size and time of each, absolute
 */
record FolderLook(SortedMap<Path, Stamp> files) {

  /** Nothing seen yet. */
  static final FolderLook NOTHING = new FolderLook(new TreeMap<>());

  /** What tells whether a file is being written. */
  record Stamp(long size, FileTime changed) {}

  FolderLook {
    files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * Looks at all files of these folders.
   *
   * @param roots folders or files; those that are missing hold nothing
   * @param beside one file more, which need not be there
   * @param except a folder that is not looked into
   * @param folders is told of each folder
   */
  static FolderLook at(List<Path> roots, Path beside, Path except, Consumer<Path> folders)
      throws IOException {
    TreeMap<Path, Stamp> files = new TreeMap<>();
    Path leftOut = Inputs.canonical(except);
    for (Path root : roots) {
      Path whole = Inputs.canonical(root);
      if (Files.exists(whole)) {
        Files.walkFileTree(
            whole,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Walk(whole, leftOut, files, folders));
      }
    }
    try {
      files.put(Inputs.canonical(beside), stamp(beside));
    } catch (NoSuchFileException e) {
      files.remove(Inputs.canonical(beside)); // it need not be there
    }
    return new FolderLook(files);
  }

  private static Stamp stamp(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new Stamp(attributes.size(), attributes.lastModifiedTime());
  }

  /** {@return the files that are here and were not there, or have another size or time} */
  SortedSet<Path> changedSince(FolderLook earlier) {
    SortedSet<Path> changed = new TreeSet<>();
    files.forEach(
        (file, stamp) -> {
          if (!stamp.equals(earlier.files.get(file))) {
            changed.add(file);
          }
        });
    return changed;
  }

  /** {@return the same without these files} */
  FolderLook without(Set<Path> others) {
    TreeMap<Path, Stamp> rest = new TreeMap<>(files);
    rest.keySet().removeAll(others);
    return new FolderLook(rest);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path leftOut;
    private final SortedMap<Path, Stamp> files;
    private final Consumer<Path> folders;

    Walk(Path root, Path leftOut, SortedMap<Path, Stamp> files, Consumer<Path> folders) {
      this.root = root;
      this.leftOut = leftOut;
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
      if (hidden || folder.equals(leftOut)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.accept(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!String.valueOf(file.getFileName()).startsWith(".")) {
        files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) {
      return FileVisitResult.CONTINUE;
    }
  }
}
