package org.mubiao.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of the units that answer for a piece of work, as words of the document. It may name nobody
 * and only say until when, or only name people; it then belongs to a list beside it.
 *
 * @param start first folded character, opening bracket included
 * @param end one past the last, closing bracket included
 * @param lead units said to lead
 * @param partner units said to take part
 * @param responsible units named without a role
 * @param due where it says until when (完成时限：2024年6月底), null if it does not
 */
public record UnitListMention(
    int start,
    int end,
    List<String> lead,
    List<String> partner,
    List<String> responsible,
    @Nullable Due due) {

  /**
   * Words that say until when.
   *
   * @param start first folded character
   * @param end one past the last
   */
  public record Due(int start, int end) {}

  /** Copies the lists. */
  public UnitListMention {
    lead = List.copyOf(lead);
    partner = List.copyOf(partner);
    responsible = List.copyOf(responsible);
  }

  /** A list beside which no time limit stands. */
  public UnitListMention(
      int start, int end, List<String> lead, List<String> partner, List<String> responsible) {
    this(start, end, lead, partner, responsible, null);
  }

  /**
   * {@return a list whose units without a role are partners of those that lead, or lead those that
   * take part, or stay without a role where nobody else is named}
   *
   * @param others units that take part or have no role, in the document's order
   * @param responsible those of {@code others} that have no role
   */
  static UnitListMention of(
      int start,
      int end,
      List<String> lead,
      List<String> others,
      List<String> responsible,
      @Nullable Due due) {
    if (!lead.isEmpty()) {
      return new UnitListMention(start, end, lead, others, List.of(), due);
    }
    List<String> partner = new ArrayList<>(others);
    partner.removeAll(responsible);
    return partner.isEmpty()
        ? new UnitListMention(start, end, lead, partner, responsible, due)
        : new UnitListMention(start, end, responsible, partner, List.of(), due);
  }

  /** {@return whether it names no unit} */
  public boolean isEmpty() {
    return lead.isEmpty() && partner.isEmpty() && responsible.isEmpty();
  }

  /**
   * {@return this list together with one that follows it at once, perhaps on a line of its own; the
   * positions stay those of this one}
   */
  public UnitListMention and(UnitListMention next) {
    List<String> leading = new ArrayList<>(lead);
    leading.addAll(next.lead);
    List<String> others = new ArrayList<>(partner);
    others.addAll(responsible);
    others.addAll(next.partner);
    others.addAll(next.responsible);
    List<String> without = new ArrayList<>(responsible);
    without.addAll(next.responsible);
    return of(start, end, leading, others, without, due);
  }
}
