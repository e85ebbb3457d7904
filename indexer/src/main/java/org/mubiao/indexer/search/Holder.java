package org.mubiao.indexer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds what a query finds once, to hold it. */
final class Holder {

  /** From one document in so many on, bits take less room than numbers. */
  private static final int DENSE = 32;

  private final IndexSearcher searcher;
  private final IndexSearcher frequencies;

  Holder(IndexSearcher searcher, Executor threads) {
    this.searcher = searcher;
    this.frequencies = new IndexSearcher(searcher.getIndexReader(), threads);
    this.frequencies.setQueryCache(null);
    this.frequencies.setTimeout(PageFinder::isOver);
    this.frequencies.setSimilarity(new FrequencySimilarity());
  }

  /**
   * {@return the same query, held}
   *
   * @param field where it looks, if its scores depend on how often it stands there; else null
   */
  HeldQuery hold(Query query, @Nullable String field) {
    try {
      return new HeldQuery(
          query, field, field == null ? parts(query) : frequencies.search(query, new Catchers()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<HeldQuery.Part> parts(Query query) throws IOException {
    Narrowing narrowing = Narrowing.by(Matching.of(query), searcher);
    List<Callable<HeldQuery.Part>> tasks = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      tasks.add(
          () -> {
            Narrowing.Window window = Narrowing.Window.all(leaf, 0, leaf.reader().maxDoc());
            window.narrowToLive();
            narrowing.narrow(window);
            return part(window.bits());
          });
    }
    return searcher.getTaskExecutor().invokeAll(tasks);
  }

  private static HeldQuery.Part part(FixedBitSet bits) {
    int count = bits.cardinality();
    if (count > bits.length() / DENSE) {
      return new HeldQuery.Part(new int[0], null, bits, count);
    }
    int[] documents = new int[count];
    int size = 0;
    long[] words = bits.getBits();
    for (int word = 0; word < words.length; word++) {
      for (long left = words[word]; left != 0; left &= left - 1) {
        documents[size++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
      }
    }
    return new HeldQuery.Part(documents, null, null, count);
  }

  /** Scores with how often something stands in a document. */
  private static final class FrequencySimilarity extends Similarity {

    @Override
    public long computeNorm(FieldInvertState state) {
      throw new UnsupportedOperationException("nothing is written with these scores");
    }

    @Override
    public SimScorer scorer(
        float boost, CollectionStatistics collection, TermStatistics... statistics) {
      return new SimScorer() {
        @Override
        public float score(float frequency, long norm) {
          return frequency;
        }
      };
    }
  }

  private final class Catchers implements CollectorManager<Catcher, List<HeldQuery.Part>> {
    @Override
    public Catcher newCollector() {
      return new Catcher();
    }

    @Override
    public List<HeldQuery.Part> reduce(Collection<Catcher> catchers) {
      int leaves = searcher.getIndexReader().leaves().size();
      List<HeldQuery.Part> parts =
          new ArrayList<>(Collections.nCopies(leaves, HeldQuery.Part.NONE));
      for (Catcher catcher : catchers) {
        for (Caught caught : catcher.all) {
          parts.set(caught.ordinal, caught.part());
        }
      }
      return parts;
    }
  }

  /** What was caught in one part of the index, and how often it stands there. */
  private static final class Caught {
    private final int ordinal;
    private int[] documents = new int[16];
    private int[] counts = new int[16];
    private int size;

    Caught(LeafReaderContext context) {
      this.ordinal = context.ord;
    }

    void add(int document, float frequency) {
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
      }
      documents[size] = document;
      counts[size] = (int) frequency;
      size++;
    }

    HeldQuery.Part part() {
      return new HeldQuery.Part(documents, counts, null, size);
    }
  }

  private static final class Catcher extends SimpleCollector {
    private final List<Caught> all = new ArrayList<>();
    private @Nullable Caught now;
    private @Nullable Scorable scorer;

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      now = new Caught(context);
      all.add(now);
    }

    @Override
    public void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public void collect(int document) throws IOException {
      if (now != null) {
        now.add(document, scorer == null ? 0 : scorer.score());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
