package org.mubiao.indexer.search;

import java.util.Comparator;

/**
 * A hit in the running for the page.
 *
 * @param key place in the order asked for, the smallest first; the same for all if words rank them
 * @param tier step of its score
 * @param rank place of its document among all
 * @param docId number in the index, which orders the hits of one document by its text
 * @param number number of its document
 * @param score its score
 */
record Candidate(long key, int tier, int rank, int docId, int number, float score) {

  static final Comparator<Candidate> FIRST =
      Comparator.comparingLong(Candidate::key)
          .thenComparing(Comparator.comparingInt(Candidate::tier).reversed())
          .thenComparingInt(Candidate::rank)
          .thenComparingInt(Candidate::docId);

  /** {@return whether a hit with these values comes after this one} */
  boolean before(long otherKey, int otherTier, int otherRank, int otherDocId) {
    if (key != otherKey) {
      return key < otherKey;
    }
    if (tier != otherTier) {
      return tier > otherTier;
    }
    return rank != otherRank ? rank < otherRank : docId < otherDocId;
  }
}
