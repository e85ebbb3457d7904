package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.DiskFullException;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.RunSummary;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.outcome.OutcomeKind;

/** What goes wrong around the program: each gets one sentence, and nothing is harmed. */
class FaultsTest {

  @TempDir Path folder;

  private Answer run(Path corpus, Path output) {
    return Answer.to("run", "--corpus", corpus, "--output", output);
  }

  private static void assertRefused(Answer answer, Object... words) {
    assertThat(answer.status()).as(answer.err()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err()).hasLineCount(1);
    for (Object word : words) {
      assertThat(answer.err()).contains(word.toString());
    }
  }

  @Test
  void theFolderOfAnotherProgramIsLeftAsItIs() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    for (String name :
        List.of(
            "report.json",
            "targets.csv",
            "targets.xlsx",
            "documents/thesis.docx",
            "text/a.md",
            "index/index.html")) {
      Path other = folder.resolve(name.replace('/', '-'));
      Path file = Notices.write(other.resolve(name), "mine");
      assertRefused(run(corpus, other), other, "not written by mubiao", "--output");
      assertRefused(Answer.to("extract", corpus, "--output", other), other, "--output");
      assertThat(file).hasContent("mine");
      assertThat(WholeOutput.files(other)).containsExactly(file);
    }
    Path beside = folder.resolve("beside");
    Path mine = Notices.write(beside.resolve("documents-of-mine/thesis.docx"), "mine");
    assertThat(run(corpus, beside).status()).isZero();
    Path late = Notices.write(beside.resolve("documents/thesis.docx"), "mine");
    Notices.write(corpus.resolve("x.txt"), Notices.PLAN_2024.replace("2024", "2023"));
    assertThat(run(corpus, beside).status()).isZero();
    assertThat(mine).hasContent("mine");
    assertThat(late).as("what is not ours is not swept").hasContent("mine");
  }

  @Test
  void whatAKilledRunWasAboutToRemoveIsRemovedByTheNext() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Path output = folder.resolve("output");
    assertThat(run(corpus, output).status()).isZero();
    Path gone = Notices.write(output.resolve("documents/0123456789abcdef.json"), "{}");
    Path text = Notices.write(output.resolve("text/0123456789abcdef.txt"), "x");
    Path half = Notices.write(output.resolve("text/.0123456789abcdef.txt.part"), "x");
    assertThat(run(corpus, output).status()).isZero();
    assertThat(List.of(gone, text, half)).noneMatch(Files::exists);
  }

  @Test
  void aFileThatVanishesBetweenListingAndReadingIsNamed() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Path last = Notices.write(corpus.resolve("海门区/末.txt"), Notices.PLAN_2024 + "另行通知。\n");
    RunCorpus run =
        new RunCorpus(
            Workshop.producer(),
            () -> Workshop.extractor(TextRecognition.OFF),
            Vocabulary.lexicon(),
            ReadLimits.DEFAULT,
            1);
    OutputFolder output = new OutputFolder(folder.resolve("output"));
    RunSummary summary =
        run.run(List.of(corpus), output, (what, done, total) -> last.toFile().delete());
    assertThat(summary.report().files())
        .filteredOn(file -> file.outcome() == OutcomeKind.FAILED)
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.file()).isEqualTo("海门区/末.txt");
              assertThat(file.reason()).contains("海门区/末.txt", "cannot be read");
            });
    assertThat(run(corpus, output.root()).status()).isZero();
    assertThat(run(corpus, folder.resolve("fresh")).status()).isZero();
    WholeOutput.assertSame(output.root(), folder.resolve("fresh"), "afterwards");
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersAreRead() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeThat(Files.isRegularFile(memory)).as("a file whose reading fails is there").isTrue();
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Files.createSymbolicLink(corpus.resolve("x.txt"), memory);
    Files.createSymbolicLink(corpus.resolve("nowhere.txt"), corpus.resolve("gone.txt"));
    Files.createSymbolicLink(corpus.resolve("海门区/loop"), corpus);
    Answer answer = run(corpus, folder.resolve("output"));
    assertThat(answer.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(answer.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("x.txt cannot be read"))
        .anyMatch(line -> line.contains("nowhere.txt is no regular file"))
        .anyMatch(line -> line.contains("海门区/loop is a link that leads back"));
    assertThat(folder.resolve("output/documents").toFile().list()).hasSize(2);
  }

  @Test
  void aCorpusThatIsAFileIsRefused() throws IOException {
    Path file = Notices.write(folder.resolve("notice.txt"), Notices.PLAN_2024);
    assertRefused(run(file, folder.resolve("output")), file, "is no folder");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void timesInTheFutureAndClocksThatGoBackHideNoChange() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Path output = folder.resolve("output");
    Path notice = corpus.resolve("海门区/2025/要点.txt");
    int round = 0;
    for (String time : List.of("2090-01-01T00:00:00Z", "1971-01-01T00:00:00Z")) {
      FileTime odd = FileTime.from(Instant.parse(time));
      for (Path file : WholeOutput.files(corpus)) {
        Files.setLastModifiedTime(file, odd);
      }
      assertThat(run(corpus, output).status()).isZero();
      for (Path file : WholeOutput.files(output)) {
        Files.setLastModifiedTime(file, odd); // as if the last run had been then
      }
      assertThat(run(corpus, output).status()).as(time).isZero();
      Notices.write(notice, Notices.PLAN_2025.replace("26家", (90 + ++round) + "家"));
      assertThat(run(corpus, output).out()).as(time).contains("1 changed");
      Path fresh = folder.resolve("fresh" + round);
      assertThat(run(corpus, fresh).status()).isZero();
      WholeOutput.assertSame(output, fresh, time);
    }
  }

  @Test
  void aSecondRunSaysWhoHoldsTheLockAndSinceWhen() throws IOException, InterruptedException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Path output = folder.resolve("output");
    RunCorpus run =
        new RunCorpus(
            Workshop.producer(),
            () -> Workshop.extractor(TextRecognition.OFF),
            Vocabulary.lexicon(),
            ReadLimits.DEFAULT,
            1);
    Path said = folder.resolve("said.txt");
    run.run(
        List.of(corpus),
        new OutputFolder(output),
        (what, done, total) -> {
          if (done == 1) {
            assertTurnedAway(said, corpus, output);
          }
        });
    assertThat(run(corpus, output).out()).contains("0 new, 0 changed");
  }

  private static void assertTurnedAway(Path said, Path corpus, Path output) {
    try (DoomedProcess second =
        DoomedProcess.start(said, List.of(), "run", "--corpus", corpus, "--output", output)) {
      assertThat(second.status()).isEqualTo(ExitStatus.STALE_OUTPUT);
      assertThat(second.said())
          .hasLineCount(1)
          .contains(output.toString(), "process " + ProcessHandle.current().pid() + ", since 20");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aServerDoesNotAnswerFromAHalfWrittenOutput() throws IOException, InterruptedException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Path output = folder.resolve("output");
    assertThat(run(corpus, output).status()).isZero();
    Path report = output.resolve("report.json");
    Files.writeString(report, Files.readString(report, StandardCharsets.UTF_8) + "\n");
    Path said = folder.resolve("said.txt");
    try (DoomedProcess server =
        DoomedProcess.start(
            said, List.of(), "serve", "--port", "0", "--corpus", corpus, "--output", output)) {
      assertThat(server.says("http://")).as(server.said()).isTrue();
    }
    assertThat(run(corpus, folder.resolve("fresh")).status()).isZero();
    WholeOutput.assertSame(output, folder.resolve("fresh"), "it was made whole first");
  }

  @Test
  void aDiskThatIsFullIsKnownInAnyLanguage() {
    Exception deep = new IllegalStateException("x", new IOException("设备上没有空间"));
    assertThat(DiskFullException.of(folder, deep)).isNotNull();
    assertThat(DiskFullException.of(folder, new IOException("torn"))).isNull();
  }
}
