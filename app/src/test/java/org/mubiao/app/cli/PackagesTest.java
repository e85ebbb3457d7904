package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.outcome.Report;

/** Packages of notices, by every command that reads inputs. */
class PackagesTest {

  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;

  private Path corpus;
  private Path output;

  @BeforeEach
  void makeAPackage() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    output = folder.resolve("output");
    byte[] inner = zip(StandardCharsets.UTF_8, "深/要点.txt", Notices.PLAN_2024);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, GBK)) {
      entry(zip, "海门区/2025年要点.txt", Notices.PLAN_2025.getBytes(StandardCharsets.UTF_8));
      entry(zip, "海门区/说明.bin", new byte[] {0, 1, 2, 0, (byte) 0xff});
      entry(zip, "海门区/空.txt", new byte[0]);
      entry(zip, "旧.zip", inner);
      entry(zip, "../../outside.txt", Notices.PLAN_2024.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(corpus.resolve("a.zip"), bytes.toByteArray());
  }

  @Test
  void eachFileOfAPackageHasOneOutcome() throws IOException {
    Answer answer = run();
    assertThat(answer.status()).isEqualTo(ExitStatus.SOME_FAILED);
    Report report = report();
    assertThat(report.files())
        .extracting(file -> file.file() + " " + file.outcome().code())
        .containsExactly(
            "a.zip!/outside.txt extracted",
            "a.zip!/旧.zip!/深/要点.txt extracted",
            "a.zip!/海门区/2025年要点.txt extracted",
            "a.zip!/海门区/空.txt empty",
            "a.zip!/海门区/说明.bin refused");
    assertThat(report.counts()).containsEntry("files", 5).containsEntry("documents", 2);
    assertThat(report.files().get(0).document()).isEqualTo(report.files().get(1).document());
    assertThat(Files.readString(output.resolve("targets.jsonl")))
        .contains("\"file\":\"a.zip!/outside.txt\"");
    assertThat(output.resolve("documents/" + report.files().get(0).document() + ".json"))
        .content()
        .contains("\"a.zip!/outside.txt\"", "\"a.zip!/旧.zip!/深/要点.txt\"");
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .doesNotContain("outside.txt", "要点.txt", "2025年要点.txt");
    }
    Answer proof = Answer.to("verify", "--output", output);
    assertThat(proof.err()).isEmpty();
    assertThat(proof.status()).isZero();
  }

  @Test
  void aSecondRunReadsNothingAgainAndAChangedPackageOnlyWhatChanged() throws IOException {
    run();
    assertThat(run().out()).contains("0 new, 0 changed, 5 unchanged");
    Files.write(corpus.resolve("a.zip"), zip(GBK, "海门区/2025年要点.txt", Notices.PLAN_2025 + "\n完。"));
    assertThat(run().out()).contains("0 new, 1 changed, 0 unchanged, 4 removed");
  }

  @Test
  void extractReadsAPackage() throws IOException {
    Answer answer = Answer.to("extract", corpus.resolve("a.zip"), "--output", output);
    assertThat(answer.err()).contains("a.zip!/海门区/说明.bin is a");
    assertThat(report().files()).hasSize(5);
    Answer alone = Answer.to("extract", corpus.resolve("a.zip"));
    assertThat(alone.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    Path single = folder.resolve("one.zip");
    Files.write(single, zip(StandardCharsets.UTF_8, "要点.txt", Notices.PLAN_2025));
    assertThat(Answer.to("extract", single).out()).contains("\"one.zip!/要点.txt\"");
  }

  @Test
  void addTakesTheFilesOfAPackageInOneByOne() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("new"));
    Answer answer =
        Answer.to("add", corpus.resolve("a.zip"), "--corpus", empty, "--output", output);
    assertThat(answer.out())
        .contains("a.zip!/海门区/2025年要点.txt -> ")
        .contains("a.zip!/旧.zip!/深/要点.txt 已在文件库中");
    assertThat(empty.resolve("海门区/2025/2025年要点.txt")).exists();
    assertThat(empty.resolve("海门区/2024/outside.txt")).exists();
    assertThat(folder.resolve("outside.txt")).doesNotExist();
  }

  private Answer run() {
    return Answer.to("run", "--corpus", corpus, "--output", output);
  }

  private Report report() throws IOException {
    return ReportJson.read(Files.readAllBytes(output.resolve("report.json")));
  }

  private static byte[] zip(Charset charset, String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
      entry(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
