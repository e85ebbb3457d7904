package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.target.TargetSet;

/**
 * Sets the figures of several documents side by side: one comparison an indicator, or family of
 * indicators. Figures for a part of an area (a town, the main zones) stay out: a comparison is
 * about whole places. Duplicates of documents stay out too.
 */
public final class CompareTargets {

  private static final Comparator<Comparison> MOST_ROWS_FIRST =
      Comparator.comparing((Comparison comparison) -> -comparison.rows().size())
          .thenComparing(comparison -> comparison.indicator().label())
          .thenComparing(comparison -> String.valueOf(comparison.indicator().key()));

  private final IndicatorCatalogue catalogue;
  private final IndicatorFamilies families;

  /** Compares by what this catalogue says. */
  public CompareTargets(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
    this.families = new IndicatorFamilies(catalogue);
  }

  /**
   * {@return one comparison for each indicator or family that has a row, those with most rows
   * first}
   */
  public List<Comparison> compare(Collection<TargetSet> sets, ComparisonRequest request) {
    Map<String, List<Figure>> groups = new TreeMap<>();
    Map<String, Boolean> wanted = new HashMap<>();
    for (Figure figure : Figures.of(sets, catalogue)) {
      if (figure.target().scope() == null && isInPlace(figure, request)) {
        String group = group(figure);
        if (wanted.computeIfAbsent(group, key -> isAsked(figure, request))) {
          groups.computeIfAbsent(group, key -> new ArrayList<>()).add(figure);
        }
      }
    }
    return groups.values().stream()
        .map(figures -> compare(figures, request.years()))
        .filter(comparison -> !comparison.rows().isEmpty())
        .sorted(MOST_ROWS_FIRST)
        .toList();
  }

  private String group(Figure figure) {
    IndicatorEntry entry = figure.entry();
    return entry == null ? figure.subject() : families.nameOf(entry);
  }

  private boolean isAsked(Figure figure, ComparisonRequest request) {
    if (request.keys().isEmpty() && request.namePart() == null) {
      return true;
    }
    IndicatorEntry entry = figure.entry();
    if (entry != null) {
      return families.of(entry.key()).stream()
          .anyMatch(member -> request.keys().contains(member.key()));
    }
    String part = request.namePart();
    return part != null && figure.subject().contains(IndicatorNames.folded(part));
  }

  private static boolean isInPlace(Figure figure, ComparisonRequest request) {
    String place = figure.place();
    return request.places().isEmpty() || (place != null && request.places().contains(place));
  }

  private Comparison compare(List<Figure> figures, ComparisonRequest.@Nullable Years years) {
    List<ComparisonRow> all = Rows.of(figures);
    // An earlier state follows from what was reported later, also when only the earlier year is
    // asked for.
    List<ImpliedActual> implied =
        ImpliedActuals.of(figures).stream().filter(state -> isIn(state.year(), years)).toList();
    List<ComparisonRow> rows = all.stream().filter(row -> isIn(row.figure(), years)).toList();
    return new Comparison(
        indicator(figures),
        rows,
        Differences.between(rows),
        Rankings.of(rows),
        implied,
        Completions.of(rows, implied));
  }

  private static boolean isIn(Figure figure, ComparisonRequest.@Nullable Years years) {
    Integer first = figure.firstYear();
    Integer last = figure.lastYear();
    return years == null
        || (first != null && last != null && first <= years.to() && years.from() <= last);
  }

  private static boolean isIn(int year, ComparisonRequest.@Nullable Years years) {
    return years == null || (years.from() <= year && year <= years.to());
  }

  private ComparedIndicator indicator(List<Figure> figures) {
    List<IndicatorEntry> entries =
        catalogue.entries().stream()
            .filter(
                entry -> figures.stream().anyMatch(figure -> figure.subject().equals(entry.key())))
            .toList();
    if (entries.isEmpty()) {
      String label =
          figures.stream()
              .map(figure -> figure.target().indicator().name())
              .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
              .orElseThrow();
      return new ComparedIndicator(null, label, null, List.of());
    }
    IndicatorEntry first = entries.get(0);
    boolean agreed =
        entries.stream()
            .allMatch(
                entry -> java.util.Objects.equals(entry.higherIsBetter(), first.higherIsBetter()));
    return new ComparedIndicator(
        first.key(),
        first.label(),
        agreed ? first.higherIsBetter() : null,
        entries.stream().map(IndicatorEntry::key).toList());
  }
}
