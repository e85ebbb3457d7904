package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.app.WrongUsageException;
import picocli.CommandLine.Option;

/**
 * Where the notices are. The default is {@code seeds/} and {@code corpus/} of the project that the
 * launcher belongs to, wherever it is called from; whoever keeps notices elsewhere names the
 * folder.
 */
final class CorpusOption {

  /** Where the project itself has notices. */
  static final List<String> PROJECT_FOLDERS = List.of("seeds", "corpus");

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description =
          "folder of notices, may be repeated; replaces the default: seeds/ and corpus/ of the"
              + " project")
  List<Path> folders = new ArrayList<>();

  List<Path> folders() {
    if (!folders.isEmpty()) {
      for (Path folder : folders) {
        if (!Files.isDirectory(folder)) {
          throw new WrongUsageException(
              folder + " is no folder: type --corpus and a folder that holds notices.");
        }
      }
      return folders;
    }
    Path home = home();
    List<Path> found = new ArrayList<>();
    for (String name : PROJECT_FOLDERS) {
      if (Files.isDirectory(home.resolve(name))) {
        found.add(home.resolve(name));
      }
    }
    if (found.isEmpty()) {
      throw new WrongUsageException(
          home.toAbsolutePath()
              + " has neither seeds/ nor corpus/: type --corpus and a folder that holds notices.");
    }
    return found;
  }

  /** {@return the folders that were named, none if none was} */
  List<Path> given() {
    return folders.isEmpty() ? List.of() : folders();
  }

  /** {@return the folder that new notices go to: the first that was named, else the project's} */
  Path forNewNotices() throws IOException {
    if (!folders.isEmpty()) {
      return folders().get(0);
    }
    Path corpus = home().resolve("corpus");
    Files.createDirectories(corpus);
    return corpus;
  }

  /** {@return the project's folder, as the launcher gives it, else the current one} */
  static Path home() {
    return Path.of(System.getProperty("mubiao.home", ""));
  }
}
