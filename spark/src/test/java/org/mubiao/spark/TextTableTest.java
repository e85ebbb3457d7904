package org.mubiao.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;

/** Texts of a table, held against the local run over files with the same texts and names. */
class TextTableTest {

  @TempDir static Path place;

  private static SparkSession spark;
  private static LocalOutput local;
  private static Path table;
  private static SparkOutput lines;
  private static List<String> rows = new ArrayList<>();

  @BeforeAll
  static void runLocally() throws IOException {
    Path corpus = place.resolve("corpus");
    for (Path seed : MadeCorpus.seeds()) {
      String text = Files.readString(seed, StandardCharsets.UTF_8);
      add(
          corpus,
          seed.getFileName().toString().substring(0, 3),
          seed.getFileName().toString(),
          text);
    }
    add(corpus, "7", "要点.txt", MadeCorpus.plan(2024, 7));
    add(corpus, "8", "要点.txt", MadeCorpus.plan(2024, 8));
    add(corpus, "9", null, MadeCorpus.plan(2024, 9));
    add(corpus, "10", "nothing.txt", "");
    local = LocalOutput.of(corpus, place.resolve("local"));
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate();
    table = Files.write(place.resolve("texts.jsonl"), rows);
    lines = run(table, "lines");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static void add(Path corpus, String id, String name, String text) throws IOException {
    Path file = name == null ? corpus.resolve(id + ".txt") : corpus.resolve(id).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    rows.add(row(id, name, text));
  }

  private static String row(String id, String name, String text) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("name", name);
    fields.put("text", text);
    return new ObjectMapper().writeValueAsString(fields);
  }

  @Test
  void linesOfJsonGiveTheRecordsOfTheLocalRun() throws IOException {
    assertThat(lines.lines("targets/jsonl"))
        .containsExactlyInAnyOrderElementsOf(local.targets())
        .hasSizeGreaterThan(200);
    assertThat(lines.outcomes()).isEqualTo(local.report().files());
  }

  @Test
  void parquetGivesTheSameFiles() throws IOException {
    Path parquet = place.resolve("texts.parquet");
    spark.read().json(table.toString()).write().parquet(parquet.toString());
    assertThat(run(parquet, "parquet").contents()).isEqualTo(lines.contents());
  }

  @Test
  void whatIsNoRowIsSetAside() throws IOException {
    List<String> broken =
        List.of(
            row("1", "a.txt", MadeCorpus.plan(2024, 1)),
            "{\"id\": \"2\", \"text\": \"cut sho",
            row("3", "same.txt", MadeCorpus.plan(2024, 3)),
            row("3", "same.txt", MadeCorpus.plan(2024, 4)));
    SparkOutput output = run(Files.write(place.resolve("broken.jsonl"), broken), "broken");
    List<FileOutcome> outcomes = output.outcomes();
    assertThat(outcomes)
        .extracting(FileOutcome::outcome)
        .containsExactly(
            OutcomeKind.EXTRACTED, OutcomeKind.REFUSED, OutcomeKind.REFUSED, OutcomeKind.FAILED);
    assertThat(outcomes.get(1).reason()).contains("3/same.txt is the name of several texts");
    assertThat(outcomes.get(3).file()).startsWith("line-");
    assertThat(outcomes.get(3).reason()).contains("{\"id\": \"2\"");
    assertThat(output.lines("targets/jsonl")).isNotEmpty().allMatch(line -> line.contains("a.txt"));
  }

  @Test
  void aTableWithoutTextsIsNamed() {
    Path other = place.resolve("other.parquet");
    spark.range(3).write().parquet(other.toString());
    assertThatThrownBy(() -> run(other, "other"))
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining("has no column text");
  }

  private static SparkOutput run(Path table, String name) throws IOException {
    Path made = place.resolve("made-" + name);
    new SparkExtraction(spark, JobOptions.ofTexts(table.toString(), made.toString())).run();
    return new SparkOutput(made);
  }
}
