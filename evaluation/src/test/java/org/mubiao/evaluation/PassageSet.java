package org.mubiao.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mubiao.app.evaluate.EvaluateOutput;
import org.mubiao.app.evaluate.Evaluation;
import org.mubiao.extractor.Extractor;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.ExtractionOutcome;

/**
 * The project's own passages, and the list of those that the program does not read rightly yet.
 *
 * @param passages by id
 * @param open why a passage is not read rightly, by id
 */
public record PassageSet(SortedMap<String, Passage> passages, SortedMap<String, String> open) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "passages");

  /** {@return what the folder of passages holds} */
  public static PassageSet load() throws IOException {
    SortedMap<String, Passage> passages = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        Passage passage = Passage.read(line);
        if (passages.put(passage.id(), passage) != null) {
          throw new IllegalStateException(passage.id() + " names two passages");
        }
      }
    }
    SortedMap<String, String> open = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("open.txt"), StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" ", 2);
        open.put(parts[0], parts.length > 1 ? parts[1].strip() : "");
      }
    }
    return new PassageSet(passages, open);
  }

  /** Reads every passage as a document of its own and scores it like any annotated document. */
  Evaluation score(Extractor extractor, Path folder) throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Path output = Files.createDirectory(folder.resolve("output"));
    for (Passage passage : passages.values()) {
      Files.writeString(
          gold.resolve(passage.id() + ".jsonl"), String.join("\n", passage.answers()));
      if (!passage.tasks().isEmpty()) {
        Files.writeString(
            gold.resolve("units-" + passage.id() + ".jsonl"), String.join("\n", passage.tasks()));
      }
      if (extractor.extract(passage.file()) instanceof ExtractionOutcome.Extracted read) {
        Files.write(output.resolve(passage.id() + ".json"), TargetSetJson.write(read.targets()));
      }
    }
    return EvaluateOutput.of(gold, output);
  }

  /** {@return what is wrong with the reading of each passage that is not read rightly, by id} */
  SortedMap<String, List<String>> wrong(Evaluation evaluation) {
    SortedMap<String, List<String>> wrong = new TreeMap<>();
    for (String error : evaluation.errors()) {
      int end = error.indexOf(' ');
      wrong
          .computeIfAbsent(error.substring(0, end), id -> new ArrayList<>())
          .add(error.substring(end + 1));
    }
    for (Passage passage : passages.values()) {
      Evaluation.DocumentScore score = evaluation.documents().get(passage.id());
      if (score == null || !score.hasOutput()) {
        wrong
            .computeIfAbsent(passage.id(), id -> new ArrayList<>())
            .add("was not read as a document at all");
      }
    }
    evaluation
        .unitLists()
        .forEach(
            (id, lists) -> {
              if (lists.leftOver() > 0) {
                wrong
                    .computeIfAbsent(id, key -> new ArrayList<>())
                    .add("lists of units that are none: " + lists.leftOver());
              }
            });
    return wrong;
  }
}
