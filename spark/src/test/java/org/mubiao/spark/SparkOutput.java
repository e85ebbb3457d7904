package org.mubiao.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.outcome.FileOutcome;

/** What the job wrote, read without Spark. */
record SparkOutput(Path folder) {

  /** {@return all lines of JSON under a folder, file after file in the order of their paths} */
  List<String> lines(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(folder.resolve(name))) {
      if (file.toString().endsWith(".jsonl")) {
        lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
    }
    return lines;
  }

  List<FileOutcome> outcomes() throws IOException {
    List<FileOutcome> outcomes = new ArrayList<>();
    for (String line : lines("outcomes")) {
      outcomes.add(ReportJson.readLine(line.getBytes(StandardCharsets.UTF_8)));
    }
    outcomes.sort(Comparator.comparing(FileOutcome::file));
    return outcomes;
  }

  /** {@return all files for others' eyes, by path, as digests of their bytes} */
  SortedMap<String, Integer> contents() throws IOException {
    SortedMap<String, Integer> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
    }
    return contents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
