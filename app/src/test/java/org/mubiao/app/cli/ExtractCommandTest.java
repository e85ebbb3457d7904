package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.target.TargetSet;

class ExtractCommandTest {

  @TempDir Path folder;

  @Test
  void oneFileGoesToStandardOutput() throws IOException {
    Path file = Notices.write(folder.resolve("a/x.txt"), Notices.PLAN_2025);
    Answer answer = Answer.to("extract", file);
    assertThat(answer.status()).isZero();
    TargetSet set = TargetSetJson.read(answer.out().getBytes(StandardCharsets.UTF_8));
    assertThat(set.document().source().file()).isEqualTo("x.txt");
    assertThat(set.targets()).isNotEmpty();
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void aHyphenReadsStandardInput() throws IOException {
    Answer answer = Answer.piped(Notices.PLAN_2025, "extract", "-");
    assertThat(answer.status()).isZero();
    TargetSet set = TargetSetJson.read(answer.out().getBytes(StandardCharsets.UTF_8));
    Path file = Notices.write(folder.resolve("x.txt"), Notices.PLAN_2025);
    TargetSet fromFile =
        TargetSetJson.read(Answer.to("extract", file).out().getBytes(StandardCharsets.UTF_8));
    assertThat(set.targets()).isEqualTo(fromFile.targets());
  }

  @Test
  void foldersAndFilesGoToAFolder() throws IOException {
    Notices.corpus(folder.resolve("corpus"));
    Path single = Notices.write(folder.resolve("单独.txt"), "2023年，新增企业9家以上。");
    Answer answer =
        Answer.to("extract", folder.resolve("corpus"), single, "--output", folder.resolve("out"));
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).isEmpty();
    assertThat(ReportJson.read(Files.readAllBytes(folder.resolve("out/report.json"))).files())
        .extracting(FileOutcome::file)
        .containsExactly("单独.txt", "海门区/2024/要点.txt", "海门区/2025/要点.txt");
    assertThat(folder.resolve("out/documents")).isDirectoryContaining("glob:**.json");
    assertThat(folder.resolve("out/text")).isDirectoryContaining("glob:**.txt");
    assertThat(folder.resolve("out/targets.csv")).doesNotExist();
    assertThat(folder.resolve("out/index")).doesNotExist();
  }

  @Test
  void theFolderHoldsTheLastExtractionOnly() throws IOException {
    Path first = Notices.write(folder.resolve("1.txt"), Notices.PLAN_2024);
    Path second = Notices.write(folder.resolve("2.txt"), Notices.PLAN_2025);
    Answer.to("extract", first, "--output", folder.resolve("out"));
    Answer.to("extract", second, "--output", folder.resolve("out"));
    try (var files = Files.list(folder.resolve("out/documents"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void severalFilesNeedAFolder() throws IOException {
    Notices.corpus(folder.resolve("corpus"));
    Answer answer = Answer.to("extract", folder.resolve("corpus"));
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err()).contains("--output DIR").hasLineCount(1);
  }

  @Test
  void aMissingFileIsNamed() {
    Answer answer = Answer.to("extract", folder.resolve("nowhere.txt"));
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err()).contains("nowhere.txt").hasLineCount(1);
    assertThat(Answer.to("extract").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void aBadFileIsNamedWithItsReason() throws IOException {
    Path file = folder.resolve("x.bin");
    Files.write(file, new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 0, 9});
    Answer answer = Answer.to("extract", file);
    assertThat(answer.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(answer.err()).contains("x.bin").hasLineCount(1);
    assertThat(answer.out()).isEmpty();
    Path pdf = Files.write(folder.resolve("x.pdf"), Files.readAllBytes(file));
    assertThat(Answer.to("extract", pdf).err())
        .isEqualToIgnoringNewLines(
            "refused: " + pdf + " is cut off or damaged; get the whole file again.");
    Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
    Answer nothing = Answer.to("extract", empty);
    assertThat(nothing.status()).isZero();
    assertThat(nothing.err()).contains("empty");
  }

  @Test
  void theOutputOfARunIsLeftAlone() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Answer.to("run", "--corpus", corpus, "--output", folder.resolve("output"));
    Answer answer = Answer.to("extract", corpus, "--output", folder.resolve("output"));
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err()).contains("mubiao run").hasLineCount(1);
  }
}
