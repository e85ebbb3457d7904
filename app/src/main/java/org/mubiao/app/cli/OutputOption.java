package org.mubiao.app.cli;

import java.nio.file.Path;
import org.mubiao.app.service.OutputFolder;
import picocli.CommandLine.Option;

/** Where the output is, for all commands that read or write a whole one. */
final class OutputOption {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "folder of the output (default: ./output)")
  Path folder = Path.of("output");

  OutputFolder output() {
    return new OutputFolder(folder);
  }
}
