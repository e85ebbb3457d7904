package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.Section;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;

/**
 * Finds what does not add up among the figures of one document: two values for one thing, targets
 * below what is reported as reached, yearly steps that do not make the total, slips of the unit.
 * Sums of tables and suspect words need the text and are not its business.
 */
public final class CheckInsideDocument {

  /**
   * What one document states more often is a register's column, not an indicator; holding each
   * entry against each would also take time that grows with their square.
   */
  private static final int MOST_ALIKE = 500;

  private final IndicatorCatalogue catalogue;

  /** Checks by what this catalogue says. */
  public CheckInsideDocument(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * {@return the findings, in document order; a duplicate is checked like any other document}
   *
   * @param document the document's facts
   * @param sections its sections, empty if it has none
   * @param targets what was read from it
   */
  public List<Finding> check(DocumentInfo document, List<Section> sections, List<Target> targets) {
    DocumentParts parts = new DocumentParts(sections);
    List<Figure> figures = Figures.of(document, targets, catalogue);
    List<Finding> findings = new ArrayList<>();
    for (List<Figure> alike : AlikeFigures.of(figures)) {
      if (alike.size() > MOST_ALIKE) {
        continue;
      }
      findings.addAll(BelowActual.inside(alike));
      findings.addAll(Contradictions.inside(alike, parts));
      findings.addAll(RateMismatches.of(alike));
      findings.addAll(UnitSlips.of(alike));
    }
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> finding.evidence().get(0).span())
                .thenComparing(Finding::kind)
                .thenComparing(Finding::id))
        .toList();
  }
}
