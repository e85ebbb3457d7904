package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mubiao.app.evaluate.EvaluateOutput;
import org.mubiao.app.evaluate.Evaluation;
import org.mubiao.app.evaluate.EvaluationText;
import org.mubiao.app.json.EvaluationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mubiao evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Precision, recall and field accuracy of an output against annotations.")
final class EvaluateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "folder of annotations, NAME.jsonl and units-NAME.jsonl")
  Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "OUTPUT", description = "folder of documents to score")
  Path output = Path.of("");

  @Option(names = "--errors", description = "list every miss, false find and wrong field")
  boolean errors;

  @Mixin FormatOption format = new FormatOption();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = format.among("evaluate", Format.TEXT, Format.JSON);
    Evaluation evaluation = EvaluateOutput.of(gold, output);
    byte[] answer =
        wanted == Format.JSON ? EvaluationJson.write(evaluation, errors) : text(evaluation);
    format.write(console, stream -> stream.write(answer));
    return ExitStatus.DONE;
  }

  private byte[] text(Evaluation evaluation) {
    List<String> lines = new ArrayList<>(errors ? evaluation.errors() : List.of());
    lines.addAll(EvaluationText.lines(evaluation));
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
