package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.text.Span;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** Whatever is cut out of a real notice is found in it, with the very characters marked. */
final class SeedStretchLawTest {

  private static final Path SEEDS =
      Path.of(System.getProperty("mubiao.root", "..")).resolve("seeds");
  private static final int STRETCHES = 1_000;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @TempDir Path directory;

  @Test
  void everyStretchOfANoticeIsFoundAndMarked() throws IOException {
    List<DocumentMaker> makers = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file).replace("\r", "");
        DocumentMaker maker =
            DocumentMaker.document(String.valueOf(file.getFileName()), text).plan(2025, 2025);
        for (int target = 0; target < 20; target++) {
          String evidence = RandomStrings.stretch(random, text, 4 + random.nextInt(40));
          maker.target(evidence, "指标", "1", "家");
        }
        makers.add(maker);
      }
    }
    assertThat(makers).hasSize(5);
    Notices.index(directory, makers.toArray(DocumentMaker[]::new));
    try (TargetSearcher searcher =
        TargetIndex.open(directory, DocumentMaker.PRODUCER, Lexicons.small())) {
      int found = 0;
      for (int index = 0; index < STRETCHES; index++) {
        DocumentMaker maker = makers.get(random.nextInt(makers.size()));
        String stretch = RandomStrings.stretch(random, maker.text(), 2 + random.nextInt(11));
        String folded = FoldedText.fold(stretch.replaceAll("[\"“”＂]", ""));
        if (folded.codePointCount(0, folded.length()) > 1) {
          check(searcher, maker, folded, stretch);
          found++;
        }
      }
      assertThat(found).isGreaterThan(STRETCHES / 2);
    }
  }

  private void check(TargetSearcher searcher, DocumentMaker maker, String folded, String stretch)
      throws IOException {
    String query = '"' + stretch.replaceAll("[\"“”＂]", "") + '"';
    StringBuilder marked = new StringBuilder();
    for (SearchHit hit :
        searcher.search(SearchRequest.of(query).withPage(0, 10_000)).hits().stream()
            .filter(hit -> hit.document().equals(maker.id()))
            .sorted((one, two) -> one.span().compareTo(two.span()))
            .toList()) {
      for (Span span : hit.highlights()) {
        marked.append(span.cut(maker.text()));
      }
    }
    assertThat(FoldedText.fold(marked).replace(" ", ""))
        .as("marks for %s in %s, seed %s", query, maker.id(), seed)
        .contains(folded.replace(" ", ""));
  }
}
