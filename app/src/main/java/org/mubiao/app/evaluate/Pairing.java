package org.mubiao.app.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Pairs annotated with found records, one to one, the likeliest first. Two can be a pair only if
 * they are of one kind, have the same number and unit (milestones have none), and at least half of
 * what one says, in evidence or name, stands in the other.
 */
final class Pairing {

  private static final double LEAST_OVERLAP = 0.5;

  private Pairing() {}

  /**
   * A pair.
   *
   * @param gold index of the annotated record
   * @param found index of the found record
   */
  record Pair(int gold, int found) {}

  private record Candidate(double likelihood, int distance, int gold, int found) {}

  private static final Comparator<Candidate> LIKELIEST =
      Comparator.comparing(Candidate::likelihood, Comparator.reverseOrder())
          .thenComparing(Candidate::distance)
          .thenComparing(Candidate::gold)
          .thenComparing(Candidate::found);

  /** {@return the pairs, by annotated record} */
  static List<Pair> of(List<GoldRecord> golds, List<FoundRecord> founds) {
    List<Candidate> candidates = new ArrayList<>();
    for (int gold = 0; gold < golds.size(); gold++) {
      for (int found = 0; found < founds.size(); found++) {
        add(candidates, golds.get(gold), founds.get(found), gold, found);
      }
    }
    candidates.sort(LIKELIEST);
    Set<Integer> usedGolds = new HashSet<>();
    Set<Integer> usedFounds = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!usedGolds.contains(candidate.gold()) && !usedFounds.contains(candidate.found())) {
        usedGolds.add(candidate.gold());
        usedFounds.add(candidate.found());
        pairs.add(new Pair(candidate.gold(), candidate.found()));
      }
    }
    pairs.sort(Comparator.comparing(Pair::gold));
    return pairs;
  }

  private static void add(
      List<Candidate> candidates, GoldRecord gold, FoundRecord found, int at, int other) {
    if (!gold.kind().equals(found.kind())) {
      return;
    }
    boolean sameValue =
        Objects.equals(gold.number(), found.number())
            && FieldCheck.unitFamily(gold.unit()).equals(FieldCheck.unitFamily(found.unit()));
    if (gold.kind().equals(GoldRecord.QUANTITY) && !sameValue) {
      return;
    }
    double said =
        Math.max(
            ComparedText.overlap(gold.quote(), found.evidence()),
            ComparedText.overlap(gold.quote(), found.indicator() + found.evidence()));
    double named = 0;
    for (String wording : gold.indicators()) {
      named = Math.max(named, ComparedText.overlap(wording, found.indicator()));
    }
    if (Math.max(said, named) < LEAST_OVERLAP) {
      return;
    }
    boolean samePlace = ComparedText.bare(gold.scope()).equals(ComparedText.bare(found.scope()));
    double where = samePlace ? 1.0 : 0.0;
    double likelihood = 0.5 * said + 0.35 * named + 0.15 * where;
    candidates.add(new Candidate(likelihood, Math.abs(at - other), at, other));
  }
}
