package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.KeepCorpus;
import org.mubiao.app.service.OutputFolder;

/**
 * The notices behind an output that is served. A correction brings the output up to date, so it has
 * to be made from the folders that it was made from before: from others it would lose its notices.
 *
 * @param roots folders or files of notices
 * @param into the folder that new notices go to
 */
record FoldersToServe(List<Path> roots, Path into) {

  /** Copies the list. */
  FoldersToServe {
    roots = List.copyOf(roots);
  }

  /**
   * {@return the folders that were named, else those that the output was made from, else the
   * project's}
   *
   * @param upload whether new notices may come
   * @throws WrongUsageException if what the output was made from is not there any more
   */
  static FoldersToServe of(CorpusOption corpus, OutputFolder output, boolean upload)
      throws IOException {
    List<Path> before = corpus.given().isEmpty() ? KeepCorpus.madeFrom(output) : List.of();
    if (before.isEmpty() || projectFolders().containsAll(before)) {
      List<Path> roots = corpus.folders();
      return new FoldersToServe(roots, upload ? corpus.forNewNotices() : roots.get(0));
    }
    for (Path root : before) {
      if (!Files.exists(root)) {
        throw new WrongUsageException(
            output.root()
                + " was made from "
                + root
                + ", which is not there any more: type --corpus and the folder that holds its"
                + " notices.");
      }
    }
    Path into =
        before.stream()
            .filter(Files::isDirectory)
            .findFirst()
            .orElseGet(() -> CorpusOption.home().resolve("corpus"));
    return new FoldersToServe(before, into);
  }

  private static Set<Path> projectFolders() {
    return CorpusOption.PROJECT_FOLDERS.stream()
        .map(name -> CorpusOption.home().resolve(name).toAbsolutePath().normalize())
        .collect(Collectors.toUnmodifiableSet());
  }
}
