package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mubiao.app.WrongUsageException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFolder;
import org.mubiao.extractor.source.SourceListing;
import org.mubiao.extractor.source.UnreadableFile;

/**
 * All files of one or several input roots, under names that tell them apart.
 *
 * @param files sorted by name, no name twice
 * @param unreadable entries that were seen but cannot be read
 */
record Inputs(List<Input> files, List<UnreadableFile> unreadable) {

  Inputs {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Lists the files of folders, of packages and single files.
   *
   * <p>A name is relative to its root. Where two roots hold the same name, both are told apart by
   * the name of their root, whichever was given first.
   *
   * @param limits how far packages are looked into
   */
  static Inputs of(List<Path> roots, ReadLimits limits) {
    return of(roots, limits, new SeenFiles(null));
  }

  /**
   * Does the same.
   *
   * @param seen what need not be looked into again
   */
  static Inputs of(List<Path> roots, ReadLimits limits, SeenFiles seen) {
    Map<String, List<Input>> byName = new TreeMap<>();
    List<UnreadableFile> unreadable = new ArrayList<>();
    for (Path root : roots.stream().map(Inputs::canonical).distinct().toList()) {
      if (!Files.exists(root)) {
        throw new WrongUsageException(root + " does not exist: name a folder or a file that does.");
      }
      SourceFolder folder = new SourceFolder(root);
      SourceListing listing = list(folder, limits, seen);
      boolean isFolder = Files.isDirectory(root);
      for (String member : listing.names()) {
        String temporary = TemporaryNames.reason(member);
        if (temporary != null) {
          unreadable.add(new UnreadableFile(member, member + " " + temporary, true));
          continue;
        }
        byName
            .computeIfAbsent(member, name -> new ArrayList<>())
            .add(new Input(member, folder, member, place(folder, isFolder, member)));
      }
      unreadable.addAll(listing.unreadable());
    }
    List<Input> files = new ArrayList<>();
    byName.values().forEach(same -> files.addAll(toldApart(same)));
    files.sort(Comparator.comparing(Input::name));
    return new Inputs(files, unreadable);
  }

  /** {@return the same inputs without those inside {@code folder}: an output is never an input} */
  Inputs outside(Path folder) {
    Path kept = canonical(folder);
    return new Inputs(
        files.stream().filter(input -> !input.path().startsWith(kept)).toList(), unreadable);
  }

  /** {@return the same inputs without those that stand in these files} */
  Inputs without(Set<Path> places) {
    return places.isEmpty()
        ? this
        : new Inputs(
            files.stream().filter(input -> !places.contains(input.path())).toList(), unreadable);
  }

  /** Leaves word of where these inputs are. */
  static void remember(List<Path> roots, OutputFolder output) throws IOException {
    String lines =
        roots.stream().map(root -> canonical(root) + "\n").distinct().collect(Collectors.joining());
    PendingFile.place(output.inputs(), lines.getBytes(StandardCharsets.UTF_8));
  }

  /** {@return where the inputs of an output were and still are; none if it left no word} */
  static List<Path> remembered(OutputFolder output) throws IOException {
    return madeFrom(output).stream().filter(Files::exists).toList();
  }

  /** {@return where the inputs of an output were; none if it left no word} */
  static List<Path> madeFrom(OutputFolder output) throws IOException {
    if (!Files.exists(output.inputs())) {
      return List.of();
    }
    try {
      List<Path> roots = new ArrayList<>();
      for (String line : Files.readAllLines(output.inputs(), StandardCharsets.UTF_8)) {
        if (!line.isEmpty()) {
          roots.add(Path.of(line));
        }
      }
      return roots;
    } catch (CharacterCodingException | InvalidPathException e) {
      return List.of(); // damaged: it is as if no word was left
    }
  }

  /** Asks the folder only about files of packages: it looks at the disk for each. */
  private static Path place(SourceFolder folder, boolean isFolder, String member) {
    return isFolder && member.indexOf("!/") < 0
        ? folder.root().resolve(member)
        : canonical(folder.path(member));
  }

  static Path canonical(Path root) {
    return root.toAbsolutePath().normalize();
  }

  private static SourceListing list(SourceFolder folder, ReadLimits limits, SeenFiles seen) {
    try {
      return folder.list(
          limits, (name, attributes) -> seen.isPlain(folder.root(), name, attributes));
    } catch (IOException e) {
      throw new WrongUsageException(
          folder.root() + " cannot be read: check its permissions or name another folder.", e);
    }
  }

  private static List<Input> toldApart(List<Input> same) {
    if (same.size() == 1) {
      return same;
    }
    long rootNames = same.stream().map(input -> rootName(input, false)).distinct().count();
    boolean whole = rootNames < same.size();
    return same.stream()
        .map(
            input ->
                new Input(
                    rootName(input, whole) + "/" + input.member(),
                    input.folder(),
                    input.member(),
                    input.path()))
        .toList();
  }

  private static String rootName(Input input, boolean whole) {
    Path root = input.folder().root();
    Path folder = Files.isRegularFile(root) ? root.toAbsolutePath().getParent() : root;
    Path name = folder == null || whole ? folder : folder.getFileName();
    return String.valueOf(name).replace('\\', '/');
  }
}
