package org.mubiao.model.target;

import java.util.List;

/**
 * Who answers for a target or a task.
 *
 * @param lead leading units, in the document's order
 * @param partner partner units, in the document's order
 * @param roles how the roles are known; {@link UnitRoles#NONE} exactly if both lists are empty
 */
public record Responsibility(
    List<ResponsibleUnit> lead, List<ResponsibleUnit> partner, UnitRoles roles) {

  /** Nobody is named. */
  public static final Responsibility NONE =
      new Responsibility(List.of(), List.of(), UnitRoles.NONE);

  /** Copies the lists and checks that the roles fit them. */
  public Responsibility {
    lead = List.copyOf(lead);
    partner = List.copyOf(partner);
    if ((roles == UnitRoles.NONE) != (lead.isEmpty() && partner.isEmpty())) {
      throw new IllegalArgumentException("roles " + roles + " do not fit the lists");
    }
  }

  /** {@return whether nobody is named} */
  public boolean isNone() {
    return roles == UnitRoles.NONE;
  }
}
