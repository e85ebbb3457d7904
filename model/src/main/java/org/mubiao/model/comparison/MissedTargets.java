package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Severity;

/** Targets of one document that another one shows to have been missed. */
final class MissedTargets {

  private MissedTargets() {}

  static List<Finding> of(List<Figure> alike) {
    List<Finding> findings = new ArrayList<>();
    for (Completion completion : Completions.of(Rows.of(alike), ImpliedActuals.of(alike))) {
      if (completion.verdict() == Verdict.MISSED) {
        ComparisonRow actual = completion.actual();
        ImpliedActual implied = completion.implied();
        if (actual != null) {
          stated(findings, completion, actual.figure());
        } else if (implied != null && implied.isCertain()) {
          implied(findings, completion, implied);
        }
      }
    }
    return findings;
  }

  private static void stated(List<Finding> findings, Completion completion, Figure actual) {
    Figure target = completion.target().figure();
    if (FindingWriter.sameDocument(target, actual)
        || target.isMeanOfYears()
        || actual.isMeanOfYears()
        || actual.maySumUpYears()
        || isCountedAnew(target, actual)) {
      return;
    }
    String subject = FindingWriter.subject(target);
    findings.add(
        FindingWriter.finding(
            FindingKind.TARGET_MISSED,
            Severity.WARNING,
            subject
                + completion.year()
                + "年的目标是"
                + FindingWriter.valueOfDocument(target, true)
                + "，实际为"
                + FindingWriter.valueOfDocument(actual, true)
                + "，未达目标。",
            subject
                + " was to be "
                + FindingWriter.valueOfDocument(target, false)
                + " in "
                + completion.year()
                + "; "
                + FindingWriter.valueOfDocument(actual, false)
                + " is reported, so the target was missed.",
            target,
            actual));
  }

  /**
   * An amount of twice its limit, or of less than half of its target, was as a rule counted on
   * another footing: with farms and without, by a census.
   */
  private static boolean isCountedAnew(Figure target, Figure actual) {
    if (target.measure() != Measure.LEVEL || target.isShare()) {
      return false;
    }
    BigDecimal least = target.value().min(actual.value());
    BigDecimal most = target.value().max(actual.value());
    return least.add(least).compareTo(most) < 0;
  }

  private static void implied(List<Finding> findings, Completion completion, ImpliedActual state) {
    Figure target = completion.target().figure();
    if (FindingWriter.sameDocument(target, state.level()) || target.isMeanOfYears()) {
      return;
    }
    String subject = FindingWriter.subject(target);
    String value = state.value().toPlainString() + state.unit();
    String later = FindingWriter.years(state.level());
    findings.add(
        FindingWriter.finding(
            FindingKind.TARGET_MISSED,
            Severity.WARNING,
            subject
                + completion.year()
                + "年的目标是"
                + FindingWriter.valueOfDocument(target, true)
                + "；由"
                + later
                + "年的"
                + FindingWriter.valueOfDocument(state.level(), true)
                + "和"
                + Comparability.chinese(state.change().measure())
                + FindingWriter.value(state.change())
                + "推算，"
                + completion.year()
                + "年为"
                + value
                + "，未达目标。",
            subject
                + " was to be "
                + FindingWriter.valueOfDocument(target, false)
                + " in "
                + completion.year()
                + "; "
                + FindingWriter.valueOfDocument(state.level(), false)
                + " in "
                + later
                + " after a "
                + state.change().measure().code()
                + " of "
                + FindingWriter.value(state.change())
                + " means "
                + value
                + ", so the target was missed.",
            target,
            state.level(),
            state.change()));
  }
}
