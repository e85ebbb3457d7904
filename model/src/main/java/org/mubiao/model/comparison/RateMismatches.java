package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Status;

/** Yearly steps that do not make the total, changes that do not lead from one state to the next. */
final class RateMismatches {

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
    for (ImpliedActual implied : ImpliedActuals.of(alike)) {
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
      case LEVEL, CUMULATIVE ->
          flow && (step.measure() == Measure.NEW || step.measure() == Measure.LEVEL);
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
