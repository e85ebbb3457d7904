package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.Progress;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.RunSummary;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;

/**
 * Whatever way led to a corpus, its tables are those of a fresh run: lines and CSV, which are made
 * from their old stretches, at once, and the workbook when it was written later.
 */
class TablesAfterChangesTest {

  private static final int ROUNDS = Integer.getInteger("mubiao.rounds", 12);

  private static Extractor extractor;

  @TempDir Path folder;

  @BeforeAll
  static void prepare() {
    extractor = Workshop.extractor(TextRecognition.OFF);
  }

  @Test
  void linesAndCsvAreThoseOfAFreshRunAfterAnyChanges() throws IOException {
    long seed = Long.getLong("mubiao.seed", new Random().nextLong());
    Random random = new Random(seed);
    Path corpus = folder.resolve("corpus");
    List<Path> notices = new ArrayList<>();
    for (int number = 0; number < 11; number++) {
      notices.add(write(corpus, number, random));
    }
    OutputFolder output = new OutputFolder(folder.resolve("output"));
    RunCorpus run = run().leavingWorkbookAbove(0);
    run.run(List.of(corpus), output, Progress.SILENT);
    for (int round = 0; round < ROUNDS; round++) {
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        change(corpus, notices, 100 + 10 * round + changes, random);
      }
      if (random.nextInt(4) == 0) {
        Files.deleteIfExists(folder.resolve("output/.tables"));
      }
      if (random.nextInt(4) == 0) {
        Files.writeString(output.targetsCsv(), "damaged");
      }
      RunCorpus one = random.nextBoolean() ? run : run().leavingWorkbookAbove(0);
      one.run(List.of(corpus), output, Progress.SILENT);
      OutputFolder fresh = fresh(corpus, round);
      for (String file : List.of("targets.jsonl", "targets.csv", "report.json", "findings.json")) {
        assertThat(output.root().resolve(file))
            .as("%s, round %d, seed %d", file, round, seed)
            .hasSameBinaryContentAs(fresh.root().resolve(file));
      }
      if (random.nextInt(3) == 0) {
        assertThat(one.writeWorkbook(output, () -> true)).isTrue();
        assertThat(output.targetsXlsx())
            .as("round %d, seed %d", round, seed)
            .hasSameBinaryContentAs(fresh.targetsXlsx());
      }
    }
  }

  @Test
  void rowsThatAreMadeAnewShowWhatDoesNotAddUpAcrossDocuments() throws IOException {
    Path corpus = folder.resolve("corpus");
    Notices.write(corpus.resolve("a.txt"), Notices.PLAN_2025);
    Notices.write(
        corpus.resolve("b.txt"), Notices.PLAN_2025.replace("26家", "31家").replace("2号", "7号"));
    OutputFolder output = new OutputFolder(folder.resolve("output"));
    run().run(List.of(corpus), output, Progress.SILENT);
    assertThat(Files.readString(output.findings())).contains("cross-contradiction");
    byte[] before = Files.readAllBytes(output.targetsCsv());
    Files.writeString(output.targetsCsv(), "damaged");
    run().run(List.of(corpus), output, Progress.SILENT);
    assertThat(output.targetsCsv()).as("as it was").hasBinaryContent(before);
    Files.move(corpus.resolve("b.txt"), corpus.resolve("c.txt"));
    run().run(List.of(corpus), output, Progress.SILENT);
    assertThat(output.targetsCsv()).hasSameBinaryContentAs(fresh(corpus, 0).targetsCsv());
  }

  @Test
  void aWorkbookThatIsNotEndedLeavesTheOldOneAndIsMadeByTheNextRun() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    OutputFolder output = new OutputFolder(folder.resolve("output"));
    run().run(List.of(corpus), output, Progress.SILENT);
    byte[] before = Files.readAllBytes(output.targetsXlsx());
    Notices.write(corpus.resolve("x.txt"), Notices.PLAN_2025.replace("2025", "2026"));
    RunCorpus later = run().leavingWorkbookAbove(0);
    RunSummary summary = later.run(List.of(corpus), output, Progress.SILENT);
    assertThat(summary.workbookBehind()).isTrue();
    assertThat(later.writeWorkbook(output, () -> false)).isFalse();
    assertThat(output.targetsXlsx()).hasBinaryContent(before);
    assertThat(output.root()).isDirectoryNotContaining("glob:**/*.part");
    RunSummary again = later.run(List.of(corpus), output, Progress.SILENT);
    assertThat(again.workbookBehind()).as("it is not forgotten").isTrue();
    run().run(List.of(corpus), output, Progress.SILENT);
    assertThat(output.targetsXlsx()).hasSameBinaryContentAs(fresh(corpus, 0).targetsXlsx());
    assertThat(later.run(List.of(corpus), output, Progress.SILENT).workbookBehind()).isFalse();
  }

  @Test
  void aRunMeanwhileWinsOverTheWorkbook() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    OutputFolder output = new OutputFolder(folder.resolve("output"));
    RunCorpus later = run().leavingWorkbookAbove(0);
    later.run(List.of(corpus), output, Progress.SILENT);
    AtomicInteger asked = new AtomicInteger();
    boolean written =
        later.writeWorkbook(
            output,
            () -> {
              if (asked.incrementAndGet() == 2) {
                runWithAnotherNotice(corpus, output);
              }
              return true;
            });
    assertThat(written).isFalse();
    assertThat(output.targetsXlsx()).hasSameBinaryContentAs(fresh(corpus, 0).targetsXlsx());
    assertThat(output.root()).isDirectoryNotContaining("glob:**/*.part");
  }

  private static void runWithAnotherNotice(Path corpus, OutputFolder output) {
    try {
      Notices.write(corpus.resolve("x.txt"), Notices.PLAN_2025.replace("2025", "2026"));
      run().run(List.of(corpus), output, Progress.SILENT);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void change(Path corpus, List<Path> notices, int number, Random random)
      throws IOException {
    int which = random.nextInt(notices.size());
    switch (random.nextInt(4)) {
      case 0 -> notices.add(write(corpus, number, random));
      case 1 -> {
        if (notices.size() > 2) {
          Files.delete(notices.remove(which));
        }
      }
      case 2 -> {
        Path moved = corpus.resolve(random.nextInt(9) + "/moved" + number + ".txt");
        Files.createDirectories(moved.resolveSibling("."));
        notices.set(which, Files.move(notices.get(which), moved));
      }
      default -> {
        String text = Files.readString(notices.get(which));
        Notices.write(notices.get(which), text + "新增试点" + (number + 2) + "个以上。\n");
      }
    }
  }

  /** Some contradict each other, some are duplicates. */
  private static Path write(Path corpus, int number, Random random) throws IOException {
    String text =
        random.nextInt(5) == 0
            ? Notices.PLAN_2024
            : Notices.PLAN_2025
                .replace("2号", (2 + random.nextInt(90)) + "号")
                .replace("26家", (20 + random.nextInt(30)) + "家");
    return Notices.write(corpus.resolve(random.nextInt(9) + "/" + number + ".txt"), text);
  }

  private OutputFolder fresh(Path corpus, int round) throws IOException {
    OutputFolder fresh = new OutputFolder(folder.resolve("fresh" + round));
    run().run(List.of(corpus), fresh, Progress.SILENT);
    return fresh;
  }

  private static RunCorpus run() {
    return new RunCorpus(
        Workshop.producer(), () -> extractor, Vocabulary.lexicon(), ReadLimits.DEFAULT, 1);
  }
}
