package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.service.ExtractFiles;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.Progress;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.JsonObject;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.TargetSet;

/**
 * Holds what documents say of themselves, as the program reads it, against annotations beside the
 * project; skipped where there are none. A field {@code x_also} lists other right values of {@code
 * x}.
 */
class DocumentFactsEvaluation {

  private static final Path ROOT = Path.of(System.getProperty("mubiao.root", ".."));
  private static final Path GOLD = ROOT.resolve("../shared/gold");

  @TempDir Path folder;

  @Test
  void everyFactOfTheSeedsIsRight() throws IOException {
    assertThat(wrongFacts(GOLD, ROOT.resolve("seeds"))).isEmpty();
  }

  private List<String> wrongFacts(Path gold, Path documents) throws IOException {
    Path facts = gold.resolve("meta.jsonl");
    assumeTrue(Files.exists(facts), "there are no annotations beside the project");
    Map<String, TargetSet> sets = extract(documents);
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (String line : Files.readString(facts, StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isBlank()) {
        JsonObject wanted = Json.readObject(line.getBytes(StandardCharsets.UTF_8));
        String name = wanted.text("file");
        TargetSet set =
            sets.entrySet().stream()
                .filter(file -> file.getKey().startsWith(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (set == null) {
          wrong.add(name + ": no such document");
        } else {
          wrong.addAll(wrongFacts(name, wanted, set));
        }
        checked++;
      }
    }
    assertThat(checked).as("annotated documents").isPositive();
    return wrong;
  }

  private static List<String> wrongFacts(String name, JsonObject wanted, TargetSet set)
      throws IOException {
    DocumentInfo info = set.document();
    Map<String, String> facts = new TreeMap<>();
    facts.put("title", orEmpty(info.title()));
    facts.put("number", orEmpty(info.number()));
    facts.put("issuer", orEmpty(info.issuer()));
    facts.put("date", Objects.toString(info.issuedOn(), ""));
    facts.put("region", info.region() == null ? "" : info.region().name());
    facts.put("kind", orEmpty(info.kind()));
    facts.put("start", info.plan() == null ? "" : Integer.toString(info.plan().from()));
    facts.put("end", info.plan() == null ? "" : Integer.toString(info.plan().to()));
    facts.put(
        "tasks",
        Long.toString(
            set.tasks().stream().filter(task -> !task.responsibility().isNone()).count()));
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      List<String> right = right(wanted, fact.getKey());
      if (!right.contains(fact.getValue())) {
        wrong.add(name + " " + fact.getKey() + ": want " + right + " got " + fact.getValue());
      }
    }
    return wrong;
  }

  private static List<String> right(JsonObject wanted, String field) throws IOException {
    List<String> right = new ArrayList<>();
    if (field.equals("start") || field.equals("end") || field.equals("tasks")) {
      right.add(Integer.toString(wanted.integer(field)));
    } else {
      right.add(wanted.text(field));
      right.addAll(wanted.texts(field + "_also"));
    }
    return right;
  }

  private Map<String, TargetSet> extract(Path documents) throws IOException {
    ExtractFiles extract =
        new ExtractFiles(
            new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT), ReadLimits.DEFAULT, 1);
    OutputFolder output = new OutputFolder(folder);
    Report report = extract.extractInto(List.of(documents), output, Progress.SILENT);
    Map<String, TargetSet> sets = new TreeMap<>();
    for (FileOutcome file : report.files()) {
      if (file.document() != null) {
        TargetSet set = TargetSetJson.read(Files.readAllBytes(output.document(file.document())));
        sets.put(file.file().substring(file.file().lastIndexOf('/') + 1), set);
      }
    }
    return sets;
  }

  private static String orEmpty(@Nullable String words) {
    return words == null ? "" : words;
  }
}
