package org.mubiao.app.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.table.PanelRow;
import org.mubiao.model.comparison.CompareTargets;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRequest;
import org.mubiao.model.comparison.ComparisonRow;
import org.mubiao.model.comparison.Figure;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetSet;

/**
 * The figures of all documents as a panel: place × year × indicator × status. Figures of parts of a
 * place, milestones and duplicates of documents stay out, as in a comparison.
 */
public final class PanelRows {

  private static final Comparator<Statement> ORDER =
      Comparator.comparing((Statement one) -> one.row().placeCode())
          .thenComparing(one -> one.row().place())
          .thenComparing(one -> one.cell().indicator())
          .thenComparing(one -> one.cell().subject())
          .thenComparing(one -> one.year() == null ? Integer.MAX_VALUE : one.year())
          .thenComparing(one -> one.cell().status())
          // What speaks of this year alone stands for it before what covers several.
          .thenComparing(one -> !isOfOneYear(one.row().figure()));

  private PanelRows() {}

  /** What a row is about: of these the first is the one that stands for it. */
  private record Cell(
      String place, @Nullable Integer year, String subject, String indicator, Status status) {}

  private record Statement(Cell cell, ComparisonRow row) {
    @Nullable Integer year() {
      return cell.year();
    }
  }

  /** {@return the rows by place, indicator, year, status and rank} */
  public static List<PanelRow> of(List<TargetSet> documents, IndicatorCatalogue catalogue) {
    List<Statement> statements = new ArrayList<>();
    for (Comparison comparison :
        new CompareTargets(catalogue).compare(documents, ComparisonRequest.ALL)) {
      for (ComparisonRow row : comparison.rows()) {
        Figure figure = row.figure();
        String indicator =
            figure.entry() == null ? comparison.indicator().label() : figure.entry().label();
        for (Integer year : years(figure)) {
          statements.add(
              new Statement(
                  new Cell(row.place(), year, figure.subject(), indicator, row.status()), row));
        }
        if (figure.lastYear() == null) {
          statements.add(
              new Statement(
                  new Cell(row.place(), null, figure.subject(), indicator, row.status()), row));
        }
      }
    }
    statements.sort(ORDER); // a stable sort: the rest is in the order of the comparison
    Map<Cell, Integer> ranks = new HashMap<>();
    List<PanelRow> rows = new ArrayList<>();
    for (Statement one : statements) {
      int rank = Objects.requireNonNull(ranks.merge(one.cell(), 1, Integer::sum));
      rows.add(
          new PanelRow(
              one.row().figure(),
              one.year(),
              one.cell().indicator(),
              rank,
              one.row().alsoStated().size()));
    }
    return List.copyOf(rows);
  }

  private static List<Integer> years(Figure figure) {
    Integer first = figure.firstYear();
    Integer last = figure.lastYear();
    if (first == null || last == null) {
      return List.of();
    }
    List<Integer> years = new ArrayList<>();
    for (int year = figure.isAnnual() ? first : last; year <= last; year++) {
      years.add(year);
    }
    return years;
  }

  private static boolean isOfOneYear(Figure figure) {
    return figure.isAnnual() || Objects.equals(figure.firstYear(), figure.lastYear());
  }
}
