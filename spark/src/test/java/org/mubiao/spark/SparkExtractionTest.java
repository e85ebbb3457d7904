package org.mubiao.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.json.TargetLineJson;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.outcome.Report;

/** The job on one machine with two cores, held against the local run. */
class SparkExtractionTest {

  @TempDir static Path place;

  private static SparkSession spark;
  private static Path corpus;
  private static LocalOutput local;
  private static SparkOutput output;
  private static SortedMap<String, Long> counts;

  @BeforeAll
  static void runBoth() throws IOException {
    corpus = MadeCorpus.in(place.resolve("语料 corpus"));
    local = LocalOutput.of(corpus, place.resolve("local"));
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate();
    Path made = place.resolve("made 目标");
    counts =
        new SparkExtraction(spark, JobOptions.ofFiles(corpus.toString(), made.toString())).run();
    output = new SparkOutput(made);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void linesAreThoseOfTheLocalRunByteForByte() throws IOException {
    assertThat(local.targets()).hasSizeGreaterThan(200);
    assertThat(output.lines("targets/jsonl")).containsExactlyInAnyOrderElementsOf(local.targets());
  }

  @Test
  void documentsAndTextsAreThoseOfTheLocalRunByteForByte() {
    SortedMap<String, String> documents = new TreeMap<>();
    SortedMap<String, String> texts = new TreeMap<>();
    for (Row row : parquet("documents")) {
      documents.put(row.getAs("id"), row.getAs("json"));
      texts.put(row.getAs("id"), row.getAs("text"));
    }
    assertThat(documents).satisfies(found -> assertThat(found).isEqualTo(local.files("documents")));
    assertThat(texts).satisfies(found -> assertThat(found).isEqualTo(local.files("text")));
    assertThat(documents.values()).as("duplicates").anyMatch(json -> json.contains("a-spaced.txt"));
  }

  @Test
  void aFolderLikeThatOfTheLocalRunIsMadeOfTheOutput() throws IOException {
    Path folder = place.resolve("folder 目录");
    MakeOutput.make(spark, output.folder().toString(), folder);
    LocalOutput made = new LocalOutput(folder);
    for (String name : List.of("documents", "text")) {
      assertThat(made.files(name)).satisfies(all -> assertThat(all).isEqualTo(local.files(name)));
    }
    assertThat(made.report().files()).isEqualTo(local.report().files());
    // What `mubiao load` goes by: the same documents, each as the local run has it.
    OpenOutput open = OpenOutput.of(new OutputFolder(folder));
    OpenOutput expected = OpenOutput.of(new OutputFolder(local.folder()));
    assertThat(open.ids()).isEqualTo(expected.ids()).isNotEmpty();
    assertThat(open.documents()).isEqualTo(expected.documents());
    assertThatThrownBy(() -> MakeOutput.make(spark, output.folder().toString(), folder))
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining("there already");
    assertThatThrownBy(() -> MakeOutput.make(spark, corpus.toString(), place.resolve("other")))
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining("let the job end first");
  }

  @Test
  void everyInputHasTheOutcomeOfTheLocalRunOnce() throws IOException {
    List<FileOutcome> expected = local.report().files();
    assertThat(output.outcomes()).isEqualTo(expected);
    assertThat(expected.stream().map(FileOutcome::outcome))
        .contains(OutcomeKind.EXTRACTED, OutcomeKind.EMPTY, OutcomeKind.REFUSED);
    assertThat(expected.stream().map(FileOutcome::file))
        .contains("pack.zip!/甲/要点.txt", "~$report.docx", "zz-copy.txt", "cut.docx");
  }

  @Test
  void countsAreThoseOfWhatWasWritten() throws IOException {
    Report report = local.report();
    for (String name : counts.keySet()) {
      if (report.counts().containsKey(name)) {
        assertThat(counts.get(name)).as(name).isEqualTo((long) report.counts().get(name));
      }
    }
    assertThat(counts).containsKeys("files", "targets", "actuals", "milestones", "duplicates");
    assertThat(counts.get("tasks")).isEqualTo(output.lines("tasks/jsonl").size()).isPositive();
    JsonNode written = new ObjectMapper().readTree(output.folder().resolve("counts.json").toFile());
    counts.forEach((name, count) -> assertThat(written.get(name).asLong()).isEqualTo(count));
  }

  @Test
  void parquetHoldsTheLinesAndTheirFields() throws IOException {
    List<String> records = new ArrayList<>();
    for (Row row : parquet("targets/parquet")) {
      String record = row.getAs("record");
      records.add(record);
      TargetLine line = TargetLineJson.read(record.getBytes(StandardCharsets.UTF_8));
      assertThat(row.<String>getAs("id")).isEqualTo(line.target().id());
      assertThat(row.<Row>getAs("indicator").<String>getAs("name"))
          .isEqualTo(line.target().indicator().name());
      BigDecimal value = row.getAs("value");
      if (line.target().amount() == null) {
        assertThat(value).isNull();
      } else {
        assertThat(value).isEqualByComparingTo(line.target().amount().value());
      }
      assertThat(row.<java.sql.Date>getAs("deadline"))
          .isEqualTo(
              line.target().deadline() == null
                  ? null
                  : java.sql.Date.valueOf(line.target().deadline()));
      assertThat(row.<Row>getAs("document").<String>getAs("file"))
          .isEqualTo(line.document().file());
    }
    assertThat(records).containsExactlyInAnyOrderElementsOf(local.targets());
  }

  @Test
  void recordsStandUnderTheirProvinceAndYear() throws IOException {
    Path year = output.folder().resolve("targets/jsonl/province=32/year=2025");
    assertThat(year.resolve("part-00000.c000.jsonl")).exists();
    for (String line : new SparkOutput(year).lines("")) {
      TargetLine read = TargetLineJson.read(line.getBytes(StandardCharsets.UTF_8));
      assertThat(read.document().region().code()).startsWith("32");
      assertThat(read.document().plan().from()).isEqualTo(2025);
    }
    long found =
        spark
            .read()
            .parquet(output.folder().resolve("targets/parquet").toString())
            .filter("province = 32 and year = 2025")
            .count();
    assertThat(found).isEqualTo(new SparkOutput(year).lines("").size()).isPositive();
  }

  @Test
  void columnsAreTheFieldsOfThePublishedFormat() throws IOException {
    Path formats = Path.of(System.getProperty("mubiao.root", "..")).resolve("docs/format");
    JsonNode target =
        new ObjectMapper().readTree(formats.resolve("target-line.schema.json").toFile());
    JsonNode tasks = new ObjectMapper().readTree(formats.resolve("tasks.schema.json").toFile());
    TreeSet<String> fields = fields(target);
    fields.remove("correction"); // made by people, afterwards
    assertThat(names(RecordColumns.TARGET)).isEqualTo(fields);
    assertThat(names(RecordColumns.TASK)).isEqualTo(fields(tasks.get("items")));
  }

  @Test
  void theSameInputGivesTheSameFilesHoweverItIsSharedOut() throws IOException {
    Path again = place.resolve("again");
    JobOptions options = new JobOptions(corpus.toString(), null, again.toString(), true, false, 1);
    new SparkExtraction(spark, options).run();
    assertThat(new SparkOutput(again).contents()).isEqualTo(output.contents());
    assertThatThrownBy(() -> new SparkExtraction(spark, options).run())
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining("--overwrite");
  }

  private static TreeSet<String> fields(JsonNode schema) {
    TreeSet<String> names = new TreeSet<>();
    schema.get("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static TreeSet<String> names(StructType columns) {
    return new TreeSet<>(List.of(columns.fieldNames()));
  }

  private static List<Row> parquet(String name) {
    return spark.read().parquet(output.folder().resolve(name).toString()).collectAsList();
  }
}
