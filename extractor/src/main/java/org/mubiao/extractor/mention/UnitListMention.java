package org.mubiao.extractor.mention;

import java.util.List;

/**
 * A list of the units that answer for a piece of work, as words of the document.
 *
 * @param start first folded character, opening bracket included
 * @param end one past the last, closing bracket included
 * @param lead units said to lead
 * @param partner units said to take part
 * @param responsible units named without a role
 */
public record UnitListMention(
    int start, int end, List<String> lead, List<String> partner, List<String> responsible) {

  /** Copies the lists. */
  public UnitListMention {
    lead = List.copyOf(lead);
    partner = List.copyOf(partner);
    responsible = List.copyOf(responsible);
  }
}
