package org.mubiao.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.Producer;

/** What the local run makes of a folder: what the job is held against. */
record LocalOutput(Path folder) {

  /** Runs it. */
  static LocalOutput of(Path corpus, Path output) throws IOException {
    new RunCorpus(
            new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest()),
            () -> new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT),
            Vocabulary.lexicon(),
            ReadLimits.DEFAULT,
            2)
        .run(List.of(corpus), new OutputFolder(output), (file, done, all) -> {});
    return new LocalOutput(output);
  }

  /** {@return the lines of {@code targets.jsonl}, in their order} */
  List<String> targets() throws IOException {
    return Files.readAllLines(folder.resolve("targets.jsonl"), StandardCharsets.UTF_8);
  }

  Report report() throws IOException {
    return ReportJson.read(Files.readAllBytes(folder.resolve("report.json")));
  }

  /** {@return the files of a folder of the output, by name without ending} */
  SortedMap<String, String> files(String name) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve(name))) {
      for (Path file : all.toList()) {
        String id = file.getFileName().toString();
        files.put(id.substring(0, id.indexOf('.')), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
