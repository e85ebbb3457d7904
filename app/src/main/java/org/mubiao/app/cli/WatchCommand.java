package org.mubiao.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.FileChange;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.RunSummary;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.service.WatchCorpus;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.outcome.OutcomeKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mubiao watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description =
        "Keeps `run` going on the folders of notices: after each change brings the output up to"
            + " date and prints a line, until Ctrl-C.")
final class WatchCommand implements Callable<Integer> {

  private static final BigDecimal NANOSECONDS = BigDecimal.valueOf(1_000_000_000L);
  private static final BigDecimal LONGEST = BigDecimal.valueOf(86_400);

  private final Console console;
  private final CountDownLatch ended = new CountDownLatch(1);
  private @Nullable Extractor extractor;

  @Mixin CorpusOption corpus = new CorpusOption();
  @Mixin OutputOption output = new OutputOption();
  @Mixin LanguageOption language = new LanguageOption();
  @Mixin RecognitionOption recognition = new RecognitionOption();

  @Option(
      names = "--interval",
      paramLabel = "SECONDS",
      description =
          "look at the folders this often even if the system tells of no change (default: 10)")
  BigDecimal interval = BigDecimal.TEN;

  @Option(
      names = "--settle",
      paramLabel = "SECONDS",
      description =
          "read a file when its size and time have stayed the same for this long (default: 1)")
  BigDecimal settle = BigDecimal.ONE;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Duration often = seconds("--interval", interval);
    Duration settled = seconds("--settle", settle);
    ProgressLine progress = Workshop.progress(console);
    TextRecognition how = recognition.recognition(progress);
    RunCorpus run =
        new RunCorpus(
                Workshop.producer(),
                () -> extractor(how),
                Vocabulary.lexicon(),
                ReadLimits.DEFAULT,
                Workshop.threads())
            .withRecognition(how.isOn())
            .leavingWorkbookAbove(Workshop.MOST_WITH_WORKBOOK);
    try (WatchCorpus watch = new WatchCorpus(run, settled, often)) {
      Thread ending = new Thread(() -> end(watch), "mubiao-end");
      Runtime.getRuntime().addShutdownHook(ending);
      try {
        watch.watch(corpus.folders(), output.output(), new Lines(), progress);
      } finally {
        ended.countDown();
        forget(ending);
      }
    }
    return ExitStatus.DONE;
  }

  /** Reads what comes with one extractor, since making it takes longer than most notices. */
  private synchronized Extractor extractor(TextRecognition how) {
    Extractor made = extractor;
    if (made == null) {
      made = Workshop.extractor(how);
      extractor = made;
    }
    return made;
  }

  /** Ctrl-C: lets the update under way end, says so, and ends with the status of a done command. */
  private void end(WatchCorpus watch) {
    int status = ExitStatus.DONE;
    try {
      watch.close();
      ended.await();
    } catch (IOException e) {
      console.err().println("mubiao: " + e.getMessage());
      status = ExitStatus.DEFECT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    say("已停止监看。", "No longer watching.");
    console.err().flush();
    Runtime.getRuntime().halt(status);
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      return; // it is running: the program is ending
    }
  }

  private static Duration seconds(String option, BigDecimal seconds) {
    if (seconds.signum() <= 0 || seconds.compareTo(LONGEST) > 0) {
      throw new WrongUsageException(
          option + " " + seconds + " is no such time: type seconds above 0 and up to 86400.");
    }
    return Duration.ofNanos(seconds.multiply(NANOSECONDS).longValue());
  }

  private void say(String chinese, String english) {
    PrintWriter out = console.out();
    out.println(language.english() ? english : chinese);
    out.flush();
  }

  /** Prints what the watch does. */
  private final class Lines implements WatchCorpus.Listener {

    @Override
    public void updated(RunSummary summary, boolean isFirst) {
      if (isFirst) {
        first(summary);
      } else {
        summary.changes().forEach(this::line);
      }
      List<FileChange> changes = summary.changes();
      for (FileChange change : changes) {
        boolean bad =
            change.outcome() == OutcomeKind.FAILED || change.outcome() == OutcomeKind.REFUSED;
        if (bad && change.kind() != FileChange.Kind.REMOVED && change.reason() != null) {
          console.err().println(change.outcome().code() + ": " + change.reason());
        }
      }
      console.err().flush();
    }

    private void first(RunSummary summary) {
      Map<String, Integer> counts = summary.report().counts();
      OutputFolder folder = output.output();
      say(
          "正在监看："
              + corpus.folders()
              + "，文件 "
              + counts.getOrDefault("files", 0)
              + "（新 "
              + summary.added()
              + "，变 "
              + summary.changed()
              + "，删 "
              + summary.removed()
              + "），结果在 "
              + folder.root()
              + "；按 Ctrl-C 结束",
          "Watching "
              + corpus.folders()
              + ": "
              + counts.getOrDefault("files", 0)
              + " files ("
              + summary.added()
              + " new, "
              + summary.changed()
              + " changed, "
              + summary.removed()
              + " removed); the output is in "
              + folder.root()
              + "; Ctrl-C ends it");
    }

    private void line(FileChange change) {
      String how = how(change);
      switch (change.kind()) {
        case ADDED -> say("新增 " + change.file() + how, "added " + change.file() + how);
        case CHANGED -> say("变动 " + change.file() + how, "changed " + change.file() + how);
        case RENAMED ->
            say(
                "改名 " + change.from() + " → " + change.file() + how,
                "renamed " + change.from() + " -> " + change.file() + how);
        case REMOVED -> say("删除 " + change.file(), "removed " + change.file());
      }
    }

    private String how(FileChange change) {
      boolean english = language.english();
      return switch (change.outcome()) {
        case EXTRACTED -> "";
        case EMPTY -> english ? ": holds no text" : "：没有文字";
        case REFUSED -> english ? ": refused" : "：未读取（拒绝）";
        case FAILED -> english ? ": could not be read" : "：读取失败";
      };
    }

    @Override
    public void workbookWritten() {
      say("targets.xlsx 已更新", "targets.xlsx is up to date");
    }

    @Override
    public void failed(String sentence) {
      console.err().println("mubiao: " + sentence);
      console.err().flush();
    }
  }
}
