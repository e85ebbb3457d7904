package org.mubiao.model.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionNames;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/** Gathers the figures of documents, each document once, duplicates left out. */
final class Figures {

  /**
   * Of several statements of one value the first is shown: that of the document issued last, since
   * later plans replace earlier ones, then that of the plan with fewer years, then of what was
   * reached the exact number (62661亿元 before 突破6万亿元), then the first in the document.
   */
  static final Comparator<Figure> FIRST_TO_SHOW =
      Comparator.comparing((Figure figure) -> issued(figure.document()), Comparator.reverseOrder())
          .thenComparing(figure -> years(figure.document()))
          .thenComparing(figure -> figure.document().id().value())
          .thenComparing(Figures::isBoundReached)
          .thenComparing(figure -> figure.target().evidence().span())
          .thenComparing(figure -> figure.target().id().length())
          .thenComparing(figure -> figure.target().id());

  private Figures() {}

  private static boolean isBoundReached(Figure figure) {
    return figure.status() == Status.ACTUAL && figure.amount().operator() != Operator.EQ;
  }

  /** {@return all figures, in an order that does not depend on that of the sets} */
  static List<Figure> of(Collection<TargetSet> sets, IndicatorCatalogue catalogue) {
    Map<DocumentId, TargetSet> once = new TreeMap<>();
    for (TargetSet set : sets) {
      if (set.document().duplicateOf() == null) {
        once.putIfAbsent(set.document().id(), set);
      }
    }
    RegionNames names =
        RegionNames.among(
            once.values().stream()
                .map(set -> set.document().region())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    List<Figure> figures = new ArrayList<>();
    for (TargetSet set : once.values()) {
      List<Figure> own = of(set.document(), set.targets(), catalogue);
      Region region = set.document().region();
      if (region == null || names.of(region).equals(region.name())) {
        figures.addAll(own);
      } else {
        // Only now, since the words of an indicator are read by the name that a document uses.
        DocumentInfo told = set.document().withRegion(named(region, names.of(region)));
        own.forEach(figure -> figures.add(figure.in(told)));
      }
    }
    return figures;
  }

  private static Region named(Region region, String name) {
    return new Region(name, region.code(), region.level(), region.within());
  }

  /** {@return the figures among the targets of one document, in their order} */
  static List<Figure> of(
      DocumentInfo document, List<Target> targets, IndicatorCatalogue catalogue) {
    List<Figure> figures = new ArrayList<>();
    for (Target target : targets) {
      Figure figure = Figure.of(document, target, catalogue);
      if (figure != null) {
        figures.add(figure);
      }
    }
    return figures;
  }

  /**
   * {@return the year a document speaks from: that of its signing, else the first year of its plan,
   * else a year after all others}
   */
  static int yearOf(DocumentInfo document) {
    LocalDate day = document.issuedOn();
    if (day != null) {
      return day.getYear();
    }
    PlanYears plan = document.plan();
    return plan == null ? LocalDate.MAX.getYear() : plan.from();
  }

  private static LocalDate issued(DocumentInfo document) {
    LocalDate day = document.issuedOn();
    if (day != null) {
      return day;
    }
    PlanYears plan = document.plan();
    return plan == null ? LocalDate.MIN : LocalDate.of(plan.from(), 1, 1);
  }

  private static int years(DocumentInfo document) {
    PlanYears plan = document.plan();
    return plan == null ? Integer.MAX_VALUE : plan.to() - plan.from();
  }
}
