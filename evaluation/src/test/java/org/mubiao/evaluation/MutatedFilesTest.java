package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.testkit.MutatedFiles;

/**
 * Damaged files of all formats in one batch, in a process with little memory: it ends, and each
 * file has one outcome. {@code -Dmubiao.mutated=10000} makes it long; the figures are written to
 * {@code evaluation/target/mutated.txt}. Scans are not read: that takes seconds a page.
 */
class MutatedFilesTest {

  private static final int SHORT_FORM = 200;
  private static final int FILES = Integer.getInteger("mubiao.mutated", SHORT_FORM);

  /** A build that fails has to fail again, so only the long form takes new files each time. */
  private static final long SEED =
      Long.getLong("mubiao.seed", FILES == SHORT_FORM ? 20_261_122L : new Random().nextLong());

  /** The largest fixtures only make it longer. */
  private static final long LARGEST = 400_000;

  @TempDir Path folder;

  @Test
  void everyFileHasOneOutcomeAndTheBatchEnds() throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("mubiao.root", "..")).toAbsolutePath().normalize();
    List<Path> originals = new ArrayList<>();
    for (String place : List.of("seeds", "evaluation/src/test/resources/formats")) {
      try (Stream<Path> all = Files.walk(root.resolve(place))) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          boolean isFixture = !String.valueOf(file.getFileName()).startsWith("README");
          if (isFixture && Files.size(file) <= LARGEST) {
            originals.add(file);
          }
        }
      }
    }
    Path damaged = folder.resolve("damaged");
    List<String> names = new MutatedFiles(originals, SEED).write(damaged, FILES);
    long begun = System.nanoTime();
    Batch batch = extract(damaged, folder.resolve("output"));
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    assertThat(batch.status()).as("seed %d: %s", SEED, batch.said()).isBetween(0, 1);
    assertThat(folder.resolve("output/report.json")).as(batch.said()).exists();

    Map<String, Integer> outcomes = new TreeMap<>();
    Map<String, Integer> each = new TreeMap<>();
    List<String> defects = new ArrayList<>();
    for (FileOutcome file :
        ReportJson.read(Files.readAllBytes(folder.resolve("output/report.json"))).files()) {
      outcomes.merge(file.outcome().code(), 1, Integer::sum);
      each.merge(file.file().replaceAll("!/.*", ""), 1, Integer::sum);
      if (Objects.toString(file.reason(), "").contains("defect of the program")) {
        defects.add(file.file() + ": " + file.reason());
      }
    }
    String told =
        FILES
            + " files of "
            + originals.size()
            + " originals, seed "
            + SEED
            + ": "
            + outcomes
            + ", "
            + seconds
            + " s, peak "
            + batch.peakKilobytes() / 1024
            + " MB\n"
            + String.join("\n", defects);
    Files.writeString(root.resolve("evaluation/target/mutated.txt"), told);
    assertThat(each.keySet()).as(told).containsExactlyInAnyOrderElementsOf(names);
    assertThat(each).as(told).allSatisfy((name, times) -> assertOne(name, times));
    assertThat(defects).as("seed %d", SEED).isEmpty();
  }

  /** A package stands for the files in it. */
  private static void assertOne(String name, int times) {
    assertThat(name.endsWith(".zip") ? 1 : times).as(name).isEqualTo(1);
  }

  /** How a batch ended. */
  private record Batch(int status, long peakKilobytes, String said) {}

  private Batch extract(Path damaged, Path output) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.mubiao.app.cli.Main",
                "extract",
                damaged.toString(),
                "--output",
                output.toString(),
                "--no-ocr")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    long peak = 0;
    long longest = TimeUnit.MINUTES.toSeconds(10) + FILES; // a second a file on a busy machine
    for (long second = 0; second < longest; second++) {
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        return new Batch(process.exitValue(), peak, Files.readString(said));
      }
      peak = Math.max(peak, peak(process.pid()));
    }
    process.destroyForcibly().waitFor();
    throw new AssertionError("the batch did not end: " + Files.readString(said));
  }

  /** {@return the most memory that a process had so far, 0 where the system does not say} */
  private static long peak(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
      return 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
