package org.mubiao.indexer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.mubiao.model.search.TimeLimit;

/**
 * How much it says that a document matches: the inverse document frequency of BM25. For one answer,
 * which remembers what it counted.
 */
final class Rarity {

  private final IndexSearcher searcher;
  private final Ledger ledger;
  private final int all;
  private final Map<Query, Integer> counted = new HashMap<>();

  Rarity(IndexSearcher searcher, Ledger ledger) {
    this.searcher = searcher;
    this.ledger = ledger;
    this.all = ledger.sum("all", () -> searcher.getIndexReader().numDocs());
  }

  /** {@return how many documents match, deleted ones left out} */
  int count(Query query) {
    return ledger.isDivided()
        ? ledger.sum("count " + QueryName.of(query), () -> own(query))
        : own(query);
  }

  private int own(Query query) {
    Integer known = counted.get(query);
    if (known != null) {
      return known;
    }
    TimeLimit.check();
    try {
      int count =
          query instanceof HeldQuery held ? held.count() : searcher.count(Matching.of(query));
      counted.put(query, count);
      return count;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@return whether any document matches, which is faster to say than how many} */
  boolean any(Query query) {
    return atMost(query, 1) > 0;
  }

  /** {@return how many documents match, but no more than {@code limit}} */
  int atMost(Query query, int limit) {
    if (!ledger.isDivided()) {
      return ownAtMost(query, limit);
    }
    String question = "at most " + limit + " " + QueryName.of(query);
    return Math.min(limit, ledger.sum(question, () -> ownAtMost(query, limit)));
  }

  private int ownAtMost(Query query, int limit) {
    Integer known = counted.get(query);
    if (known != null) {
      return Math.min(known, limit);
    }
    TimeLimit.check();
    try {
      Weight weight =
          searcher.createWeight(
              searcher.rewrite(Matching.of(query)), ScoreMode.COMPLETE_NO_SCORES, 1f);
      int count = 0;
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Scorer scorer = weight.scorer(leaf);
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        for (int document = found.nextDoc();
            document != DocIdSetIterator.NO_MORE_DOCS && count < limit;
            document = found.nextDoc()) {
          count += live == null || live.get(document) ? 1 : 0;
        }
        if (count >= limit) {
          return count;
        }
      }
      counted.put(query, count);
      return count;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@return the weight of a query that this many documents match} */
  float weight(int count) {
    return (float) Math.log1p((all - count + 0.5d) / (count + 0.5d));
  }
}
