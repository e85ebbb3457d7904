package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/**
 * Tells what changed from one document to the next: from last year's plan to this year's, or from a
 * draft to the final text. What is only said again in the same document counts once; what is
 * reported as reached is no promise and stays out.
 *
 * <p>Years count from the last year of each plan, so a target that moves on with the plan has not
 * moved.
 */
public final class DiffTargets {

  /** Names that share fewer pairs of characters than this, of a thousand, are different. */
  private static final int LIKE = 700;

  private final IndicatorCatalogue catalogue;

  /** Compares by what this catalogue says. */
  public DiffTargets(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** {@return one entry an indicator, in the order of the new document; dropped ones at the end} */
  public List<TargetChange> diff(TargetSet before, TargetSet after) {
    List<Promise> olds = promises(before);
    List<Promise> news = promises(after);
    List<TargetChange> changes = new ArrayList<>();
    match(olds, news, changes, MatchedBy.KEY, DiffTargets::sameKey);
    match(olds, news, changes, MatchedBy.NAME, DiffTargets::sameName);
    match(olds, news, changes, MatchedBy.SIMILAR_NAME, DiffTargets::likeness);
    for (Promise promise : news) {
      changes.add(
          new TargetChange(
              ChangeKind.NEW, java.util.Set.of(), null, promise.target(), MatchedBy.NONE, null));
    }
    for (Promise promise : olds) {
      changes.add(
          new TargetChange(
              ChangeKind.DROPPED,
              java.util.Set.of(),
              promise.target(),
              null,
              MatchedBy.NONE,
              null));
    }
    changes.sort(
        Comparator.comparing((TargetChange change) -> change.after() == null)
            .thenComparing(DiffTargets::place));
    return changes;
  }

  private static org.mubiao.model.text.Span place(TargetChange change) {
    Target target = change.after() != null ? change.after() : change.before();
    return Objects.requireNonNull(target).evidence().span();
  }

  /** Targets and milestones, each once. */
  private List<Promise> promises(TargetSet set) {
    List<Promise> promises = new ArrayList<>();
    for (Target target : set.targets()) {
      if (target.status() == Status.TARGET) {
        Promise promise = Promise.of(set.document(), target, catalogue);
        if (promises.stream().noneMatch(promise::saysAgain)) {
          promises.add(promise);
        }
      }
    }
    return promises;
  }

  /** How well two promises fit by one way of matching. */
  private interface Fit {
    /** {@return 0 if they do not belong together, else more for a better fit} */
    int of(Promise before, Promise after);
  }

  private record Pair(Promise before, Promise after, int fit, int distance) {}

  private static void match(
      List<Promise> olds, List<Promise> news, List<TargetChange> changes, MatchedBy way, Fit fit) {
    List<Pair> pairs = new ArrayList<>();
    for (int left = 0; left < olds.size(); left++) {
      for (int right = 0; right < news.size(); right++) {
        Promise before = olds.get(left);
        Promise after = news.get(right);
        int score = before.mayBecome(after) ? fit.of(before, after) : 0;
        if (score > 0) {
          pairs.add(new Pair(before, after, score, Math.abs(left - right)));
        }
      }
    }
    pairs.sort(
        Comparator.comparing((Pair pair) -> -pair.fit())
            .thenComparing(Pair::distance)
            .thenComparing(pair -> pair.after().target().evidence().span())
            .thenComparing(pair -> pair.after().target().id())
            .thenComparing(pair -> pair.before().target().id()));
    for (Pair pair : pairs) {
      if (olds.contains(pair.before()) && news.contains(pair.after())) {
        olds.remove(pair.before());
        news.remove(pair.after());
        changes.add(pair.before().becomes(pair.after(), way));
      }
    }
  }

  private static int sameKey(Promise before, Promise after) {
    String key = before.target().indicator().key();
    boolean same =
        key != null
            && key.equals(after.target().indicator().key())
            && Objects.equals(before.qualifier(), after.qualifier());
    return same ? 1001 + closeness(before, after) : 0;
  }

  private static int sameName(Promise before, Promise after) {
    return before.bareName().equals(after.bareName()) ? 1001 + closeness(before, after) : 0;
  }

  /** Of several that fit, the one with the most alike words is meant. */
  private static int closeness(Promise before, Promise after) {
    return IndicatorNames.likeness(before.bareName(), after.bareName());
  }

  private static int likeness(Promise before, Promise after) {
    @Nullable String one = before.target().indicator().key();
    @Nullable String other = after.target().indicator().key();
    if (one != null && other != null) {
      return 0; // the catalogue has told them apart, or their bases differ
    }
    if (!digits(before.bareName()).equals(digits(after.bareName()))) {
      return 0; // 每10亿元 is not 每万人, 5万元以上 is not 10万元以上
    }
    int likeness = IndicatorNames.likeness(before.bareName(), after.bareName());
    return likeness >= LIKE ? likeness : 0;
  }

  private static String digits(String name) {
    return name.replaceAll("[^0-9万亿千百每]", "");
  }
}
