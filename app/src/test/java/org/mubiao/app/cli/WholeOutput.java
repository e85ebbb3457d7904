package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.indexer.TargetSearcher;
import org.mubiao.model.json.Json;

/** What has to hold of an output at every moment, and what after a run was let end. */
final class WholeOutput {

  private static final JsonSchema DOCUMENT = schema("document");
  private static final JsonSchema REPORT = schema("report");
  private static final JsonSchema FINDINGS = schema("findings");
  private static final JsonSchema LINE = schema("target-line");

  private WholeOutput() {}

  /** Whatever became of the program that wrote it: no file is half, and all commands answer. */
  static void assertReadable(Path output, String when) throws IOException {
    for (Path file : files(output)) {
      String name = output.relativize(file).toString();
      if (name.endsWith(".part") || name.startsWith("index") || name.startsWith(".")) {
        continue;
      }
      if (name.startsWith("documents")) {
        assertValid(DOCUMENT, Files.readString(file), when + ", " + name);
      } else if (name.equals("report.json")) {
        assertValid(REPORT, Files.readString(file), when + ", " + name);
      } else if (name.equals("findings.json")) {
        assertValid(FINDINGS, Files.readString(file), when + ", " + name);
      } else if (name.endsWith(".jsonl")) {
        for (String line : Files.readAllLines(file)) {
          assertValid(LINE, line, when + ", " + name);
        }
      } else if (name.endsWith(".xlsx")) {
        assertZip(file);
      } else if (name.endsWith(".csv")) {
        assertThat(Files.readString(file)).as(when + ", " + name).endsWith("\n");
      }
    }
    if (!Files.exists(output.resolve("report.json"))) {
      assertThat(Answer.to("table", "--output", output).status())
          .as("%s: there is no output yet", when)
          .isEqualTo(ExitStatus.WRONG_USAGE);
      return;
    }
    for (String command : List.of("table", "check", "compare")) {
      Answer answer = Answer.to(command, "--format", "json", "--output", output);
      assertThat(answer.status()).as("%s: %s %s", when, command, answer.err()).isZero();
      Json.readTree(answer.out().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(index(output)).as("%s: documents of the index", when).isNotEmpty();
    hits(output, when);
  }

  /** An output after a run that was let end is that of a run on an empty folder. */
  static void assertSame(Path output, Path fresh, String when) throws IOException {
    SortedMap<String, String> files = contents(output);
    SortedMap<String, String> right = contents(fresh);
    assertThat(files.keySet()).as("%s: files", when).isEqualTo(right.keySet());
    for (String name : right.keySet()) {
      assertThat(files.get(name).equals(right.get(name))).as("%s: %s", when, name).isTrue();
    }
    assertThat(index(output)).as("%s: documents of the index", when).isEqualTo(index(fresh));
    assertThat(hits(output, when)).as("%s: hits", when).isEqualTo(hits(fresh, when));
    assertThat(files(output))
        .as("%s: nothing unfinished is left", when)
        .noneMatch(file -> file.toString().endsWith(".part"));
  }

  /** {@return the documents of the index, with what they were made from} */
  private static String index(Path output) throws IOException {
    try (TargetSearcher searcher =
        TargetIndex.open(output.resolve("index"), Workshop.producer(), Vocabulary.lexicon())) {
      return searcher.documents().toString();
    }
  }

  /** {@return what a question finds, each once} */
  private static Set<String> hits(Path output, String when) throws IOException {
    Answer answer =
        Answer.to("search", "瞪羚", "--size", "500", "--format", "json", "--output", output);
    assertThat(answer.status()).as("%s: search %s", when, answer.err()).isZero();
    Set<String> found = new HashSet<>();
    for (JsonNode hit : Json.readTree(answer.out().getBytes(StandardCharsets.UTF_8)).path("hits")) {
      String one = Stream.of("kind", "document", "start", "end").map(hit::path).toList().toString();
      String what = hit.path("target").path("id").asText();
      assertThat(found.add(one + what)).as("%s: %s is found once", when, one).isTrue();
    }
    return found;
  }

  private static void assertZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          assertThat(in.readAllBytes()).as(entry.getName()).isNotEmpty();
        }
      }
    }
  }

  private static SortedMap<String, String> contents(Path output) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    for (Path file : files(output)) {
      String name = output.relativize(file).toString();
      if (!name.startsWith("index") && !name.startsWith(".")) {
        contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static JsonSchema schema(String name) {
    Path file = Answer.root().resolve("docs/format/" + name + ".schema.json");
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(file.toUri());
  }

  private static void assertValid(JsonSchema schema, String json, String what) throws IOException {
    assertThat(schema.validate(Json.readTree(json.getBytes(StandardCharsets.UTF_8))))
        .as(what)
        .isEmpty();
  }
}
