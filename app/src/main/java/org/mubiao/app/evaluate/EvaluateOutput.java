package org.mubiao.app.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;

/**
 * Scores an output folder against a folder of annotations: {@code NAME.jsonl} with one record a
 * line, and {@code units-NAME.jsonl} with one unit list a line. A file of the output belongs to the
 * annotated document whose NAME begins the base name of its source file.
 */
public final class EvaluateOutput {

  private static final String ENDING = ".jsonl";
  private static final String UNITS = "units-";
  private static final String FACTS = "meta";

  private EvaluateOutput() {}

  /**
   * {@return the figures}
   *
   * @param gold folder of annotations
   * @param output folder whose files below it, at any depth, are the output
   * @throws WrongUsageException if a folder is missing, or an annotation cannot be read
   * @throws IOException if a file cannot be read
   */
  public static Evaluation of(Path gold, Path output) throws IOException {
    requireFolder(gold);
    requireFolder(output);
    SortedMap<String, List<GoldRecord>> golds = new TreeMap<>();
    SortedMap<String, List<GoldUnitList>> lists = new TreeMap<>();
    for (Path file : filesIn(gold, ENDING, 1)) {
      String name = baseName(file);
      if (name.startsWith(UNITS)) {
        lists.put(name.substring(UNITS.length()), lines(file, GoldUnitList::read));
      } else if (!name.equals(FACTS)) {
        golds.put(name, lines(file, GoldRecord::read));
      }
    }
    if (golds.isEmpty() && lists.isEmpty()) {
      throw new WrongUsageException(
          gold + " holds no annotations (NAME.jsonl): name the folder that does.");
    }
    Map<String, JsonObject> outputs = new HashMap<>();
    Map<String, JsonObject> listOutputs = new HashMap<>();
    for (Path file : filesIn(output, ".json", Integer.MAX_VALUE)) {
      JsonObject document = document(file);
      String source = document == null ? null : source(document);
      if (document != null && source != null) {
        golds.keySet().stream()
            .filter(source::startsWith)
            .forEach(name -> outputs.put(name, document));
        lists.keySet().stream()
            .filter(source::startsWith)
            .forEach(name -> listOutputs.put(name, document));
      }
    }
    SortedMap<String, Evaluation.DocumentScore> documents = new TreeMap<>();
    SortedMap<String, UnitListScore> unitLists = new TreeMap<>();
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, List<GoldRecord>> named : golds.entrySet()) {
      JsonObject document = outputs.get(named.getKey());
      List<FoundRecord> founds =
          document == null ? List.of() : read(document, "targets", FoundRecord::read);
      documents.put(
          named.getKey(),
          score(named.getKey(), named.getValue(), founds, document != null, errors));
    }
    for (Map.Entry<String, List<GoldUnitList>> named : lists.entrySet()) {
      JsonObject document = listOutputs.get(named.getKey());
      List<FoundTask> tasks =
          document == null ? List.of() : read(document, "tasks", FoundTask::read);
      unitLists.put(
          named.getKey(), UnitListScorer.score(named.getKey(), named.getValue(), tasks, errors));
    }
    return new Evaluation(documents, unitLists, errors);
  }

  private static Evaluation.DocumentScore score(
      String name,
      List<GoldRecord> golds,
      List<FoundRecord> founds,
      boolean hasOutput,
      List<String> errors) {
    List<Pairing.Pair> pairs = Pairing.of(golds, founds);
    int[] found = {0, 0};
    founds.forEach(record -> found[record.isMilestone() ? 1 : 0]++);
    List<Score> scores = new ArrayList<>();
    Set<Integer> allRight = new HashSet<>();
    for (int kind = 0; kind < 2; kind++) {
      boolean milestones = kind == 1;
      int annotated =
          (int) golds.stream().filter(record -> record.isMilestone() == milestones).count();
      int paired = 0;
      int exact = 0;
      EnumMap<ScoredField, Integer> right = new EnumMap<>(ScoredField.class);
      for (Pairing.Pair pair : pairs) {
        if (golds.get(pair.gold()).isMilestone() == milestones) {
          Set<ScoredField> fields =
              FieldCheck.right(golds.get(pair.gold()), founds.get(pair.found()));
          paired++;
          if (fields.size() == ScoredField.values().length) {
            exact++;
            allRight.add(pair.found());
          }
          fields.forEach(field -> right.merge(field, 1, Integer::sum));
        }
      }
      scores.add(new Score(annotated, found[kind], paired, exact, right));
    }
    ReviewScore review = ReviewScore.NOTHING;
    for (int at = 0; at < founds.size(); at++) {
      review = review.plus(founds.get(at).marked(), allRight.contains(at));
    }
    ErrorList.add(errors, name, golds, founds, pairs);
    return new Evaluation.DocumentScore(scores.get(0), scores.get(1), review, hasOutput);
  }

  private static void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new WrongUsageException(
          folder + " is no folder: type `mubiao evaluate GOLD OUTPUT` with two folders.");
    }
  }

  /** Sorted part by part, so that the same folder is read in the same order everywhere. */
  private static List<Path> filesIn(Path folder, String ending, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(EvaluateOutput::parts, EvaluateOutput::compare))
          .toList();
    }
  }

  private static List<String> parts(Path file) {
    return IntStream.range(0, file.getNameCount())
        .mapToObj(at -> file.getName(at).toString())
        .toList();
  }

  private static int compare(List<String> one, List<String> other) {
    for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
      int order = one.get(at).compareTo(other.get(at));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ENDING.length());
  }

  private static <T> List<T> lines(Path file, JsonObject.Reader<T> reader) throws IOException {
    List<T> records = new ArrayList<>();
    int number = 0;
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        try {
          records.add(reader.read(Json.readObject(line.getBytes(StandardCharsets.UTF_8))));
        } catch (JsonFormatException e) {
          throw new WrongUsageException(
              file + " is no annotation, line " + number + ": " + e.getMessage() + ".", e);
        }
      }
    }
    return records;
  }

  /** {@return the document in a file of the output, null if it is some other file} */
  private static @Nullable JsonObject document(Path file) throws IOException {
    try {
      return Json.readObject(Files.readAllBytes(file));
    } catch (JsonFormatException e) {
      return null; // a report, findings, or something else that is no document
    }
  }

  private static @Nullable String source(JsonObject root) {
    try {
      String file = root.object("document").object("source").text("file");
      return file.substring(file.lastIndexOf('/') + 1);
    } catch (JsonFormatException e) {
      return null;
    }
  }

  private static <T> List<T> read(JsonObject document, String field, JsonObject.Reader<T> reader) {
    try {
      return document.list(field, reader);
    } catch (JsonFormatException e) {
      throw new WrongUsageException(
          "The output of "
              + source(document)
              + " is not in the published format: "
              + e.getMessage()
              + ".",
          e);
    }
  }
}
