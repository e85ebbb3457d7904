package org.mubiao.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.ExtractFiles;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mubiao extract}. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Reads files into JSON, without corpus, tables and index.")
final class ExtractCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "files, folders with their subfolders, or - for standard input")
  List<Path> paths = List.of();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "folder for documents/, text/ and report.json; without it, the JSON of one file goes to"
              + " standard output")
  @Nullable Path output;

  @Mixin RecognitionOption recognition = new RecognitionOption();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ProgressLine progress = Workshop.progress(console);
    ExtractFiles files =
        new ExtractFiles(
            Workshop.extractor(recognition.recognition(progress)),
            ReadLimits.DEFAULT,
            Workshop.threads());
    if (paths.contains(Path.of("-"))) {
      if (paths.size() > 1 || output != null) {
        throw new WrongUsageException(
            "- reads one document from standard input and prints its JSON: type `mubiao extract -`"
                + " alone.");
      }
      ExtractionOutcome outcome = files.extract("-", console.in().readAllBytes());
      progress.clear();
      return print("-", outcome);
    }
    if (output == null) {
      ExtractionOutcome outcome = files.extractOne(paths);
      progress.clear();
      if (outcome == null) {
        throw new WrongUsageException(
            "Only one file can go to standard output: add --output DIR to write several.");
      }
      return print(paths.get(0).toString(), outcome);
    }
    Report report = files.extractInto(paths, new OutputFolder(output), progress);
    return Reports.status(report, console.err());
  }

  private int print(String name, ExtractionOutcome outcome) {
    if (outcome instanceof ExtractionOutcome.Extracted extracted) {
      PrintWriter out = console.out();
      out.print(new String(TargetSetJson.write(extracted.targets()), StandardCharsets.UTF_8));
      out.flush();
      FileOutcome line = new FileOutcome(name, outcome.kind(), null, null);
      extracted.remarks().forEach(remark -> console.err().println(Reports.remark(line, remark)));
      return ExitStatus.DONE;
    }
    return Reports.status(
        new FileOutcome(name, outcome.kind(), null, reason(outcome)), console.err());
  }

  private static @Nullable String reason(ExtractionOutcome outcome) {
    if (outcome instanceof ExtractionOutcome.Empty empty) {
      return empty.reason();
    }
    if (outcome instanceof ExtractionOutcome.Refused refused) {
      return refused.reason();
    }
    return outcome instanceof ExtractionOutcome.Failed failed ? failed.reason() : null;
  }
}
