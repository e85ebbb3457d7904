package org.mubiao.extractor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.GovernmentUnits;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Task;
import org.mubiao.model.text.Span;

/**
 * Finds responsible units that differ by one character from a unit named far more often.
 *
 * <p>Two real towns may differ by one character (丁堰镇, 下原镇), so names of single places are left
 * alone, and so is every name that the lexicon knows.
 */
final class SuspectUnits {

  /** Ends of names that are each a body of its own kind: 科技局 and 科技委 are two. */
  private static final String BODY_ENDS = "局委办部厅院会中心社所站队处科室党组校司县市区州旗";

  private static final String COLLECTIVES = "各有相";

  private SuspectUnits() {}

  static List<Finding> find(
      DocumentId document,
      AlignedText whole,
      String text,
      List<Task> tasks,
      GovernmentUnits units) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Task task : tasks) {
      for (ResponsibleUnit unit : task.responsibility().lead()) {
        counts.merge(unit.name(), 1, Integer::sum);
      }
      for (ResponsibleUnit unit : task.responsibility().partner()) {
        counts.merge(unit.name(), 1, Integer::sum);
      }
    }
    List<Finding> findings = new ArrayList<>();
    counts.forEach(
        (name, count) -> {
          String likely = likely(name, count, counts, units);
          if (likely != null) {
            List<Span> places = places(name, whole, tasks);
            findings.add(finding(document, text, places, name, likely));
          }
        });
    return findings;
  }

  private static @Nullable String likely(
      String name, int count, Map<String, Integer> counts, GovernmentUnits units) {
    if (name.length() < 3 || units.knows(name)) {
      return null;
    }
    String best = null;
    int bestCount = 0;
    for (Map.Entry<String, Integer> other : counts.entrySet()) {
      boolean farMoreOften = other.getValue() >= 2 * count && other.getValue() >= count + 2;
      if (farMoreOften && other.getValue() > bestCount && isSlip(name, other.getKey())) {
        best = other.getKey();
        bestCount = other.getValue();
      }
    }
    return best;
  }

  /** Whether one inserted or one replaced character makes {@code likely} of {@code name}. */
  static boolean isSlip(String name, String likely) {
    boolean collective = COLLECTIVES.indexOf(likely.charAt(0)) >= 0;
    if (name.length() == likely.length()) {
      int differs = -1;
      for (int i = 0; i < name.length(); i++) {
        if (name.charAt(i) != likely.charAt(i)) {
          if (differs >= 0) {
            return false;
          }
          differs = i;
        }
      }
      if (differs < 0 || differs == 0) {
        return false;
      }
      boolean last = differs == name.length() - 1;
      boolean ownKind = BODY_ENDS.indexOf(name.charAt(differs)) >= 0;
      if (last) {
        return !ownKind && name.length() >= 4;
      }
      return collective && !ownKind || name.length() >= 6 && !ownKind;
    }
    if (name.length() == likely.length() + 1) {
      for (int i = 1; i < name.length() - 1; i++) {
        if (likely.equals(name.substring(0, i) + name.substring(i + 1))) {
          return collective || likely.length() >= 5;
        }
      }
    }
    return false;
  }

  /** Where a name stands; if it does nowhere in one piece, the items that name it. */
  private static List<Span> places(String name, AlignedText whole, List<Task> tasks) {
    List<Span> places = new ArrayList<>();
    int at = whole.folded().indexOf(name);
    while (at >= 0) {
      places.add(whole.span(at, at + name.length()));
      at = whole.folded().indexOf(name, at + name.length());
    }
    if (places.isEmpty()) {
      tasks.stream().filter(task -> names(task, name)).map(Task::span).forEach(places::add);
    }
    return places;
  }

  private static boolean names(Task task, String name) {
    return Stream.concat(
            task.responsibility().lead().stream(), task.responsibility().partner().stream())
        .anyMatch(unit -> unit.name().equals(name));
  }

  private static Finding finding(
      DocumentId document, String text, List<Span> places, String name, String likely) {
    FindingBuilder builder = new FindingBuilder(document, text);
    places.forEach(builder::at);
    int times = places.size();
    return builder.build(
        FindingKind.SUSPECT_UNIT,
        Severity.WARNING,
        "“" + name + "”（" + times + "处）疑为“" + likely + "”之误。",
        "“" + name + "” (" + times + " times) looks like a slip for “" + likely + "”.");
  }
}
