package org.mubiao.evaluation.fuzz;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Section;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.target.Task;
import org.mubiao.model.text.Span;

/** What has to be true of whatever is read, however odd the file was. */
final class Proof {

  private final TargetSet set;
  private final String text;

  private Proof(TargetSet set, String text) {
    this.set = set;
    this.text = text;
  }

  /**
   * Proves an outcome.
   *
   * @param damageable whether files of this format can be damaged: text can not, it only reads
   *     otherwise
   */
  static void prove(ExtractionOutcome outcome, boolean damageable) {
    if (outcome instanceof ExtractionOutcome.Extracted read) {
      new Proof(read.targets(), read.text()).prove();
    } else if (outcome instanceof ExtractionOutcome.Failed failed) {
      String reason = failed.reason();
      boolean declared =
          reason.contains("is cut off or damaged") || reason.contains("is nested too deeply");
      check(declared, reason);
      check(damageable || !reason.contains("damaged"), reason);
      sentence(reason);
    } else if (outcome instanceof ExtractionOutcome.Refused refused) {
      sentence(refused.reason());
    } else {
      sentence(((ExtractionOutcome.Empty) outcome).reason());
    }
  }

  private static void sentence(String reason) {
    check(reason.endsWith(".") && reason.length() > 10, "no sentence: " + reason);
  }

  private void prove() {
    Set<String> sections = new HashSet<>();
    for (Section section : set.sections()) {
      check(sections.add(section.id()), "two sections " + section.id());
      inside(section.span(), section.id());
      known(section.parent(), sections, section.id());
    }
    Set<String> tasks = new HashSet<>();
    for (Task task : set.tasks()) {
      check(tasks.add(task.id()), "two tasks " + task.id());
      quote(task.span(), task.text(), task.id());
      known(task.section(), sections, task.id());
    }
    Set<String> targets = new HashSet<>();
    for (Target target : set.targets()) {
      targets.add(target.id());
      quote(target.evidence().span(), target.evidence().text(), target.id());
      known(target.section(), sections, target.id());
      known(target.task(), tasks, target.id());
      Span value = target.valueSpan();
      if (value != null) {
        inside(value, target.id());
        check(value.length() > 0, "a value without words: " + target.id());
      }
      check(!target.indicator().name().isBlank(), "a nameless indicator: " + target.id());
    }
    Set<String> findings = new HashSet<>();
    for (Finding finding : set.findings()) {
      check(findings.add(finding.id()), "two findings " + finding.id());
      for (Finding.Place place : finding.evidence()) {
        quote(place.span(), place.text(), finding.id());
        known(place.target(), targets, finding.id());
      }
    }
    readsBack();
  }

  private void readsBack() {
    byte[] json = TargetSetJson.write(set);
    try {
      TargetSet back = TargetSetJson.read(json);
      check(Arrays.equals(json, TargetSetJson.write(back)), "other JSON after reading it back");
      check(back.equals(set), "other values after reading the JSON back");
    } catch (JsonFormatException e) {
      throw new AssertionError("the JSON does not read back", e);
    }
  }

  private void quote(Span span, String quote, String what) {
    inside(span, what);
    check(span.cut(text).equals(quote), what + " does not quote its span " + span);
  }

  /** A span lies in the text and cuts no character in two. */
  private void inside(Span span, String what) {
    check(span.end() <= text.length(), what + " reaches past the text: " + span);
    check(isWhole(span.start()) && isWhole(span.end()), what + " cuts a character: " + span);
  }

  private boolean isWhole(int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static void known(@Nullable String id, Set<String> ids, String what) {
    check(
        id == null || ids.contains(id),
        what + " points at " + Objects.toString(id) + ", not there");
  }

  /** Says what is wrong, without the cost of asking more nicely a million times. */
  static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
