package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;

/**
 * Finds what does not add up from one document to another: targets that a later document shows to
 * have been missed, targets below what an earlier document reports as reached, and two values for
 * one thing. What is wrong inside one document is for {@link CheckInsideDocument}.
 *
 * <p>It speaks only of figures that may be compared without doubt: of a named place, under one
 * entry of the catalogue or one bare name, over one base, for one part of the area. It rather
 * misses a disagreement than reports one that is none.
 */
public final class CheckAcrossDocuments {

  /** How findings are sorted. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::kind).thenComparing(Finding::id);

  private final IndicatorCatalogue catalogue;

  /** Checks by what this catalogue says. */
  public CheckAcrossDocuments(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * {@return the findings, sorted; whatever the order of the sets} Documents of different places
   * never meet, so that each place may as well be checked by itself.
   */
  public List<Finding> check(Collection<TargetSet> sets) {
    List<Figure> figures =
        Figures.of(sets, catalogue).stream().filter(figure -> figure.place() != null).toList();
    List<Finding> findings = new ArrayList<>();
    for (List<Figure> alike : AlikeFigures.of(figures)) {
      findings.addAll(MissedTargets.of(alike));
      findings.addAll(BelowActual.across(alike));
      findings.addAll(Contradictions.across(alike));
    }
    return findings.stream().sorted(ORDER).toList();
  }
}
