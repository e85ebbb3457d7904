package org.mubiao.app.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.comparison.CompareTargets;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRequest;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.target.TargetSet;

/** Sets indicators of an output side by side, over places and years. */
public final class CompareOutput {

  private CompareOutput() {}

  /**
   * What is asked for.
   *
   * @param indicator key, label, alias or part of a name; null for all indicators
   * @param places names of places, empty for all
   * @param years calendar years, null for all
   */
  public record Request(
      @Nullable String indicator, List<String> places, @Nullable YearRange years) {
    /** Copies the places. */
    public Request {
      places = List.copyOf(places);
    }
  }

  /**
   * {@return the comparisons, those with most rows first; exactly one if an indicator was named}
   *
   * @throws WrongUsageException if a name fits nothing or several
   */
  public static List<Comparison> of(List<TargetSet> documents, Request request, Lexicon lexicon) {
    List<TargetSet> chosen = ChoosePlaces.about(documents, request.places(), lexicon.regions());
    ComparisonRequest wanted = ComparisonRequest.ALL;
    YearRange years = request.years();
    if (years != null) {
      wanted = wanted.withYears(years.from(), years.to());
    }
    CompareTargets compare = new CompareTargets(lexicon.indicators());
    String indicator = request.indicator();
    if (indicator == null) {
      return compare.compare(chosen, wanted);
    }
    Set<String> keys = new LinkedHashSet<>();
    for (IndicatorEntry entry : lexicon.indicators().find(indicator.strip())) {
      keys.add(entry.key());
    }
    List<Comparison> found =
        keys.isEmpty() ? List.of() : compare.compare(chosen, wanted.withKeys(keys));
    if (found.isEmpty()) {
      found = compare.compare(chosen, wanted.withNamePart(indicator.strip()));
      List<Comparison> exact = named(found, indicator.strip());
      found = exact.isEmpty() ? found : exact;
    }
    return List.of(
        Choice.only(
            "indicator with values",
            indicator,
            found,
            CompareOutput::label,
            "`mubiao compare` without --indicator shows all there are."));
  }

  private static List<Comparison> named(List<Comparison> found, String name) {
    return found.stream()
        .filter(comparison -> comparison.indicator().label().equals(name))
        .toList();
  }

  private static String label(Comparison comparison) {
    String key = comparison.indicator().key();
    return comparison.indicator().label() + (key == null ? "" : " (" + key + ")");
  }
}
