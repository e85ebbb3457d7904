package org.mubiao.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.RunSummary;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mubiao run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "Reads all notices and writes JSON, tables and index; a second run does only what"
            + " changed.")
final class RunCommand implements Callable<Integer> {

  private final Console console;
  @Mixin CorpusOption corpus = new CorpusOption();
  @Mixin OutputOption output = new OutputOption();
  @Mixin RecognitionOption recognition = new RecognitionOption();

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ProgressLine progress = Workshop.progress(console);
    TextRecognition how = recognition.recognition(progress);
    RunSummary summary =
        new RunCorpus(
                Workshop.producer(),
                () -> Workshop.extractor(how),
                Vocabulary.lexicon(),
                ReadLimits.DEFAULT,
                Workshop.threads())
            .withRecognition(how.isOn())
            .run(corpus.folders(), output.output(), progress);
    Summaries.print(summary, output.output(), console);
    return Reports.status(summary.report(), console.err());
  }
}
