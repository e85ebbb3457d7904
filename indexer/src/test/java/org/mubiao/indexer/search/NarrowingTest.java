package org.mubiao.indexer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NarrowingTest {

  private static final int WORDS = 8;

  @Test
  void windowsHoldWhatLuceneFinds() throws IOException {
    Random random = new Random(7);
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (int number = 0; number < 1_000; number++) {
          Document document = new Document();
          for (int word = 0; word < WORDS; word++) {
            if (random.nextInt(1 << word) == 0) {
              document.add(new StringField("w", "w" + word, Field.Store.NO));
            }
          }
          document.add(new StringField("id", "" + number % 50, Field.Store.NO));
          writer.addDocument(document);
          if (number == 600) {
            writer.commit();
          }
        }
        writer.deleteDocuments(new Term("id", "3"));
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        Holder holder = new Holder(searcher, Runnable::run);
        for (int round = 0; round < 400; round++) {
          assertSame(searcher, holder, random);
        }
      }
    }
  }

  private static void assertSame(IndexSearcher searcher, Holder holder, Random random)
      throws IOException {
    long seed = random.nextLong();
    Query plain = query(new Random(seed), 3, null);
    Query mixed = query(new Random(seed), 3, holder);
    Narrowing narrowing = Narrowing.by(mixed, searcher);
    int left = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.reader().maxDoc();
      for (int from = 0; from < end; from += 192) {
        Narrowing.Window window = Narrowing.Window.all(leaf, from, Math.min(end, from + 192));
        window.narrowToLive();
        narrowing.narrow(window);
        left += window.bits().cardinality();
      }
    }
    assertThat(left).as("%s", plain).isEqualTo(searcher.count(plain));
    assertThat(holder.hold(mixed, null).count()).as("%s", plain).isEqualTo(left);
  }

  /** A query of random shape; some of its terms are held if there is a holder. */
  private static Query query(Random random, int depth, @Nullable Holder holder) {
    int kind = random.nextInt(depth == 0 ? 3 : 6);
    if (kind < 3) {
      Query term = new TermQuery(new Term("w", "w" + random.nextInt(WORDS + 1)));
      return kind == 0 && holder != null ? holder.hold(term, null) : term;
    }
    BooleanQuery.Builder several = new BooleanQuery.Builder();
    int parts = 2 + random.nextInt(4);
    for (int part = 0; part < parts; part++) {
      several.add(
          query(random, depth - 1, holder),
          kind == 3 ? Occur.SHOULD : kind == 4 || part > 0 ? Occur.FILTER : Occur.MUST_NOT);
    }
    if (kind == 3) {
      several.setMinimumNumberShouldMatch(1 + random.nextInt(parts));
    } else if (random.nextInt(3) == 0) {
      several.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    return several.build();
  }

  @Test
  void theMostCountedComeFirstAndEqualOnesInTheirOrder() {
    MostCounted most = new MostCounted(3);
    for (int place = 0; place < 40; place++) {
      most.add(place == 30 ? 9 : place % 2 == 0 ? 5 : 4, place);
    }
    StringBuilder kept = new StringBuilder();
    most.each((count, place) -> kept.append(count).append(':').append(place).append(' '));
    assertThat(kept.toString()).isEqualTo("9:30 5:0 5:2 ");
  }
}
