package org.mubiao.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar that users hand over, started as they start it: by {@code spark-submit}'s own class, on
 * the jars of Spark alone, over two executors.
 */
class SubmittedJarTest {

  @Test
  void theJarRunsOnTheJarsOfSparkAlone(@TempDir Path place) throws Exception {
    Path corpus = MadeCorpus.in(place.resolve("corpus"));
    LocalOutput local = LocalOutput.of(corpus, place.resolve("local"));
    Path made = place.resolve("made");
    String said = submit(place, "--input", corpus.toString(), "--output", made.toString());
    SparkOutput output = new SparkOutput(made);
    assertThat(output.lines("targets/jsonl")).containsExactlyInAnyOrderElementsOf(local.targets());
    assertThat(output.outcomes()).isEqualTo(local.report().files());
    assertThat(said.lines()).contains("files " + local.report().files().size());
  }

  private static String submit(Path place, String... arguments)
      throws IOException, InterruptedException {
    Path home = SparkHome.with(SparkHome.jarsOfSpark());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("mubiao.spark.opens").split(" ")));
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", home.resolve("jars") + File.separator + "*"));
    command.add("org.apache.spark.deploy.SparkSubmit");
    command.addAll(List.of("--master", "local-cluster[2,1,1024]"));
    command.addAll(List.of("--conf", "spark.ui.enabled=false"));
    command.addAll(
        List.of(
            "--conf",
            "spark.executor.extraJavaOptions=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                + " -Dsun.jnu.encoding=UTF-8"));
    command.addAll(List.of("--class", ExtractTargets.class.getName()));
    command.add(System.getProperty("mubiao.spark.job"));
    command.addAll(List.of(arguments));
    Path said = place.resolve("said");
    Path log = place.resolve("log");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("done in five minutes").isTrue();
    } finally {
      process.destroyForcibly();
    }
    String errors = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(errors).isZero();
    return Files.readString(said, StandardCharsets.UTF_8);
  }
}
