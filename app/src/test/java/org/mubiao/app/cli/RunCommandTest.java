package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.Progress;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.TargetSet;

class RunCommandTest {

  private static final java.util.List<String> NOTES =
      java.util.List.of(".memory", ".tables", ".workbook", ".lock");

  @TempDir Path folder;

  @Test
  void aRunWritesEverything() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Answer answer = run(corpus, "output");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .contains("2 files: 2 extracted, 0 empty, 0 refused, 0 failed (2 new, 0 changed")
        .contains("     2  documents")
        .contains(folder.resolve("output").toString());
    assertThat(folder.resolve("output"))
        .isDirectoryContaining("glob:**/targets.csv")
        .isDirectoryContaining("glob:**/targets.xlsx")
        .isDirectoryContaining("glob:**/targets.jsonl")
        .isDirectoryContaining("glob:**/findings.json")
        .isDirectoryContaining("glob:**/report.json")
        .isDirectoryContaining("glob:**/index");
    assertThat(report("output").files())
        .extracting(FileOutcome::file)
        .containsExactly("海门区/2024/要点.txt", "海门区/2025/要点.txt");
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    run(corpus, "output");
    Map<String, String> before = contents(folder.resolve("output"), true);
    Map<String, FileTime> times = times(folder.resolve("output"));
    Answer second = run(corpus, "output");
    assertThat(second.out()).contains("(0 new, 0 changed, 2 unchanged, 0 removed)");
    assertThat(contents(folder.resolve("output"), true)).isEqualTo(before);
    assertThat(times(folder.resolve("output"))).isEqualTo(times);
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    run(corpus, "output");
    Map<String, FileTime> times = times(folder.resolve("output"));
    Notices.write(corpus.resolve("海门区/2025/要点.txt"), Notices.PLAN_2025.replace("26家", "27家"));
    Answer second = run(corpus, "output");
    assertThat(second.out()).contains("(0 new, 1 changed, 1 unchanged, 0 removed)");
    String kept = "documents/" + document("output", "海门区/2024/要点.txt") + ".json";
    assertThat(times(folder.resolve("output"))).containsEntry(kept, times.get(kept));
    assertThat(table("output")).contains("27").doesNotContain(",26,");
  }

  @Test
  void whatAnIncrementalRunLeavesIsWhatAFreshRunLeaves() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Notices.write(corpus.resolve("gone.txt"), "2023年，新增企业9家以上。");
    run(corpus, "one");
    Files.delete(corpus.resolve("gone.txt"));
    Notices.write(corpus.resolve("other.txt"), "2023年，新增企业8家以上。");
    run(corpus, "one");
    run(corpus, "two");
    assertThat(contents(folder.resolve("one"), false))
        .isEqualTo(contents(folder.resolve("two"), false));
  }

  @Test
  void aDeletedNoticeDisappearsFromEveryOutput() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    run(corpus, "output");
    String gone = document("output", "海门区/2024/要点.txt");
    Files.delete(corpus.resolve("海门区/2024/要点.txt"));
    Answer second = run(corpus, "output");
    assertThat(second.out()).contains("(0 new, 0 changed, 1 unchanged, 1 removed)");
    assertThat(String.join("\n", contents(folder.resolve("output"), false).values()))
        .doesNotContain(gone);
    assertThat(folder.resolve("output/documents/" + gone + ".json")).doesNotExist();
    assertThat(folder.resolve("output/text/" + gone + ".txt")).doesNotExist();
    Answer search =
        Answer.to("search", "year:2024", "--format", "json", "--output", folder.resolve("output"));
    assertThat(search.out()).doesNotContain(gone);
  }

  @Test
  void identicalBytesAreOneDocumentUnderAllPaths() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Notices.write(corpus.resolve("abc/copy.txt"), Notices.PLAN_2024);
    Answer answer = run(corpus, "output");
    assertThat(answer.out()).contains("3 files: 3 extracted").contains("     2  documents");
    TargetSet set = set("output", "abc/copy.txt");
    assertThat(set.document().source().files()).containsExactly("abc/copy.txt", "海门区/2024/要点.txt");
    assertThat(set.document().source().file()).isEqualTo("abc/copy.txt");
  }

  @Test
  void aDuplicateStaysOutOfTablesAndCounts() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    // The same 发文字号 and nearly the same words, issued two days later.
    Notices.write(
        corpus.resolve("again.txt"),
        Notices.PLAN_2024.replace("3月3日", "3月5日").replace("20家", "21家"));
    // The same words in another layout.
    Notices.write(corpus.resolve("layout.txt"), Notices.PLAN_2025.replace("\n", "\n\n"));
    Answer answer = run(corpus, "output");
    assertThat(answer.out()).contains("     2  documents").contains("     2  duplicates");
    assertThat(set("output", "again.txt").document().duplicateOf())
        .hasToString(document("output", "海门区/2024/要点.txt"));
    // Neither says when it was issued differently, so the first by path is the original.
    assertThat(set("output", "海门区/2025/要点.txt").document().duplicateOf())
        .hasToString(document("output", "layout.txt"));
    assertThat(table("output"))
        .doesNotContain(document("output", "again.txt"))
        .contains(document("output", "海门区/2024/要点.txt"));
  }

  @Test
  void badInputsAreNamedAndTheOthersRead() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Files.write(corpus.resolve("empty.txt"), new byte[0]);
    Files.write(corpus.resolve("picture.bin"), new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 0, 9});
    Notices.write(corpus.resolve("README.md"), "2025年，新增企业99家以上。");
    Notices.write(corpus.resolve(".hidden.txt"), "2025年，新增企业98家以上。");
    Answer answer = run(corpus, "output");
    assertThat(answer.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(answer.err()).contains("picture.bin").contains("empty.txt");
    Report report = report("output");
    assertThat(report.files())
        .extracting(FileOutcome::file)
        .containsExactlyInAnyOrder(
            "empty.txt", "picture.bin", "海门区/2024/要点.txt", "海门区/2025/要点.txt");
    assertThat(outcome(report, "empty.txt").outcome()).isEqualTo(OutcomeKind.EMPTY);
    assertThat(outcome(report, "picture.bin").outcome())
        .isIn(OutcomeKind.REFUSED, OutcomeKind.FAILED);
    assertThat(outcome(report, "picture.bin").reason()).contains("picture.bin");
    assertThat(table("output")).doesNotContain(",99,").doesNotContain(",98,");
  }

  @Test
  void anEmptyFileAloneIsNoFailure() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.write(folder.resolve("corpus/empty.txt"), new byte[0]);
    assertThat(run(folder.resolve("corpus"), "output").status()).isZero();
  }

  @Test
  void aMissingFolderIsWrongUsage() {
    Answer answer = run(folder.resolve("nowhere"), "output");
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err()).contains("nowhere").contains("--corpus").hasLineCount(1);
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void aSecondRunAtTheSameTimeIsTurnedAway() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    run(corpus, "output");
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("output/.lock"), java.nio.file.StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      Answer answer = run(corpus, "output");
      assertThat(answer.status()).isEqualTo(ExitStatus.STALE_OUTPUT);
      assertThat(answer.err()).contains("another mubiao").hasLineCount(1);
    }
    assertThat(run(corpus, "output").status()).as("the lock is gone with its holder").isZero();
  }

  @Test
  void filesOfOneNameInTwoFoldersAreToldApart() throws IOException {
    Notices.write(folder.resolve("a/x.txt"), Notices.PLAN_2024);
    Notices.write(folder.resolve("b/x.txt"), Notices.PLAN_2025);
    Answer answer =
        Answer.to(
            "run",
            "--corpus",
            folder.resolve("b"),
            "--corpus",
            folder.resolve("a"),
            "--output",
            folder.resolve("output"));
    assertThat(answer.status()).isZero();
    assertThat(report("output").files())
        .extracting(FileOutcome::file)
        .containsExactly("a/x.txt", "b/x.txt");
  }

  @Test
  void whatAKilledRunLeftBehindIsSweptAway() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    run(corpus, "output");
    Files.writeString(folder.resolve("output/documents/.0000.json.part"), "{");
    Files.writeString(folder.resolve("output/documents/0123456789abcdef.json"), "{}");
    Files.delete(folder.resolve("output/.state.json"));
    assertThat(Answer.to("table", "--output", folder.resolve("output")).status())
        .as("what the report does not name does not belong to the output")
        .isZero();
    run(corpus, "output");
    assertThat(folder.resolve("output/documents"))
        .isDirectoryNotContaining("glob:**.part")
        .isDirectoryNotContaining("glob:**/0123456789abcdef.json");
  }

  @Test
  void aDamagedOutputIsMadeWholeAgain() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    run(corpus, "output");
    Map<String, String> before = contents(folder.resolve("output"), true);
    Files.writeString(folder.resolve("output/targets.csv"), "mine");
    Files.delete(folder.resolve("output/text/" + document("output", "海门区/2024/要点.txt") + ".txt"));
    run(corpus, "output");
    assertThat(contents(folder.resolve("output"), true)).isEqualTo(before);
  }

  @Test
  void aDamagedIndexIsMadeWholeAgain() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    run(corpus, "output");
    Path output = folder.resolve("output");
    for (Path file : files(output.resolve("index"))) {
      if (!file.endsWith("write.lock")) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    Answer broken = Answer.to("search", "瞪羚", "--output", output);
    assertThat(broken.status()).isEqualTo(ExitStatus.STALE_OUTPUT);
    assertThat(broken.err()).contains("mubiao run --output").hasLineCount(1);
    assertThat(run(corpus, "output").status()).isZero();
    assertThat(Answer.to("search", "瞪羚", "--output", output).out()).startsWith("共 2 条");
  }

  @Test
  void anOutputInsideTheCorpusIsNoInput() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    run(corpus, "corpus/output");
    assertThat(run(corpus, "corpus/output").out())
        .startsWith("2 files")
        .contains("(0 new, 0 changed, 2 unchanged, 0 removed)");
  }

  @Test
  void theNumberOfThreadsMakesNoDifference() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    for (int i = 0; i < 12; i++) {
      Notices.write(corpus.resolve("more/" + i + ".txt"), "2023年，新增企业" + (i + 3) + "家以上。");
    }
    for (int threads : new int[] {1, 3}) {
      new RunCorpus(
              Workshop.producer(),
              () -> Workshop.extractor(TextRecognition.OFF),
              Vocabulary.lexicon(),
              ReadLimits.DEFAULT,
              threads)
          .run(
              java.util.List.of(corpus),
              new OutputFolder(folder.resolve("threads" + threads)),
              Progress.SILENT);
    }
    assertThat(contents(folder.resolve("threads3"), false))
        .isEqualTo(contents(folder.resolve("threads1"), false))
        .hasSizeGreaterThan(28);
  }

  @Test
  void aCorrectionIsAppliedWhileItsEvidenceStands() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    run(corpus, "output");
    var target =
        set("output", "海门区/2025/要点.txt").targets().stream()
            .filter(one -> one.amount() != null && one.evidence().text().contains("26家"))
            .findFirst()
            .orElseThrow();
    Files.writeString(
        folder.resolve("output/corrections.jsonl"),
        """
        {"target": "{id}", "evidence": "{words}", "field": "value", "old": 26, "new": 62, "note": "印错"}
        {"target": "{id}", "evidence": "other words", "field": "unit", "old": "家", "new": "个"}
        """
            .replace("{id}", target.id())
            .replace("{words}", target.evidence().text()));
    Answer answer = run(corpus, "output");
    assertThat(answer.status()).isZero();
    assertThat(table("output")).contains(",62,家,").contains("已更正（目标值）");
    TargetSet set = set("output", "海门区/2025/要点.txt");
    var corrected =
        set.targets().stream()
            .filter(one -> one.id().equals(target.id()))
            .findFirst()
            .orElseThrow();
    assertThat(corrected.amount()).as("the record keeps what was read").isEqualTo(target.amount());
    assertThat(corrected.corrections()).singleElement().hasFieldOrPropertyWithValue("note", "印错");
    Files.writeString(folder.resolve("output/corrections.jsonl"), "{\"field\": 1}\n");
    Answer refused = run(corpus, "output");
    assertThat(refused.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(refused.err()).contains("corrections.jsonl, line 1").hasLineCount(1);
  }

  private Answer run(Path corpus, String output) {
    return Answer.to("run", "--corpus", corpus, "--output", folder.resolve(output));
  }

  private Report report(String output) throws IOException {
    return ReportJson.read(Files.readAllBytes(folder.resolve(output).resolve("report.json")));
  }

  private static FileOutcome outcome(Report report, String file) {
    return report.files().stream().filter(one -> one.file().equals(file)).findFirst().orElseThrow();
  }

  private String document(String output, String file) throws IOException {
    return String.valueOf(outcome(report(output), file).document());
  }

  private TargetSet set(String output, String file) throws IOException {
    return TargetSetJson.read(
        Files.readAllBytes(
            folder.resolve(output).resolve("documents/" + document(output, file) + ".json")));
  }

  private String table(String output) throws IOException {
    return Files.readString(folder.resolve(output).resolve("targets.csv"));
  }

  /** The files of an output, without the index, whose bytes Lucene makes by chance. */
  private static Map<String, String> contents(Path output, boolean hidden) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(output)) {
      String name = output.relativize(file).toString();
      if (!name.startsWith("index") && (hidden || !name.startsWith("."))) {
        contents.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private static Map<String, FileTime> times(Path output) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (Path file : files(output)) {
      times.put(output.relativize(file).toString(), Files.getLastModifiedTime(file));
    }
    return times;
  }

  /** All but what saves the next run time, which holds times, and what says who is running. */
  private static Iterable<Path> files(Path output) throws IOException {
    try (Stream<Path> walk = Files.walk(output)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> NOTES.stream().noneMatch(file::endsWith))
          .sorted()
          .toList();
    }
  }
}
