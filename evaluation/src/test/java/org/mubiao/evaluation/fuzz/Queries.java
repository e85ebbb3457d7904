package org.mubiao.evaluation.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.indexer.IndexUpdate;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.indexer.TargetSearcher;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.TimeLimit;

/** Asks an index of the project's small notices. */
final class Queries implements InputReader {

  private static final Path DOCUMENTS =
      FuzzSeeds.ROOT.resolve("evaluation/src/test/resources/search/documents");

  private final Map<DocumentId, String> texts = new HashMap<>();
  private final TargetSearcher searcher;

  /** Makes the index, in a folder that the system clears away. */
  Queries() throws IOException {
    Path folder = Files.createTempDirectory("mubiao-fuzz");
    Extractor extractor = new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT);
    Map<DocumentId, ExtractionOutcome.Extracted> documents = new TreeMap<>();
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      for (Path file : files.sorted().toList()) {
        SourceFile source =
            new SourceFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        if (extractor.extract(source) instanceof ExtractionOutcome.Extracted read) {
          documents.put(source.id(), read);
          texts.put(source.id(), read.text());
        }
      }
    }
    Map<DocumentId, String> digests = new TreeMap<>();
    documents.keySet().forEach(id -> digests.put(id, "1"));
    try (IndexUpdate update =
        TargetIndex.update(folder, extractor.producer(), Vocabulary.lexicon(), digests)) {
      for (ExtractionOutcome.Extracted read : documents.values()) {
        update.write(read.targets(), read.text());
      }
      update.commit();
    }
    searcher = TargetIndex.open(folder, extractor.producer(), Vocabulary.lexicon());
    searcher.suggest("a", 1); // reads what all questions need, which is not their time
  }

  @Override
  public void read(byte[] input) throws IOException {
    String query = new String(input, StandardCharsets.UTF_8);
    TimeLimit.within(
        Documents.LONGEST,
        () -> {
          ask(query);
          return searcher.suggest(query, 8);
        });
  }

  private void ask(String query) throws IOException {
    try {
      SearchPage page = searcher.search(SearchRequest.of(query));
      Proof.check(page.hits().size() == Math.min(10, page.total()), "hits are missing");
      Proof.check(page.documents() <= page.total(), "more documents than hits");
      for (SearchHit hit : page.hits()) {
        String text = texts.getOrDefault(hit.document(), "");
        Proof.check(hit.span().cut(text).equals(hit.text()), "a hit does not quote its span");
      }
      for (String meant : page.didYouMean()) {
        Proof.check(
            searcher.search(SearchRequest.of(meant)).total() > 0, "nothing is found for " + meant);
      }
      Proof.check(
          ids(page).equals(ids(searcher.search(SearchRequest.of(query)))),
          "asked again, it answers otherwise");
    } catch (QuerySyntaxException wrong) {
      Proof.check(
          wrong.position() >= 0 && wrong.position() <= query.length(), "no place in the query");
      Proof.check(
          wrong.getMessage() != null && !wrong.getMessage().isBlank(), "no word on what is wrong");
    } catch (AmbiguousNameException several) {
      Proof.check(several.candidates().size() > 1, "one name is not several");
    }
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream().map(hit -> hit.document() + " " + hit.span()).toList();
  }
}
