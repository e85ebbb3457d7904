package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.search.TimeLimit;

/**
 * Goes over all of the index in shares of about the same size, a thread to each, so that all
 * processors have work even where one part of the index holds most of it.
 */
final class Sweep {

  /** A smaller index is gone over by one thread. */
  private static final int SMALLEST_SHARE = 50_000;

  /** So many documents are gone over before it is asked whether there is time left. */
  private static final int PATIENCE = 1 << 14;

  private final IndexSearcher searcher;
  private final List<List<Stretch>> shares = new ArrayList<>();

  /** A stretch of one part of the index, the first a multiple of 64, the last exclusive. */
  private record Stretch(LeafReaderContext leaf, int from, int to) {}

  Sweep(IndexSearcher searcher, int threads) {
    this.searcher = searcher;
    int all = searcher.getIndexReader().maxDoc();
    int share = Math.max(SMALLEST_SHARE, all / (2 * threads) + 1);
    int room = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int from = 0;
      int end = leaf.reader().maxDoc();
      while (from < end) {
        if (room == 0) {
          shares.add(new ArrayList<>());
          room = share;
        }
        int to = Math.min(end, (from + room + Long.SIZE - 1) / Long.SIZE * Long.SIZE);
        shares.get(shares.size() - 1).add(new Stretch(leaf, from, to));
        room = Math.max(0, room - (to - from));
        from = to;
      }
    }
  }

  /** Of one part of the index, the documents that may be collected; null for all. */
  interface Accepted {
    @Nullable Bits in(LeafReaderContext leaf);
  }

  /**
   * {@return the collectors, one for each share, in the order of the index}
   *
   * @param query what is collected; the collectors say whether with scores
   */
  <C extends Collector> List<C> over(Query query, Accepted accepted, Supplier<C> collectors)
      throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), collectors.get().scoreMode(), 1f);
    List<Callable<C>> tasks = new ArrayList<>();
    for (List<Stretch> share : shares) {
      tasks.add(
          () -> {
            C collector = collectors.get();
            for (Stretch stretch : share) {
              collect(weight, stretch, accepted, collector);
            }
            return collector;
          });
    }
    return searcher.getTaskExecutor().invokeAll(tasks);
  }

  /** What is done with a window of documents. */
  interface Work<C> {
    void take(C collector, Narrowing.Window window) throws IOException;
  }

  /**
   * Has each thread take windows that begin with all documents.
   *
   * @return what took them, one for each share, in the order of the index
   */
  <C> List<C> windows(Supplier<C> collectors, Work<C> work) throws IOException {
    List<Callable<C>> tasks = new ArrayList<>();
    for (List<Stretch> share : shares) {
      tasks.add(
          () -> {
            C collector = collectors.get();
            for (Stretch stretch : share) {
              work.take(
                  collector, Narrowing.Window.all(stretch.leaf(), stretch.from(), stretch.to()));
            }
            return collector;
          });
    }
    return searcher.getTaskExecutor().invokeAll(tasks);
  }

  private static void collect(
      Weight weight, Stretch stretch, Accepted accepted, Collector collector) throws IOException {
    BulkScorer scorer = weight.bulkScorer(stretch.leaf());
    if (scorer == null) {
      return;
    }
    LeafCollector leaf = collector.getLeafCollector(stretch.leaf());
    Bits bits = accepted.in(stretch.leaf());
    int at = stretch.from();
    while (at < stretch.to()) {
      TimeLimit.check();
      at = scorer.score(leaf, bits, at, Math.min(at + PATIENCE, stretch.to()));
    }
    leaf.finish();
  }
}
