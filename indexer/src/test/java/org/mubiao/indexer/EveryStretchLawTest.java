package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** Whatever stands in a document is found, and marked where it stands. */
final class EveryStretchLawTest {

  private static final int DOCUMENTS = 30;
  private static final int QUESTIONS = 1500;

  @TempDir Path directory;

  @Test
  void everyStretchOfTwoOrMoreCharactersIsFoundAndMarked() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<DocumentMaker> makers = new ArrayList<>();
    for (int index = 0; index < DOCUMENTS; index++) {
      String text = RandomStrings.notice(random, 200 + random.nextInt(900));
      makers.add(DocumentMaker.document("d" + index + ".txt", text).plan(2025, 2025));
    }
    Notices.index(directory, makers.toArray(DocumentMaker[]::new));
    try (TargetSearcher searcher =
        TargetIndex.open(directory, DocumentMaker.PRODUCER, Lexicons.small())) {
      for (int index = 0; index < QUESTIONS; index++) {
        DocumentMaker maker = makers.get(random.nextInt(DOCUMENTS));
        String stretch = RandomStrings.stretch(random, maker.text(), 2 + random.nextInt(14));
        String folded = FoldedText.fold(stretch);
        if (folded.codePointCount(0, folded.length()) >= 2) {
          check(searcher, maker, stretch, folded, seed);
        }
      }
    }
  }

  private static void check(
      TargetSearcher searcher, DocumentMaker maker, String stretch, String folded, long seed)
      throws IOException {
    String query = "\"" + stretch.replaceAll("[\"“”＂]", "") + "\"";
    SearchPage page = searcher.search(SearchRequest.of(query).withPage(0, 1000));
    StringBuilder marked = new StringBuilder();
    for (SearchHit hit : page.hits()) {
      assertThat(hit.highlights()).as("marks for %s, seed %s", query, seed).isNotEmpty();
      if (hit.document().equals(maker.id())) {
        hit.highlights().forEach(span -> marked.append(span.cut(maker.text())));
      }
    }
    assertThat(
            FoldedText.fold(marked)
                .replace(" ", "")) // the space between two marks is marked by none
        .as("marks for %s, seed %s", query, seed)
        .contains(folded.replace(" ", ""));
  }
}
