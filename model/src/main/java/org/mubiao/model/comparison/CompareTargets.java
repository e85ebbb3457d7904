package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
   *
   * @throws TooManyFiguresException if they have more figures than the request allows
   */
  public List<Comparison> compare(Collection<TargetSet> sets, ComparisonRequest request) {
    Map<String, List<Figure>> groups = new TreeMap<>();
    for (Figure figure : Figures.of(sets, catalogue)) {
      if (figure.target().scope() == null && isInPlace(figure, request)) {
        groups.computeIfAbsent(group(figure), key -> new ArrayList<>()).add(figure);
      }
    }
    narrow(groups, request);
    int all = groups.values().stream().mapToInt(group -> countIn(group, request.years())).sum();
    if (all > request.most()) {
      throw new TooManyFiguresException(all, request.most());
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

  private void narrow(Map<String, List<Figure>> groups, ComparisonRequest request) {
    Set<String> keys = request.keys();
    String part = request.namePart();
    if (!keys.isEmpty()) {
      groups.values().removeIf(figures -> figures.stream().noneMatch(figure -> isOf(figure, keys)));
    }
    if (part != null) {
      String folded = IndicatorNames.folded(part);
      boolean exact =
          groups.values().stream().flatMap(List::stream).anyMatch(f -> isNamed(f, folded, true));
      groups
          .values()
          .removeIf(figures -> figures.stream().noneMatch(f -> isNamed(f, folded, exact)));
    }
  }

  private boolean isOf(Figure figure, Set<String> keys) {
    IndicatorEntry entry = figure.entry();
    return entry != null
        && families.of(entry.key()).stream().anyMatch(member -> keys.contains(member.key()));
  }

  private static boolean isNamed(Figure figure, String folded, boolean exactly) {
    String name = IndicatorNames.folded(figure.target().indicator().name());
    return exactly ? name.equals(folded) : name.contains(folded);
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
        ImpliedActuals.of(figures).stream()
            .filter(state -> !state.place().isEmpty() && isIn(state.year(), years))
            .toList();
    List<ComparisonRow> rows = all.stream().filter(row -> isIn(row.figure(), years)).toList();
    return new Comparison(
        indicator(figures),
        rows,
        Differences.between(rows),
        Rankings.of(rows),
        implied,
        Completions.of(rows, implied));
  }

  private static int countIn(List<Figure> figures, ComparisonRequest.@Nullable Years years) {
    return (int) figures.stream().filter(figure -> isIn(figure, years)).count();
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
    String family = first.family();
    boolean agreed =
        entries.stream()
            .allMatch(entry -> Objects.equals(entry.higherIsBetter(), first.higherIsBetter()));
    return new ComparedIndicator(
        first.key(),
        family != null && entries.size() > 1 ? family : first.label(),
        agreed ? first.higherIsBetter() : null,
        entries.stream().map(IndicatorEntry::key).toList());
  }
}
