package org.mubiao.model.comparison;

import java.util.List;

/**
 * One indicator over places and years.
 *
 * @param indicator what is compared
 * @param rows by place, then time, then status
 * @param differences between rows, sorted by the place of their rows in {@code rows}
 * @param rankings orders among places, by year
 * @param implied actuals that follow from others, by place and year
 * @param completions targets beside what was reached
 */
public record Comparison(
    ComparedIndicator indicator,
    List<ComparisonRow> rows,
    List<Difference> differences,
    List<Ranking> rankings,
    List<ImpliedActual> implied,
    List<Completion> completions) {

  /** Copies the lists. */
  public Comparison {
    rows = List.copyOf(rows);
    differences = List.copyOf(differences);
    rankings = List.copyOf(rankings);
    implied = List.copyOf(implied);
    completions = List.copyOf(completions);
  }

  /** {@return the rows sorted into those that may be compared, those with most rows first} */
  public List<ComparisonSeries> series() {
    return ComparisonSeries.of(rows);
  }
}
