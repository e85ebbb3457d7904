package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Watches in a process of its own; after each change the output is that of a fresh run. */
@Timeout(300)
class WatchCommandTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir Path folder;
  private Path corpus = Path.of("");
  private Path output = Path.of("");
  private Path said = Path.of("");
  private Path scolded = Path.of("");
  private Process watch;
  private int fresh;

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    corpus = Notices.corpus(folder.resolve("corpus"));
    output = folder.resolve("output");
    said = folder.resolve("said.txt");
    scolded = folder.resolve("scolded.txt");
    watch = start(said, scolded);
    await(said, words -> words.contains("正在监看") && words.contains("新 2"));
  }

  @AfterEach
  void end() throws InterruptedException {
    watch.destroyForcibly().waitFor();
  }

  @Test
  void everyChangeIsToldOnOneLineAndTheOutputIsThatOfAFreshRun()
      throws IOException, InterruptedException {
    Path notice = corpus.resolve("海门区/2026/要点.txt");
    copySlowly(Notices.PLAN_2025.replace("2025", "2026"), notice);
    await(said, words -> words.contains("新增 海门区/2026/要点.txt\n"));
    assertFresh();
    assertThat(Files.readString(said)).doesNotContain("变动");

    Notices.write(notice, Notices.PLAN_2025.replace("2025", "2026").replace("26家", "27家"));
    await(said, words -> words.contains("变动 海门区/2026/要点.txt\n"));
    assertFresh();

    Files.move(corpus.resolve("海门区"), corpus.resolve("江苏海门"));
    await(said, words -> words.contains("改名 海门区/2026/要点.txt → 江苏海门/2026/要点.txt\n"));
    assertFresh();

    Files.delete(corpus.resolve("江苏海门/2026/要点.txt"));
    await(said, words -> words.contains("删除 江苏海门/2026/要点.txt\n"));
    assertFresh();

    Files.write(corpus.resolve("x.bin"), new byte[] {0, 1, 2, 0, (byte) 0xff, 0});
    Files.writeString(corpus.resolve("~$要点.docx"), "x");
    await(said, words -> words.contains("新增 x.bin：") && words.contains("新增 ~$要点.docx："));
    await(
        scolded, words -> words.contains("x.bin") && words.contains("temporary file of an editor"));
    assertFresh();

    for (int number = 0; number < 100; number++) {
      Notices.write(
          corpus.resolve("many/" + number + ".txt"),
          Notices.PLAN_2024.replace("20家", (100 + number) + "家"));
    }
    await(said, words -> words.lines().filter(line -> line.startsWith("新增 many/")).count() == 100);
    assertFresh();

    assertThat(Answer.to("run", "--corpus", corpus, "--output", output).out())
        .as("a run beside the watch finds nothing to do")
        .contains("0 new, 0 changed");
    stop();
    assertThat(Files.readString(said)).endsWith("已停止监看。\n");
  }

  @Test
  void aSecondWatchSaysWhoKeepsTheOutput() throws IOException, InterruptedException {
    Path other = folder.resolve("other.txt");
    Process second = start(folder.resolve("out.txt"), other);
    assertThat(second.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(ExitStatus.STALE_OUTPUT);
    assertThat(Files.readString(other))
        .contains("is kept up to date by another mubiao (process " + watch.pid() + ", since 20")
        .hasLineCount(1);
    stop();
    Process third = start(folder.resolve("third.txt"), other);
    await(folder.resolve("third.txt"), words -> words.contains("新 0，变 0，删 0"));
    third.destroy();
    assertThat(third.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(third.exitValue()).isZero();
  }

  @Test
  void whatIsUnderWayWaitsAndWhatGoesAwayIsNotForgotten() throws IOException, InterruptedException {
    for (String name : new String[] {"甲.txt.part", "乙.txt.crdownload", "丙.tmp", "~$丁.txt"}) {
      Notices.write(
          corpus.resolve(name), Notices.PLAN_2025.replace("26家", name.length() + 30 + "家"));
      await(said, words -> words.contains("新增 " + name + "：未读取"));
    }
    assertThat(output.resolve("documents").toFile().list()).hasSize(2);
    Files.move(corpus.resolve("甲.txt.part"), corpus.resolve("甲.txt"));
    await(said, words -> words.contains("新增 甲.txt\n") && words.contains("删除 甲.txt.part\n"));
    assertFresh();

    SortedMap<String, String> before = files(output);
    Files.move(corpus, folder.resolve("elsewhere"));
    await(scolded, words -> words.contains("does not exist"));
    assertThat(files(output)).as("a folder that is gone is no empty folder").isEqualTo(before);
    Files.move(folder.resolve("elsewhere"), corpus);
    Notices.write(corpus.resolve("戊.txt"), Notices.PLAN_2024.replace("20家", "77家"));
    await(said, words -> words.contains("新增 戊.txt\n"));
    assertFresh();
  }

  @Test
  void aRunBesideTheWatchIsWaitedFor() throws IOException, InterruptedException {
    try (FileChannel lock = FileChannel.open(output.resolve(".lock"), StandardOpenOption.WRITE)) {
      assertThat(lock.tryLock(Long.MAX_VALUE - 1, 1, false)).isNotNull();
      Notices.write(corpus.resolve("新.txt"), Notices.PLAN_2024.replace("20家", "77家"));
      await(scolded, words -> words.contains("is being written by another mubiao"));
      assertThat(Files.readString(said)).doesNotContain("新.txt");
    }
    await(said, words -> words.contains("新增 新.txt\n"));
    assertFresh();
    assertThat(Files.readString(scolded)).as("the same is said once").hasLineCount(1);
  }

  private void stop() throws InterruptedException {
    watch.destroy();
    assertThat(watch.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(watch.exitValue()).isZero();
  }

  /** Writes in pieces, a quarter of the time apart after which a file counts as whole. */
  private static void copySlowly(String text, Path place) throws IOException, InterruptedException {
    Files.createDirectories(place.getParent());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CountDownLatch never = new CountDownLatch(1);
    for (int from = 0; from < bytes.length; from += bytes.length / 12 + 1) {
      try (OutputStream out =
          Files.newOutputStream(place, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        out.write(bytes, from, Math.min(bytes.length / 12 + 1, bytes.length - from));
      }
      assertThat(never.await(200, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  private void assertFresh() throws IOException {
    Path other = folder.resolve("fresh" + ++fresh);
    Answer.to("run", "--corpus", corpus, "--output", other);
    assertThat(files(output)).isEqualTo(files(other));
  }

  /** {@return the content of each file but the index and the state, by name} */
  private static SortedMap<String, String> files(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.startsWith("index") && !name.startsWith(".")) {
          files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  private static void await(Path file, Predicate<String> wanted)
      throws IOException, InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    long end = System.nanoTime() + LONGEST.toNanos();
    String words = "";
    while (System.nanoTime() < end) {
      words = Files.exists(file) ? Files.readString(file) : "";
      if (wanted.test(words)) {
        return;
      }
      assertThat(never.await(50, TimeUnit.MILLISECONDS)).isFalse();
    }
    assertThat(words).as("what was said in time").matches(wanted);
  }

  private Process start(Path out, Path err) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-Dsun.jnu.encoding=UTF-8",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "org.mubiao.app.cli.Main",
            "watch",
            "--corpus",
            corpus.toString(),
            "--output",
            output.toString(),
            "--settle",
            "0.8",
            "--interval",
            "5")
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }
}
