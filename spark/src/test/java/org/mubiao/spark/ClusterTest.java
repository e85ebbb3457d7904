package org.mubiao.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;

/** The job on two executors that are processes of their own, some of which are lost. */
class ClusterTest {

  @TempDir static Path place;

  private static Path corpus;
  private static LocalOutput local;

  @BeforeAll
  static void runLocally() throws IOException {
    SparkHome.with(List.of()); // the executors are given the class path of the tests
    corpus = MadeCorpus.in(place.resolve("corpus"));
    local = LocalOutput.of(corpus, place.resolve("local"));
  }

  @Test
  void executorsThatAreLostChangeNothing() throws IOException {
    Path notes = Files.createDirectory(place.resolve("notes"));
    SparkOutput output =
        run(
            JobOptions.ofFiles(corpus.toString(), place.resolve("lost").toString()),
            Map.of(
                "spark.plugins",
                LostExecutors.class.getName(),
                LostExecutors.NOTES,
                notes.toString()));
    assertThat(notes).as("executors that were ended").isDirectoryContaining("glob:**/first");
    assertThat(notes).isDirectoryContaining("glob:**/later");
    assertThat(output.lines("targets/jsonl")).containsExactlyInAnyOrderElementsOf(local.targets());
    assertThat(output.outcomes()).isEqualTo(local.report().files());
  }

  @Test
  void aFileThatEndsItsReaderIsSetAside() throws IOException {
    Path poisoned = Files.createDirectories(place.resolve("poisoned/海安"));
    Files.writeString(poisoned.resolve("a.txt"), MadeCorpus.plan(2024, 1));
    Files.writeString(poisoned.resolve(EndingFileSystem.ENDS + ".txt"), MadeCorpus.plan(2024, 2));
    Files.writeString(poisoned.resolve("z 空.txt"), MadeCorpus.plan(2024, 3));
    Files.writeString(poisoned.resolve(".hidden.txt"), "no input");
    Files.writeString(poisoned.resolve("README.txt"), "no input");
    SparkOutput output =
        run(
            JobOptions.ofFiles(
                "ending://" + poisoned.getParent(), place.resolve("aside").toString()),
            Map.of("spark.hadoop.fs.ending.impl", EndingFileSystem.class.getName()));
    Files.delete(poisoned.resolve(EndingFileSystem.ENDS + ".txt"));
    LocalOutput without = LocalOutput.of(poisoned.getParent(), place.resolve("without"));
    assertThat(output.lines("targets/jsonl"))
        .containsExactlyInAnyOrderElementsOf(without.targets())
        .isNotEmpty();
    assertThat(output.outcomes()).containsAll(without.report().files()).hasSize(3);
    FileOutcome aside = output.outcomes().get(1);
    assertThat(aside.outcome()).isEqualTo(OutcomeKind.FAILED);
    assertThat(aside.reason())
        .startsWith("海安/" + EndingFileSystem.ENDS + ".txt ended the program that read it");
    assertThat(output.folder().resolve("outcomes/outcome=failed")).exists();
  }

  private static SparkOutput run(JobOptions options, Map<String, String> more) throws IOException {
    SparkSession.Builder builder =
        SparkSession.builder()
            .master("local-cluster[2,1,1024]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.task.maxFailures", "10")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .config(
                "spark.executor.extraJavaOptions",
                "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8"
                    + " -Dsun.jnu.encoding=UTF-8");
    more.forEach(builder::config);
    SparkSession spark = builder.getOrCreate();
    try {
      new SparkExtraction(spark, options).run();
    } finally {
      spark.stop();
    }
    return new SparkOutput(Path.of(options.output()));
  }
}
