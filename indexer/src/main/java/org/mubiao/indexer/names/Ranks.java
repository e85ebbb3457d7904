package org.mubiao.indexer.names;

import java.util.Arrays;

/** The best rank that each name has reached, by which of its forms, and how. */
final class Ranks {

  private static final int NONE = 9;
  private static final Match[] MATCHES = Match.values();

  private final byte[] ranks;
  private final int[] forms;
  private final Match[] matches;
  private final int[] reached = new int[NONE];

  Ranks(int names) {
    this.ranks = new byte[names];
    this.forms = new int[names];
    this.matches = new Match[names];
    Arrays.fill(ranks, (byte) NONE);
    Arrays.fill(matches, MATCHES[0]);
  }

  /**
   * Adds a rank; of several alike, the first form counts, which is the name itself if it is one.
   */
  void add(int name, int rank, int form, Match match) {
    if (rank < ranks[name]) {
      if (ranks[name] < NONE) {
        reached[ranks[name]]--;
      }
      reached[rank]++;
      ranks[name] = (byte) rank;
      forms[name] = form;
      matches[name] = match;
    }
  }

  int of(int name) {
    return ranks[name];
  }

  int form(int name) {
    return forms[name];
  }

  Match match(int name) {
    return matches[name];
  }

  /** {@return how many names have a rank better than this} */
  int below(int rank) {
    int sum = 0;
    for (int better = 0; better < rank; better++) {
      sum += reached[better];
    }
    return sum;
  }

  /** {@return the worst rank needed to have so many names; the worst there is if they are fewer} */
  int reaching(int limit) {
    int sum = 0;
    for (int rank = 0; rank < NONE; rank++) {
      sum += reached[rank];
      if (sum >= limit) {
        return rank;
      }
    }
    return NONE - 1;
  }
}
