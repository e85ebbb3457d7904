package org.mubiao.indexer.search;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What all parts of an index have counted together, for an answer that one part works on. A part
 * that needs a number nobody has added up yet goes on with its own, and what comes of it is a
 * guess; it is asked again when the numbers are there. An index that is not divided knows all of
 * its numbers. For one answer of one part, and one thread.
 */
final class Ledger {

  private static final String ONLY = "";

  private final boolean divided;
  private final Map<String, ? extends SortedMap<String, Integer>> known;
  private final SortedMap<String, SortedMap<String, Integer>> open = new TreeMap<>();

  private Ledger(boolean divided, Map<String, ? extends SortedMap<String, Integer>> known) {
    this.divided = divided;
    this.known = known;
  }

  /** {@return the ledger of an index that is not divided} */
  static Ledger ofWhole() {
    return new Ledger(false, Map.of());
  }

  /**
   * {@return the ledger of a part}
   *
   * @param known the sums that are known, by question
   */
  static Ledger ofPart(Map<String, ? extends SortedMap<String, Integer>> known) {
    return new Ledger(true, known);
  }

  /** {@return whether this is a part's, so that its own numbers are not all} */
  boolean isDivided() {
    return divided;
  }

  /** {@return whether an answer is sure: nothing was guessed} */
  boolean isSettled() {
    return open.isEmpty();
  }

  /** {@return whether the sum for a question is known} */
  boolean knows(String question) {
    return !divided || known.containsKey(question);
  }

  /** {@return what was guessed, with this part's own numbers} */
  SortedMap<String, SortedMap<String, Integer>> open() {
    return Collections.unmodifiableSortedMap(open);
  }

  /**
   * {@return numbers by name, added up over all parts}
   *
   * @param question names what is counted, the same in all parts
   * @param own counts in this part, if need be
   */
  SortedMap<String, Integer> together(String question, Supplier<SortedMap<String, Integer>> own) {
    SortedMap<String, Integer> sum = divided ? known.get(question) : null;
    if (sum != null) {
      return sum;
    }
    SortedMap<String, Integer> guess = divided ? open.get(question) : null;
    if (guess == null) {
      guess = own.get();
      if (divided) {
        open.put(question, guess);
      }
    }
    return guess;
  }

  /** {@return a number added up over all parts} */
  int sum(String question, Supplier<Integer> own) {
    return divided ? together(question, () -> number(own.get())).getOrDefault(ONLY, 0) : own.get();
  }

  /** {@return a single number as a part tells it} */
  static SortedMap<String, Integer> number(int number) {
    SortedMap<String, Integer> only = new TreeMap<>();
    only.put(ONLY, number);
    return only;
  }
}
