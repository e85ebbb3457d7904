package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mubiao.app.service.AddNotices;
import org.mubiao.app.service.DiffDocuments;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.RunSummary;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.table.ChangeTable;
import org.mubiao.app.table.TableData;
import org.mubiao.app.table.TextTable;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.target.TargetSet;
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
  @Mixin LanguageOption language = new LanguageOption();
  @Mixin RecognitionOption recognition = new RecognitionOption();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "new notices")
  List<Path> files = List.of();

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path into = corpus.forNewNotices();
    List<Path> roots = new ArrayList<>(corpus.folders());
    ProgressLine progress = Workshop.progress(console);
    Extractor extractor = Workshop.extractor(recognition.recognition(progress));
    List<AddNotices.Added> added =
        new AddNotices(extractor, ReadLimits.DEFAULT).take(files, into, roots);
    progress.clear();
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
            .withRecognition(!recognition.off)
            .run(roots, output.output(), progress);
    Summaries.print(summary, output.output(), console);
    compareWithLast(added);
    return status;
  }

  private void compareWithLast(List<AddNotices.Added> added) throws IOException {
    OpenOutput open = OpenOutput.of(output.output());
    List<TargetSet> documents = open.documents();
    Set<DocumentId> done = new HashSet<>();
    for (AddNotices.Added one : added) {
      DocumentId id = one.document();
      if (id == null || !done.add(id)) {
        continue;
      }
      TargetSet set = open.document(id);
      console.out().println();
      DocumentId original = set.document().duplicateOf();
      if (original != null) {
        console
            .out()
            .println(
                one.source()
                    + " is a duplicate of "
                    + open.document(original).document().source().file());
        continue;
      }
      TargetSet last = DiffDocuments.lastBefore(set, documents);
      if (last == null) {
        console
            .out()
            .println(one.source() + ": there is no earlier notice of its issuer and kind.");
        continue;
      }
      List<TargetChange> changes = DiffCommand.diff(TextRecognition.OFF).between(last, set);
      console.out().print(DiffCommand.head(last, set, changes, language.english()));
      TableData table = ChangeTable.of(changes, false);
      TextTable text = new TextTable(table.shape());
      table.pour(text);
      console.out().print(text);
    }
    console.out().flush();
  }
}
