package org.mubiao.app.service;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;

/**
 * What is asked of each record, where records of many documents are read one after the other.
 *
 * @param years calendar years, null for all
 * @param responsible a leading or partner unit or a part of its name, null for all
 * @param status promised or reached, null for both
 * @param kind numbers or deliverables, null for both
 */
public record RecordFilter(
    @Nullable YearRange years,
    @Nullable String responsible,
    @Nullable Status status,
    @Nullable TargetKind kind) {

  /** {@return whether a record fits} */
  public boolean fits(Target target, DocumentReference document) {
    return (status == null || status == target.status())
        && (kind == null || kind == target.kind())
        && (years == null || years.touches(target.period(), document.plan()))
        && (responsible == null || isOf(target.responsibility(), responsible));
  }

  /**
   * {@return how many records of a document fit, {@link Slice#UNKNOWN} if its head does not tell}
   */
  public int known(DocumentHead head) {
    boolean all = years == null && responsible == null && status == null && kind == null;
    return all ? count(head) : Slice.UNKNOWN;
  }

  /** {@return how many records a document has} */
  public static int count(DocumentHead head) {
    DocumentHead.Tally tally = head.tally();
    return tally.targets() + tally.actuals() + tally.milestones();
  }

  /** {@return whether a unit of this name, or with it in its name, leads or takes part} */
  public static boolean isOf(Responsibility responsibility, String words) {
    return Stream.concat(responsibility.lead().stream(), responsibility.partner().stream())
        .anyMatch(
            unit -> {
              String full = unit.fullName();
              return unit.name().contains(words) || (full != null && full.contains(words));
            });
  }
}
