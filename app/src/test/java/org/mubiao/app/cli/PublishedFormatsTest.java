package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.model.json.Json;

/** Whatever is written as JSON is what {@code docs/format/} says. */
class PublishedFormatsTest {

  @TempDir static Path folder;

  @BeforeAll
  static void run() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Answer answer =
        Answer.to(
            "run",
            "--corpus",
            Answer.seeds(),
            "--corpus",
            corpus,
            "--output",
            folder.resolve("output"));
    assertThat(answer.status()).isZero();
  }

  @Test
  void everyFileIsValid() throws IOException {
    Path output = folder.resolve("output");
    JsonSchema document = schema("document");
    int documents = 0;
    try (var files = Files.newDirectoryStream(output.resolve("documents"))) {
      for (Path file : files) {
        documents++;
        assertValid(document, Files.readString(file), file.toString());
      }
    }
    assertThat(documents).isEqualTo(7);
    JsonSchema line = schema("target-line");
    List<String> lines = Files.readAllLines(output.resolve("targets.jsonl"));
    assertThat(lines).hasSizeGreaterThan(100);
    for (String one : lines) {
      assertValid(line, one, one);
    }
    assertValid(schema("report"), Files.readString(output.resolve("report.json")), "report");
    assertValid(schema("findings"), Files.readString(output.resolve("findings.json")), "findings");
  }

  @ParameterizedTest
  @CsvSource({
    "search, search 高企 --size 50",
    "search, search zzz",
    "search, search 高企 研发 --explain",
    "search, search 高企 --group document --explain --sort newest",
    "suggest, suggest gaoqi",
    "suggest, suggest place:haimen --limit 3",
    "suggest, suggest zzz",
    "comparison, compare",
    "comparison, compare --indicator 全社会研发投入占GDP比重",
    "findings, check",
    "diff, diff 海门区/2024/要点.txt 海门区/2025/要点.txt",
    "panel, export --panel",
    "table, table --place 海门",
    "table, table --group-by lead",
    "document, show 海门区/2024/要点.txt",
  })
  void everyAnswerIsValid(String schema, String command) throws IOException {
    Answer answer =
        Answer.to(
            (Object[])
                (command + " --format json --output " + folder.resolve("output")).split(" "));
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertValid(schema(schema), answer.out(), command);
  }

  @Test
  void mentionsAreValid() throws IOException {
    Answer answer =
        Answer.piped("到2025年，新增高企25家以上，研发投入占比3%—5%\n\n无\n", "mentions", "--date", "2025-03-01");
    assertThat(answer.status()).isZero();
    List<String> lines = answer.out().lines().toList();
    assertThat(lines).as("one line out for each line in").hasSize(3);
    for (String line : lines) {
      assertValid(schema("mentions"), line, line);
    }
    assertThat(lines.get(0)).contains("\"operator\":\"ge\",\"value\":25");
    assertThat(Answer.piped("", "mentions", "--date", "gestern").status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }

  private static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(
            Files.readString(Answer.root().resolve("docs/format/" + name + ".schema.json")),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  private static void assertValid(JsonSchema schema, String json, String what) throws IOException {
    assertThat(schema.validate(Json.readTree(json.getBytes(StandardCharsets.UTF_8))))
        .as(what)
        .isEmpty();
  }
}
