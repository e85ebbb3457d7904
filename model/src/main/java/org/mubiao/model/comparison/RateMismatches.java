package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Status;

/** Yearly steps that do not make the total, changes that do not lead from one state to the next. */
final class RateMismatches {

  private static final int LONGEST_PLAN = 10;

  private static final Integer MONTHS = 12;

  private RateMismatches() {}

  static List<Finding> of(List<Figure> alike) {
    List<Finding> findings = new ArrayList<>();
    for (Figure step : alike) {
      for (Figure total : alike) {
        if (isStepTo(step, total)) {
          steps(findings, step, total);
        }
      }
    }
    for (Figure total : alike) {
      yearByYear(findings, total, alike);
    }
    List<ImpliedActual> states = new ArrayList<>(ImpliedActuals.of(alike));
    states.addAll(ImpliedActuals.planned(alike));
    for (ImpliedActual implied : states) {
      if (implied.isCertain()) {
        states(findings, implied, alike);
      }
    }
    return findings;
  }

  private static boolean isStepTo(Figure step, Figure total) {
    return step.isAnnual()
        && !total.isAnnual()
        && step.status() == Status.TARGET
        && total.status() == Status.TARGET
        && step.firstYear() != null
        && Objects.equals(step.firstYear(), total.firstYear())
        && Objects.equals(step.lastYear(), total.lastYear())
        && !Objects.equals(step.firstYear(), step.lastYear())
        && step.dimension().equals(total.dimension())
        && !step.isShare()
        && adds(step, total);
  }

  private static boolean adds(Figure step, Figure total) {
    boolean flow = step.nature() == IndicatorEntry.Nature.FLOW;
    return switch (total.measure()) {
      case NEW -> step.measure() == Measure.NEW || (flow && step.measure() == Measure.LEVEL);
      case NET -> step.measure() == Measure.NET;
      case CUMULATIVE ->
          (step.measure() == Measure.NEW && IndicatorNames.tellsOfAdding(total.statement()))
              || (flow && (step.measure() == Measure.NEW || step.measure() == Measure.LEVEL));
      case LEVEL -> flow && (step.measure() == Measure.NEW || step.measure() == Measure.LEVEL);
      case GROWTH, REDUCTION -> false;
    };
  }

  private static void steps(List<Finding> findings, Figure step, Figure total) {
    Integer first = step.firstYear();
    Integer last = step.lastYear();
    if (first == null || last == null) {
      return;
    }
    int years = last - first + 1;
    if (!step.bounds().times(BigDecimal.valueOf(years)).isApartFrom(total.bounds())) {
      return;
    }
    String subject = FindingWriter.subject(total);
    String sum =
        step.amount().value().multiply(BigDecimal.valueOf(years)).toPlainString()
            + step.amount().unit();
    findings.add(
        FindingWriter.finding(
            FindingKind.RATE_MISMATCH,
            Severity.WARNING,
            subject
                + FindingWriter.years(total)
                + "年合计"
                + FindingWriter.value(total)
                + "，每年"
                + FindingWriter.value(step)
                + "，"
                + years
                + "年为"
                + sum
                + "，两者不符。",
            subject
                + " is to be "
                + FindingWriter.value(total)
                + " over "
                + FindingWriter.years(total)
                + ", but "
                + FindingWriter.value(step)
                + " a year makes "
                + sum
                + " in "
                + years
                + " years.",
            total,
            step));
  }

  /** 三年100家: 2023年30家, 2024年30家, 2025年30家. Each year must be told, and once. */
  private static void yearByYear(List<Finding> findings, Figure total, List<Figure> alike) {
    Integer first = total.firstYear();
    Integer last = total.lastYear();
    if (first == null
        || last == null
        || last <= first
        || last - first > LONGEST_PLAN
        || total.isAnnual()
        || total.isShare()
        || total.status() != Status.TARGET) {
      return;
    }
    List<Figure> told = new ArrayList<>();
    Bounds sum = Bounds.closed(BigDecimal.ZERO, BigDecimal.ZERO);
    StringBuilder values = new StringBuilder();
    for (int year = first; year <= last; year++) {
      Figure step = onlyOneOf(year, total, alike);
      if (step == null) {
        return;
      }
      told.add(step);
      sum = sum.plus(step.bounds());
      values
          .append(values.length() == 0 ? "" : "、")
          .append(year)
          .append("年")
          .append(FindingWriter.value(step));
    }
    if (!sum.isApartFrom(total.bounds())) {
      return;
    }
    told.add(0, total);
    String subject = FindingWriter.subject(total);
    findings.add(
        FindingWriter.finding(
            FindingKind.RATE_MISMATCH,
            Severity.WARNING,
            subject
                + FindingWriter.years(total)
                + "年合计"
                + FindingWriter.value(total)
                + "，分年度为"
                + values
                + "，相加不符。",
            subject
                + " is to be "
                + FindingWriter.value(total)
                + " over "
                + FindingWriter.years(total)
                + ", but the yearly targets ("
                + values
                + ") do not add up to it.",
            told.toArray(new Figure[0])));
  }

  private static @Nullable Figure onlyOneOf(int year, Figure total, List<Figure> alike) {
    Figure only = null;
    for (Figure step : alike) {
      if (step.status() == Status.TARGET
          && !step.isAnnual()
          && Objects.equals(step.firstYear(), year)
          && Objects.equals(step.lastYear(), year)
          && Objects.equals(step.months(), MONTHS)
          && step.dimension().equals(total.dimension())
          && adds(step, total)) {
        if (only != null && only.value().compareTo(step.value()) != 0) {
          return null;
        }
        only = step;
      }
    }
    return only;
  }

  private static void states(List<Finding> findings, ImpliedActual implied, List<Figure> alike) {
    for (Figure earlier : alike) {
      Integer year = earlier.lastYear();
      if (earlier.status() == Status.ACTUAL
          && year != null
          && year == implied.year()
          && FindingWriter.sameDocument(earlier, implied.level())
          && earlier.obstacleTo(implied.level()) == null
          && earlier.bounds().isApartFrom(implied.bounds())) {
        String subject = FindingWriter.subject(earlier);
        findings.add(
            FindingWriter.finding(
                FindingKind.RATE_MISMATCH,
                Severity.WARNING,
                subject
                    + year
                    + "年为"
                    + FindingWriter.value(earlier)
                    + "，但由"
                    + FindingWriter.years(implied.level())
                    + "年的"
                    + FindingWriter.value(implied.level())
                    + "和"
                    + Comparability.chinese(implied.change().measure())
                    + FindingWriter.value(implied.change())
                    + "推算为"
                    + implied.value().toPlainString()
                    + implied.unit()
                    + "，两者不符。",
                subject
                    + " was "
                    + FindingWriter.value(earlier)
                    + " in "
                    + year
                    + ", but "
                    + FindingWriter.value(implied.level())
                    + " after a "
                    + implied.change().measure().code()
                    + " of "
                    + FindingWriter.value(implied.change())
                    + " means "
                    + implied.value().toPlainString()
                    + implied.unit()
                    + ".",
                earlier,
                implied.level(),
                implied.change()));
      }
    }
  }
}
