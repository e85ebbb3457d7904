package org.mubiao.indexer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Names are found by any part of them, and by nothing else. */
class NamePartQueryTest {

  private static final String LETTERS = "市县科学技术发展和改革委员会局*?\\é𠮷";
  private static final int NAMES = 600;
  private static final int PARTS = 2_000;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void aPartFindsTheNamesInWhichItStands() throws IOException {
    List<String> names = new ArrayList<>();
    for (int number = 0; number < NAMES; number++) {
      names.add(letters(1 + random.nextInt(7)));
    }
    try (ByteBuffersDirectory files = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(files, new IndexWriterConfig(new KeywordAnalyzer()))) {
        for (String name : names) {
          Document document = new Document();
          Schema.LEAD.write(document, Set.of(name));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(files)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (int number = 0; number < PARTS; number++) {
          String part = letters(1 + random.nextInt(3));
          long holding = names.stream().filter(name -> name.contains(part)).count();
          assertThat(searcher.count(Schema.LEAD.askPart(part)))
              .as("names with “%s”, seed %s", part, seed)
              .isEqualTo((int) holding);
        }
        assertThat(searcher.count(Schema.LEAD.askPart(""))).isZero();
      }
    }
  }

  @Test
  void queriesForTheSamePartAreEqual() {
    Query part = Schema.LEAD.askPart("科技");
    assertThat(part).isEqualTo(Schema.LEAD.askPart("科技")).hasToString("lead:*科技*");
    assertThat(part).hasSameHashCodeAs(Schema.LEAD.askPart("科技"));
    assertThat(part).isNotEqualTo(Schema.LEAD.askPart("科学"));
    assertThat(part).isNotEqualTo(Schema.PARTNER.askPart("科技"));
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int number = 0; number < count; number++) {
      int letter = random.nextInt(LETTERS.codePointCount(0, LETTERS.length()));
      letters.appendCodePoint(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, letter)));
    }
    return letters.toString();
  }
}
