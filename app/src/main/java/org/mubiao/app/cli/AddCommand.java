package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mubiao.app.service.AddNotices;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.RunSummary;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.outcome.OutcomeKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mubiao add}. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description =
        "Copies new notices into the corpus, as <region>/<year>/, brings the output up to date, and"
            + " prints what changed against the last notice of the same issuer and kind.")
final class AddCommand implements Callable<Integer> {

  private final Console console;

  @Mixin CorpusOption corpus = new CorpusOption();
  @Mixin OutputOption output = new OutputOption();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "new notices")
  List<Path> files = List.of();

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path into = corpus.forNewNotices();
    List<Path> roots = new ArrayList<>(corpus.folders());
    Extractor extractor = Workshop.extractor();
    List<AddNotices.Added> added =
        new AddNotices(extractor, ReadLimits.DEFAULT).take(files, into, roots);
    int status = ExitStatus.DONE;
    for (AddNotices.Added one : added) {
      status = Math.max(status, Reports.status(one.outcome(), console.err()));
      if (one.place() != null) {
        console
            .out()
            .println(
                one.copied()
                    ? one.source() + " -> " + one.place()
                    : one.source() + " is in the corpus already, as " + one.place());
      } else if (one.outcome().outcome() == OutcomeKind.EMPTY) {
        console.out().println(one.source() + " was not taken in: it holds no text.");
      }
    }
    RunSummary summary =
        new RunCorpus(
                Workshop.producer(),
                () -> extractor,
                Vocabulary.lexicon(),
                ReadLimits.DEFAULT,
                Workshop.threads())
            .run(roots, output.output(), Workshop.progress(console));
    Summaries.print(summary, output.output(), console);
    return status;
  }
}
