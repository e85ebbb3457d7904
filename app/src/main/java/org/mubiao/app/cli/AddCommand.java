package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mubiao.app.service.AddNotices;
import org.mubiao.app.service.LastNotice;
import org.mubiao.app.service.NoticeHead;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.RunSummary;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.table.ReadingNotes;
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
    Extractor extractor = Workshop.extractor(recognition.recognition(progress).remembering());
    RunCorpus run =
        new RunCorpus(
                Workshop.producer(),
                () -> extractor,
                Vocabulary.lexicon(),
                ReadLimits.DEFAULT,
                Workshop.threads())
            .withRecognition(!recognition.off)
            .leavingWorkbookAbove(Workshop.MOST_WITH_WORKBOOK);
    List<AddNotices.Added> added =
        new AddNotices(extractor, ReadLimits.DEFAULT, run)
            .take(files, into, roots, output.output());
    progress.clear();
    int status = ExitStatus.DONE;
    for (AddNotices.Added one : added) {
      status = Math.max(status, Reports.status(one.outcome(), console.err()));
      told(one);
    }
    console.out().flush();
    RunSummary summary = run.run(roots, output.output(), progress);
    Summaries.print(summary, output.output(), console);
    compareWithLast(added, summary);
    if (summary.workbookBehind()) {
      writeWorkbook(run);
    }
    return status;
  }

  private void writeWorkbook(RunCorpus run) throws IOException {
    say(
        "\n以上结果均已更新；文件较多，工作簿 targets.xlsx 正在更新 ...",
        "\nAll else is up to date; the workbook targets.xlsx, large as it is, is being written ...");
    console.out().flush();
    if (run.writeWorkbook(output.output(), () -> true)) {
      say("targets.xlsx 已更新。", "targets.xlsx is up to date.");
    } else {
      say(
          "结果又有变动，targets.xlsx 留待正在进行的或下一次 mubiao run 更新。",
          "The output has changed again: targets.xlsx is left to the mubiao that changed it, or to"
              + " the next mubiao run.");
    }
    console.out().flush();
  }

  private void told(AddNotices.Added one) {
    Path place = one.place();
    if (place == null) {
      if (one.outcome().outcome() == OutcomeKind.EMPTY) {
        say(one.source() + " 没有文字，未收入。", one.source() + " was not taken in: it holds no text.");
      } else {
        // The reason stands on standard error, where all commands give it in English.
        String reason = one.outcome().reason();
        say(
            one.source() + " 未收入" + (reason == null ? "。" : "：" + ReadingNotes.chinese(reason)),
            one.source() + " was not taken in.");
      }
    } else if (!one.copied()) {
      say(
          one.source() + " 已在文件库中，即 " + place + "，未再复制。",
          one.source() + " is in the corpus already, as " + place);
    } else if (one.nameTaken()) {
      say(
          one.source() + " -> " + place + "（该处已有同名而内容不同的文件，保留原件，新文件改名）",
          one.source()
              + " -> "
              + place
              + " (another notice of its name stands there and was left as it is)");
    } else {
      say(one.source() + " -> " + place, one.source() + " -> " + place);
    }
  }

  private void say(String chinese, String english) {
    console.out().println(language.english() ? english : chinese);
  }

  private void compareWithLast(List<AddNotices.Added> added, RunSummary summary)
      throws IOException {
    OpenOutput open = OpenOutput.of(output.output(), summary.report());
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
        String file = open.document(original).document().source().file();
        say(
            one.source() + " 与 " + file + " 内容或发文字号相同，按重复文件处理，不再计数。",
            one.source() + " is a duplicate of " + file + ".");
        continue;
      }
      NoticeHead head = NoticeHead.of(set.document());
      LastNotice last = LastNotice.before(head, summary.notices());
      say(one.source() + "：" + last.why().chinese(), one.source() + ": " + last.why().english());
      if (last.notice() == null) {
        continue;
      }
      TargetSet earlier = open.document(last.notice().id());
      List<TargetChange> changes = DiffCommand.diff(TextRecognition.OFF).between(earlier, set);
      console.out().print(DiffCommand.text(earlier, set, changes, false, language.english()));
    }
    console.out().flush();
  }
}
