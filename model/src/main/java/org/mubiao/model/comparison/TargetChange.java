package org.mubiao.model.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Target;

/**
 * What became of one indicator, or of one task without numbers, from an old document to a new one.
 *
 * @param change the weightiest change
 * @param alsoChanged further changes of the same record, for most none
 * @param before the old record, null if there is none
 * @param after the new record, null if there is none
 * @param matchedBy how the two were found to belong together
 * @param explanation the same in words: what they share and what tells them apart; for a record
 *     that stands alone, what was looked for
 * @param step how far the value moved; null if it did not, or may not be subtracted
 * @param better for a raised or lowered value whether that asks for more, by what is better of the
 *     indicator; null if that is unknown, if the value is the same, or if more is asked for by a
 *     later day
 * @param obstacle why the two values may not be subtracted, null if they may
 * @param months by how many months the last day moved, counted from the last year of each plan;
 *     negative if it is due earlier; null if it did not move or one of both has no day
 * @param units who came, who left, whose part is another
 */
public record TargetChange(
    ChangeKind change,
    Set<ChangeKind> alsoChanged,
    @Nullable Target before,
    @Nullable Target after,
    MatchedBy matchedBy,
    InWords explanation,
    @Nullable Step step,
    @Nullable Boolean better,
    @Nullable Obstacle obstacle,
    @Nullable Integer months,
    List<UnitMove> units) {

  /** Marks a record that was made of a task without numbers, as in the target table. */
  public static final String TASK = "task";

  /** Copies the collections and checks that there is a record. */
  public TargetChange {
    alsoChanged = Collections.unmodifiableSet(new TreeSet<>(alsoChanged));
    units = List.copyOf(units);
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change is of some record");
    }
  }

  /** {@return the new record if there is one, else the old one} */
  public Target latest() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  /** {@return what it is about, in the words of the new document if it has it} */
  public Indicator indicator() {
    return latest().indicator();
  }

  /** {@return whether it is about a task without numbers} */
  public boolean isTask() {
    return latest().review().contains(TASK);
  }
}
