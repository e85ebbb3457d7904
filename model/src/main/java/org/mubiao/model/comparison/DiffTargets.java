package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/**
 * Tells what changed from one document to the next: from last year's plan to this year's, or from a
 * draft to the final text. What is only said again in the same document counts once; what is
 * reported as reached is no promise and stays out. Tasks without numbers are told too.
 *
 * <p>Years count from the last year of each plan, so a target that moves on with the plan has not
 * moved.
 */
public final class DiffTargets {

  private final IndicatorCatalogue catalogue;
  private final Matches matches;

  /** Compares by what this catalogue says. */
  public DiffTargets(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
    this.matches = new Matches(new IndicatorFamilies(catalogue));
  }

  /** {@return one entry an indicator, in the order of the new document; dropped ones at the end} */
  public List<TargetChange> diff(TargetSet before, TargetSet after) {
    List<Promise> allOld = promises(before);
    List<Promise> allNew = promises(after);
    List<Promise> olds = new ArrayList<>(allOld);
    List<Promise> news = new ArrayList<>(allNew);
    List<TargetChange> changes = new ArrayList<>();
    for (Way way :
        List.<Way>of(matches::byKey, matches::byName, matches::byLikeness, matches::inVain)) {
      match(olds, news, changes, way);
    }
    for (Promise promise : news) {
      changes.add(alone(ChangeKind.NEW, null, promise.target(), words(promise, allOld, true)));
    }
    for (Promise promise : olds) {
      changes.add(alone(ChangeKind.DROPPED, promise.target(), null, words(promise, allNew, false)));
    }
    changes.sort(
        Comparator.comparing((TargetChange change) -> change.after() == null)
            .thenComparing(change -> change.latest().evidence().span()));
    return changes;
  }

  private static TargetChange alone(
      ChangeKind kind, @Nullable Target before, @Nullable Target after, InWords words) {
    return new TargetChange(
        kind, Set.of(), before, after, MatchedBy.NONE, words, null, null, null, null, List.of());
  }

  /** {@return why a record stands alone} */
  private static InWords words(Promise promise, List<Promise> others, boolean isNew) {
    boolean elsewhere =
        promise.figure() != null
            && others.stream()
                .anyMatch(
                    other ->
                        other.figure() != null
                            && other.figure().subject().equals(promise.figure().subject()));
    String other = isNew ? "原文件" : "新文件";
    String otherEnglish = isNew ? "old" : "new";
    return elsewhere
        ? new InWords(
            other + "也有这一指标，但适用范围、口径或条数不同，没有可对应的一条",
            "the "
                + otherEnglish
                + " document has the indicator too, but no record of it for the same part and kind"
                + " of figure is left")
        : new InWords(
            other + "没有统一指标相同、名称相同或相近的一条",
            "the " + otherEnglish + " document has nothing of the same entry or of a like name");
  }

  /** Targets, milestones and tasks without numbers, each once. */
  private List<Promise> promises(TargetSet set) {
    List<Target> records = new ArrayList<>(set.targets());
    records.removeIf(target -> target.status() != Status.TARGET);
    records.addAll(TasksAlone.of(set));
    List<Promise> promises = new ArrayList<>();
    for (Target record : records) {
      Promise promise = Promise.of(set.document(), record, catalogue);
      int again = 0;
      while (again < promises.size() && !promise.saysAgain(promises.get(again))) {
        again++;
      }
      if (again == promises.size()) {
        promises.add(promise);
      } else {
        promises.set(again, promises.get(again).withUnitsOf(promise));
      }
    }
    return promises;
  }

  /** One way by which two records are found to belong together. */
  @FunctionalInterface
  private interface Way {
    /** {@return why they belong together, null if they do not} */
    @Nullable Match of(Promise before, Promise after);
  }

  private record Pair(Promise before, Promise after, Match match, int distance) {}

  private static void match(
      List<Promise> olds, List<Promise> news, List<TargetChange> changes, Way way) {
    List<Pair> pairs = new ArrayList<>();
    for (int left = 0; left < olds.size(); left++) {
      for (int right = 0; right < news.size(); right++) {
        Promise before = olds.get(left);
        Promise after = news.get(right);
        Match match = before.mayStandBeside(after) ? way.of(before, after) : null;
        if (match != null) {
          pairs.add(new Pair(before, after, match, Math.abs(left - right)));
        }
      }
    }
    pairs.sort(
        Comparator.comparing((Pair pair) -> -pair.match().fit())
            .thenComparing(Pair::distance)
            .thenComparing(pair -> pair.after().target().evidence().span())
            .thenComparing(pair -> pair.after().target().id())
            .thenComparing(pair -> pair.before().target().id()));
    Set<Promise> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Pair pair : pairs) {
      if (!taken.contains(pair.before()) && !taken.contains(pair.after())) {
        taken.add(pair.before());
        taken.add(pair.after());
        changes.add(pair.before().becomes(pair.after(), pair.match()));
      }
    }
    olds.removeIf(taken::contains);
    news.removeIf(taken::contains);
  }
}
