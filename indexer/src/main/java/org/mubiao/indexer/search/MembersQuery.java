package org.mubiao.indexer.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * All that is written of some documents. It lies together behind each head, so that no term has to
 * be looked up and the hits of a document are passed over at once.
 */
final class MembersQuery extends Query {

  private final DocumentTable table;
  private final BitSet documents;
  private final Query heads;

  /**
   * Makes one.
   *
   * @param heads what was asked of the heads
   * @param documents numbers of the documents; not to be changed any more
   */
  MembersQuery(Query heads, DocumentTable table, BitSet documents) {
    this.heads = heads;
    this.table = table;
    this.documents = documents;
  }

  /** {@return what was asked of the heads} */
  Query heads() {
    return heads;
  }

  /** Leaves only the bits of what lies behind the heads of its documents. */
  void narrow(Narrowing.Window window) {
    FixedBitSet left = window.bits();
    DocumentTable.Leaf leaf = table.leaf(window.leaf());
    int[] starts = leaf.starts();
    int from = window.from();
    int place = Arrays.binarySearch(starts, from);
    int at = place >= 0 ? place : Math.max(-place - 2, 0);
    int done = 0;
    for (int number = documents.nextSetBit(leaf.first() + at);
        number >= 0 && number - leaf.first() < starts.length - 1;
        number = documents.nextSetBit(number + 1)) {
      int begin = Math.max(starts[number - leaf.first()] + 1 - from, 0);
      if (begin >= window.size()) {
        break;
      }
      if (begin > done) {
        left.clear(done, begin);
      }
      done = Math.min(Math.max(starts[number - leaf.first() + 1] - from, done), window.size());
    }
    if (done < window.size()) {
      left.clear(done, window.size());
    }
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext context) {
        DocumentTable.Leaf leaf = table.leaf(context);
        int first = documents.nextSetBit(leaf.first());
        return first < 0 || first >= leaf.first() + leaf.starts().length - 1
            ? null
            : new ConstantScoreScorer(this, score(), mode, new Ranges(leaf));
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "members of " + documents.cardinality() + " documents";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MembersQuery members
        && table.equals(members.table)
        && heads.equals(members.heads);
  }

  @Override
  public int hashCode() {
    return Objects.hash(MembersQuery.class, heads);
  }

  /** Goes through what lies behind the heads of one part of the index, heads left out. */
  private final class Ranges extends DocIdSetIterator {

    private final int[] starts;
    private final int first;
    private int at = -1;
    private int end;
    private int document = -1;

    Ranges(DocumentTable.Leaf leaf) {
      starts = leaf.starts();
      first = leaf.first();
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) {
      if (target < end) {
        document = target;
        return document;
      }
      if (target >= starts[starts.length - 1]) {
        document = NO_MORE_DOCS;
        return document;
      }
      int from = at + 1;
      if (target >= starts[from + 1 < starts.length ? from + 1 : from]) {
        int place = Arrays.binarySearch(starts, from, starts.length, target);
        from = place >= 0 ? place : Math.max(-place - 2, from);
      }
      for (int next = documents.nextSetBit(first + from);
          next >= 0 && next - first < starts.length - 1;
          next = documents.nextSetBit(next + 1)) {
        at = next - first;
        end = starts[at + 1];
        int begin = Math.max(target, starts[at] + 1);
        if (begin < end) {
          document = begin;
          return document;
        }
      }
      document = NO_MORE_DOCS;
      return document;
    }

    @Override
    public long cost() {
      long documentsHere = documents.get(first, first + starts.length - 1).cardinality();
      return documentsHere * starts[starts.length - 1] / Math.max(1, starts.length - 1);
    }
  }
}
