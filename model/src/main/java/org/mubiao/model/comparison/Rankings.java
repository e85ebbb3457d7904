package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.mubiao.model.target.Status;

/** Orders places by one year's values, as far as better is known. */
final class Rankings {

  private Rankings() {}

  /** {@return rankings by year and status; only years with two places or more} */
  static List<Ranking> of(List<ComparisonRow> rows) {
    TreeSet<Integer> years = new TreeSet<>();
    for (ComparisonRow row : rows) {
      years.addAll(row.years());
    }
    List<Ranking> rankings = new ArrayList<>();
    for (int year : years) {
      for (Status status : Status.values()) {
        for (List<ComparisonRow> alike : alike(rows, year, status)) {
          add(rankings, year, status, alike);
        }
      }
    }
    return rankings;
  }

  /** Parts the rows of a year into those that may be compared with each other. */
  private static List<List<ComparisonRow>> alike(
      List<ComparisonRow> rows, int year, Status status) {
    List<List<ComparisonRow>> groups = new ArrayList<>();
    for (ComparisonRow row : rows) {
      if (row.status() == status
          && row.figure().place() != null
          && row.years().contains(year)
          && comparesByValue(row)
          && !hasNearer(rows, row, year)) {
        groups.stream()
            .filter(
                group -> group.stream().allMatch(other -> mayRank(other.figure(), row.figure())))
            .findFirst()
            .orElseGet(
                () -> {
                  List<ComparisonRow> group = new ArrayList<>();
                  groups.add(group);
                  return group;
                })
            .add(row);
      }
    }
    return groups;
  }

  /** A place is ranked once: by what it says of the year before what it says of each year. */
  private static boolean hasNearer(List<ComparisonRow> rows, ComparisonRow row, int year) {
    return row.figure().isAnnual()
        && rows.stream()
            .anyMatch(
                other ->
                    other.status() == row.status()
                        && Rows.samePlace(other, row)
                        && !other.figure().isAnnual()
                        && other.years().contains(year)
                        && mayRank(other.figure(), row.figure()));
  }

  private static boolean comparesByValue(ComparisonRow row) {
    return row.figure().higherIsBetter() != null;
  }

  private static boolean mayRank(Figure one, Figure other) {
    return one.obstacleTo(other) == null && Comparability.boundObstacle(one, other) == null;
  }

  private static void add(
      List<Ranking> rankings, int year, Status status, List<ComparisonRow> rows) {
    if (rows.stream().map(ComparisonRow::place).distinct().count() < 2) {
      return;
    }
    boolean higher = Boolean.TRUE.equals(rows.get(0).figure().higherIsBetter());
    Comparator<BigDecimal> better = higher ? Comparator.reverseOrder() : Comparator.naturalOrder();
    List<ComparisonRow> sorted =
        rows.stream()
            .sorted(
                Comparator.comparing((ComparisonRow row) -> row.figure().value(), better)
                    .thenComparing(ComparisonRow.ORDER))
            .toList();
    List<Ranking.Rank> ranks = new ArrayList<>();
    for (int at = 0; at < sorted.size(); at++) {
      ComparisonRow row = sorted.get(at);
      boolean shared =
          at > 0 && row.figure().value().compareTo(sorted.get(at - 1).figure().value()) == 0;
      int rank = shared ? ranks.get(at - 1).rank() : at + 1;
      ranks.add(new Ranking.Rank(row.id(), row.place(), rank));
    }
    rankings.add(new Ranking(year, status, ranks));
  }
}
