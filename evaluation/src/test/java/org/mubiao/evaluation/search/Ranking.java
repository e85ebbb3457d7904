package org.mubiao.evaluation.search;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.evaluation.search.Judgement.Place;

/**
 * What a search gave for a query, each sentence once, at its best rank.
 *
 * @param query what was asked
 * @param places sentences, best first
 */
record Ranking(JudgedQuery query, List<Place> places) {

  /** So many sentences count: a first page. */
  static final int DEPTH = 10;

  private static final double CERTAIN = Math.log(2);

  /** Copies the list. */
  Ranking {
    places = List.copyOf(places);
  }

  /** {@return the ranking of hits of which several may show the same sentence} */
  static Ranking of(JudgedQuery query, List<Place> hits) {
    List<Place> once = new ArrayList<>();
    for (Place hit : hits) {
      if (once.stream().noneMatch(hit::overlaps)) {
        once.add(hit);
      }
    }
    return new Ranking(query, once);
  }

  /**
   * {@return the normalized discounted cumulative gain of the first page, from 0 to 1}
   *
   * <p>A sentence gains 2^grade - 1, discounted by the logarithm of its rank; what several
   * judgements say of one sentence counts once.
   */
  double score() {
    List<Judgement> open = new ArrayList<>(query.judgements());
    double gained = 0;
    for (int rank = 0; rank < Math.min(DEPTH, places.size()); rank++) {
      Place place = places.get(rank);
      List<Judgement> met = open.stream().filter(each -> each.place().overlaps(place)).toList();
      open.removeAll(met);
      gained += discounted(met.stream().mapToInt(Judgement::grade).max().orElse(0), rank);
    }
    double best = 0;
    List<Integer> grades =
        query.judgements().stream().map(Judgement::grade).sorted((a, b) -> b - a).toList();
    for (int rank = 0; rank < Math.min(DEPTH, grades.size()); rank++) {
      best += discounted(grades.get(rank), rank);
    }
    return best == 0 ? 0 : gained / best;
  }

  private static double discounted(int grade, int rank) {
    return ((1 << grade) - 1) * CERTAIN / Math.log(rank + 2);
  }

  /** {@return the grade of a sentence, -1 if nobody judged it} */
  int grade(Place place) {
    return query.judgements().stream()
        .filter(judgement -> judgement.place().overlaps(place))
        .mapToInt(Judgement::grade)
        .max()
        .orElse(-1);
  }

  /** {@return the sentences of the first page} */
  List<Place> firstPage() {
    return places.subList(0, Math.min(DEPTH, places.size()));
  }
}
