package org.mubiao.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.indexer.IndexUpdate;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.search.IndexLoad;
import org.mubiao.model.search.TargetSearch;
import org.mubiao.model.target.Producer;

/** The documents and the questions of the judged queries, read once. */
final class JudgedNotices {

  static final Lexicon LEXICON = LexiconLoader.load();

  private static final Path ROOT = Path.of(System.getProperty("mubiao.root", ".."));
  private static final Path JUDGED =
      ROOT.resolve(Path.of("evaluation", "src", "test", "resources", "search"));

  private final Producer producer;
  private final Map<DocumentId, ExtractionOutcome.Extracted> documents = new TreeMap<>();

  JudgedNotices() throws IOException {
    Extractor extractor = new Extractor(LEXICON, ReadLimits.DEFAULT);
    producer = extractor.producer();
    for (Path folder : List.of(ROOT.resolve("seeds"), JUDGED.resolve("documents"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
          read(extractor, file);
        }
      }
    }
  }

  private void read(Extractor extractor, Path file) throws IOException {
    SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
    if (extractor.extract(source) instanceof ExtractionOutcome.Extracted extracted) {
      documents.put(source.id(), extracted);
    }
  }

  Producer producer() {
    return producer;
  }

  /** The questions of the judged queries. */
  static List<String> queries() throws IOException {
    List<String> queries = new ArrayList<>();
    for (String line : Files.readAllLines(JUDGED.resolve("queries.tsv"))) {
      if (!line.startsWith("#")) {
        queries.add(line.split("\t", -1)[2]);
      }
    }
    return queries;
  }

  /** The documents with digests, each ending so. */
  Map<DocumentId, String> digests(String end) {
    Map<DocumentId, String> digests = new TreeMap<>();
    documents.keySet().forEach(id -> digests.put(id, "digest-" + end));
    return digests;
  }

  void write(IndexLoad load, int most) throws IOException {
    for (DocumentId id : load.due().stream().limit(most).toList()) {
      load.write(documents.get(id).targets(), documents.get(id).text());
    }
  }

  /** The embedded index of the same documents. */
  TargetSearch embedded(Path folder) throws IOException {
    try (IndexUpdate update = TargetIndex.update(folder, producer, LEXICON, digests("1"))) {
      for (DocumentId id : update.due()) {
        update.write(documents.get(id).targets(), documents.get(id).text());
      }
      update.commit();
    }
    return TargetIndex.open(folder, producer, LEXICON);
  }
}
