package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.json.Json;

/**
 * Kills runs at moments taken by chance. {@code -Dmubiao.kills=200} makes it long; the seed is
 * printed with a failure.
 */
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("mubiao.kills", 4);

  @TempDir Path folder;

  @Test
  void aKilledRunLeavesAnOutputThatCanBeRead() throws IOException, InterruptedException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Path output = folder.resolve("output");
    assertThat(Answer.to("run", "--corpus", corpus, "--output", output).status()).isZero();
    long whole = timed(corpus, folder.resolve("other"));
    for (int round = 0; round < KILLS; round++) {
      Notices.write(
          corpus.resolve("海门区/2025/要点.txt"), Notices.PLAN_2025.replace("26家", (30 + round) + "家"));
      Process process = start(corpus, output);
      process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      for (String command : List.of("table", "check", "compare", "search")) {
        Answer answer =
            command.equals("search")
                ? Answer.to(command, "瞪羚", "--format", "json", "--output", output)
                : Answer.to(command, "--format", "json", "--output", output);
        assertThat(answer.status()).as("%s, round %d, seed %d", command, round, seed).isZero();
        assertThat(Json.readTree(answer.out().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .isNotEmpty();
      }
    }
    assertThat(Answer.to("run", "--corpus", corpus, "--output", output).status())
        .as("no lock is left behind, seed %d", seed)
        .isZero();
    Answer.to("run", "--corpus", corpus, "--output", folder.resolve("fresh"));
    for (String file : List.of("targets.csv", "targets.jsonl", "targets.xlsx", "report.json")) {
      assertThat(output.resolve(file))
          .as("seed %d", seed)
          .hasSameBinaryContentAs(folder.resolve("fresh").resolve(file));
    }
    assertThat(Answer.to("verify", "--output", output).status()).isZero();
  }

  private long timed(Path corpus, Path output) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    assertThat(start(corpus, output).waitFor()).isZero();
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
  }

  private Process start(Path corpus, Path output) throws IOException {
    Path log = folder.resolve("log.txt");
    Files.deleteIfExists(log);
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.mubiao.app.cli.Main",
            "run",
            "--corpus",
            corpus.toString(),
            "--output",
            output.toString())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
