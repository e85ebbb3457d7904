package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafSimScorer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A query whose documents, and how often it stands in each, were found once and are held for the
 * rest of an answer, which counts them, narrows by them and scores them. Finds and scores exactly
 * what its inside does, but no deleted documents.
 */
final class HeldQuery extends Query {

  /** What is held of one part of the index; either numbers or bits, neither for no document. */
  static final class Part {

    static final Part NONE = new Part(new int[0], null, null, 0);

    private final int[] documents;
    private final int @Nullable [] frequencies;
    private final @Nullable FixedBitSet bits;
    private final int count;

    /**
     * Makes one; arrays are not copied.
     *
     * @param documents numbers in rising order
     * @param frequencies how often it stands in each, null if that does not count
     * @param bits the documents, if there are many and frequencies do not count
     * @param count how many documents there are
     */
    Part(int[] documents, int @Nullable [] frequencies, @Nullable FixedBitSet bits, int count) {
      this.documents = documents;
      this.frequencies = frequencies;
      this.bits = bits;
      this.count = count;
    }
  }

  private final Query inside;
  private final @Nullable String field;
  private final List<Part> parts;
  private final int count;
  private final int most;

  /**
   * Makes one.
   *
   * @param inside what was asked
   * @param field whose lengths its scores depend on, null if it scores nothing
   * @param parts what was found in each part of the index, in order
   */
  HeldQuery(Query inside, @Nullable String field, List<Part> parts) {
    this.inside = inside;
    this.field = field;
    this.parts = List.copyOf(parts);
    this.count = parts.stream().mapToInt(part -> part.count).sum();
    int highest = 1;
    for (Part part : parts) {
      int[] frequencies = part.frequencies;
      if (frequencies != null) {
        highest = Math.max(highest, Arrays.stream(frequencies).max().orElse(1));
      }
    }
    this.most = highest;
  }

  /** {@return the documents of a part of the index} */
  Bits bits(LeafReaderContext context) {
    Part part = parts.get(context.ord);
    FixedBitSet bits = part.bits;
    if (bits == null) {
      bits = new FixedBitSet(context.reader().maxDoc());
      for (int at = 0; at < part.count; at++) {
        bits.set(part.documents[at]);
      }
    }
    return bits;
  }

  /** Leaves only the bits of its documents. */
  void narrow(Narrowing.Window window) {
    Part part = parts.get(window.leaf().ord);
    FixedBitSet left = window.bits();
    int from = window.from();
    if (part.bits == null) {
      FixedBitSet own = new FixedBitSet(window.size());
      int at = Arrays.binarySearch(part.documents, 0, part.count, from);
      for (at = at < 0 ? -at - 1 : at; at < part.count; at++) {
        int bit = part.documents[at] - from;
        if (bit >= window.size()) {
          break;
        }
        own.set(bit);
      }
      left.and(own);
      return;
    }
    long[] own = part.bits.getBits();
    long[] words = left.getBits();
    int first = from / Long.SIZE;
    for (int word = 0; word < words.length; word++) {
      words[word] &= own[first + word];
    }
  }

  /** {@return whether this holds what another query finds} */
  boolean holds(Query other) {
    return inside.equals(other);
  }

  /** {@return what was asked} */
  Query inside() {
    return inside;
  }

  /** {@return how many documents it finds} */
  int count() {
    return count;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    String scored = field;
    Similarity.SimScorer similarity =
        scored == null || !mode.needsScores() || count == 0
            ? null
            : searcher
                .getSimilarity()
                .scorer(
                    boost,
                    searcher.collectionStatistics(scored),
                    new TermStatistics(new BytesRef(), 1, 1));
    return new HeldWeight(searcher, mode, boost, similarity);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return inside.toString(defaultField);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HeldQuery held && parts == held.parts && inside.equals(held.inside);
  }

  @Override
  public int hashCode() {
    return 31 * inside.hashCode() + 1;
  }

  private static DocIdSetIterator iterator(Part part) {
    return part.bits == null ? new Numbers(part) : new BitSetIterator(part.bits, part.count);
  }

  /** Goes through the numbers of one part. */
  private static final class Numbers extends DocIdSetIterator {

    private final int[] documents;
    private final int count;
    private int at = -1;
    private int document = -1;

    Numbers(Part part) {
      documents = part.documents;
      count = part.count;
    }

    int at() {
      return at;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      at++;
      document = at < count ? documents[at] : NO_MORE_DOCS;
      return document;
    }

    /** Looks twice as far each time, as the next one asked for is near most times. */
    @Override
    public int advance(int target) {
      int low = at + 1;
      int step = 1;
      int high = low;
      while (high < count && documents[high] < target) {
        low = high + 1;
        high += step;
        step <<= 1;
      }
      int place = Arrays.binarySearch(documents, low, Math.min(high + 1, count), target);
      at = place >= 0 ? place : -place - 1;
      document = at < count ? documents[at] : NO_MORE_DOCS;
      return document;
    }

    @Override
    public long cost() {
      return count;
    }
  }

  private final class HeldWeight extends Weight {

    private final IndexSearcher searcher;
    private final ScoreMode mode;
    private final float boost;
    private final Similarity.@Nullable SimScorer similarity;

    HeldWeight(
        IndexSearcher searcher,
        ScoreMode mode,
        float boost,
        Similarity.@Nullable SimScorer similarity) {
      super(HeldQuery.this);
      this.searcher = searcher;
      this.mode = mode;
      this.boost = boost;
      this.similarity = similarity;
    }

    @Override
    public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
      Part part = parts.get(context.ord);
      if (part.count == 0) {
        return null;
      }
      int[] frequencies = part.frequencies;
      String scored = field;
      if (similarity == null || frequencies == null || scored == null) {
        return new ConstantScoreScorer(this, boost, mode, iterator(part));
      }
      return new HeldScorer(
          this,
          new Numbers(part),
          frequencies,
          new LeafSimScorer(similarity, context.reader(), scored, true),
          similarity.score(most, 1L));
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
      return searcher
          .createWeight(searcher.rewrite(inside), ScoreMode.COMPLETE, boost)
          .explain(context, document);
    }

    @Override
    public int count(LeafReaderContext context) {
      return parts.get(context.ord).count;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }
  }

  private static final class HeldScorer extends Scorer {

    private final Numbers numbers;
    private final int[] frequencies;
    private final LeafSimScorer similarity;
    private final float most;

    HeldScorer(
        Weight weight, Numbers numbers, int[] frequencies, LeafSimScorer similarity, float most) {
      super(weight);
      this.numbers = numbers;
      this.frequencies = frequencies;
      this.similarity = similarity;
      this.most = most;
    }

    @Override
    public DocIdSetIterator iterator() {
      return numbers;
    }

    @Override
    public int docID() {
      return numbers.docID();
    }

    @Override
    public float score() throws IOException {
      return similarity.score(numbers.docID(), frequencies[numbers.at()]);
    }

    @Override
    public float getMaxScore(int upTo) {
      return most;
    }
  }
}
