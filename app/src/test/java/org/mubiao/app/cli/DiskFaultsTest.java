package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A full disk, and one that may not be written: one sentence, nothing harmed, mended later. */
@Timeout(300)
class DiskFaultsTest {

  private static final String ENOUGH = "size=20m";

  @TempDir Path folder;
  private Path corpus = Path.of("");

  @BeforeEach
  void write() throws IOException {
    assumeThat(SmallDisk.isPossible(folder)).as("a file system may be mounted here").isTrue();
    corpus = Notices.corpus(folder.resolve("corpus"));
    for (int number = 0; number < 20; number++) {
      String text = Notices.PLAN_2025.replace("2号", (30 + number) + "号");
      Notices.write(corpus.resolve(number + ".txt"), text.replace("26家", (40 + number) + "家"));
    }
  }

  private Answer run(Path output) {
    return Answer.to("run", "--corpus", corpus, "--output", output);
  }

  private static void assertFull(Answer answer, Path where, String when) {
    assertThat(answer.status()).as("%s: %s", when, answer.err()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err())
        .as(when)
        .contains("no room left on the disk of " + where)
        .hasLineCount(1);
  }

  @Test
  void aRunThatFindsNoRoomSaysSoAndTheNextOneEndsTheWork() throws IOException {
    Path fresh = folder.resolve("fresh");
    assertThat(run(fresh).status()).isZero();
    for (int kilobytes : List.of(16, 60, 120, 180, 240, 280)) {
      String when = kilobytes + " KB";
      try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), kilobytes)) {
        Path output = disk.folder.resolve("output");
        assertFull(run(output), output, when);
        WholeOutput.assertReadable(output, when);
        disk.become(ENOUGH);
        assertThat(run(output).status()).as(when).isZero();
        WholeOutput.assertSame(output, fresh, when);
      }
    }
  }

  @Test
  void whatStoodThereIsReadWhileThereIsNoRoomForMore() throws IOException {
    try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 20_000)) {
      Path output = disk.folder.resolve("output");
      assertThat(run(output).status()).isZero();
      Path fresh = folder.resolve("fresh");
      for (int number = 0; number < 40; number++) {
        String text = Notices.PLAN_2024.replace("1号", (50 + number) + "号");
        Notices.write(corpus.resolve("more/" + number + ".txt"), text);
      }
      assertThat(run(fresh).status()).isZero();
      Path filler = disk.folder.resolve("filler");
      for (int left : List.of(8, 70, 150, 300, 400)) {
        String when = left + " KB left";
        long room = Files.getFileStore(disk.folder).getUsableSpace();
        Files.write(filler, new byte[(int) room - left * 1024]);
        assertFull(run(output), output, when);
        WholeOutput.assertReadable(output, when);
        Files.delete(filler);
      }
      assertThat(run(output).status()).isZero();
      WholeOutput.assertSame(output, fresh, "with room");
    }
  }

  @Test
  void anAdditionToAFullCorpusLeavesNoHalfFile() throws IOException {
    try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 20_000)) {
      Path full = disk.folder.resolve("corpus");
      KillGround.copy(corpus, full);
      Path filler = disk.folder.resolve("filler");
      Files.write(filler, new byte[(int) Files.getFileStore(disk.folder).getUsableSpace()]);
      Path notice =
          Notices.write(folder.resolve("新.txt"), Notices.PLAN_2024.replace("2024", "2023"));
      List<Path> before = WholeOutput.files(full);
      Path output = folder.resolve("output");
      assertFull(
          Answer.to("add", notice, "--corpus", full, "--output", output), full, "a full corpus");
      assertThat(WholeOutput.files(full)).isEqualTo(before);
      Files.delete(filler);
      Answer again = Answer.to("add", notice, "--corpus", full, "--output", output);
      assertThat(again.status()).as(again.err()).isZero();
      assertThat(WholeOutput.files(full)).hasSize(before.size() + 1);
    }
  }

  @Test
  void aWatchWaitsForRoom() throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 120)) {
      Path output = disk.folder.resolve("output");
      Path said = folder.resolve("said.txt");
      try (DoomedProcess watch =
          DoomedProcess.start(
              said,
              List.of(),
              "watch",
              "--corpus",
              corpus,
              "--output",
              output,
              "--interval",
              "1")) {
        assertThat(watch.says("no room left on the disk of " + output)).as(watch.said()).isTrue();
        disk.become(ENOUGH);
        assertThat(watch.says("正在监看")).as(watch.said()).isTrue();
        assertThat(watch.said().split("no room left", -1)).as("it is said once").hasSize(2);
      }
      Path fresh = folder.resolve("fresh");
      assertThat(run(fresh).status()).isZero();
      WholeOutput.assertSame(output, fresh, "with room");
    }
  }

  @Test
  void anOutputThatMayNotBeWrittenIsReadAndLeftAsItIs() throws IOException {
    try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 20_000)) {
      Path output = disk.folder.resolve("output");
      assertThat(run(output).status()).isZero();
      Notices.write(corpus.resolve("x.txt"), Notices.PLAN_2024.replace("2024", "2023"));
      disk.become("ro");
      Answer answer = run(output);
      assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(answer.err()).contains(output.toString()).hasLineCount(1);
      WholeOutput.assertReadable(output, "read-only");
      assertThat(Answer.to("verify", "--output", output).status()).isZero();
      disk.become("rw");
      assertThat(run(output).status()).isZero();
    }
  }
}
