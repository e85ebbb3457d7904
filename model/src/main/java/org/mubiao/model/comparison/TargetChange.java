package org.mubiao.model.comparison;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Target;

/**
 * What became of one indicator from an old document to a new one.
 *
 * @param change the weightiest change
 * @param alsoChanged further changes of the same record, for most none
 * @param before the old record, null if there is none
 * @param after the new record, null if there is none
 * @param matchedBy how the two were found to belong together
 * @param better for a raised or lowered value whether that asks for more, by what is better of the
 *     indicator; null if that is unknown or the value is the same
 */
public record TargetChange(
    ChangeKind change,
    Set<ChangeKind> alsoChanged,
    @Nullable Target before,
    @Nullable Target after,
    MatchedBy matchedBy,
    @Nullable Boolean better) {

  /** Copies the set and checks that there is a record. */
  public TargetChange {
    alsoChanged = java.util.Collections.unmodifiableSet(new TreeSet<>(alsoChanged));
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change is of some record");
    }
  }

  /** {@return what it is about, in the words of the new document if it has it} */
  public Indicator indicator() {
    Target target = after != null ? after : java.util.Objects.requireNonNull(before);
    return target.indicator();
  }
}
