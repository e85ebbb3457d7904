package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.UnitRoles;

/**
 * Compares who answers for something. A unit is the same by its full name or by its name less the
 * word for the area it belongs to: 市科技局 is 科技局. Who only stood first in a list that states no roles
 * did not become a leading unit.
 */
final class UnitMoves {

  private static final String AREAS = "省市州县区旗镇";

  private UnitMoves() {}

  /** {@return who came, who left and whose part is another, in the order of the documents} */
  static List<UnitMove> between(Responsibility before, Responsibility after) {
    boolean stated = before.roles() == UnitRoles.STATED && after.roles() == UnitRoles.STATED;
    List<UnitMove> moves = new ArrayList<>();
    for (ResponsibleUnit unit : after.lead()) {
      if (!holds(before.lead(), unit)) {
        if (!holds(before.partner(), unit)) {
          moves.add(new UnitMove(unit.name(), UnitMove.Kind.LEAD_ADDED));
        } else if (stated) {
          moves.add(new UnitMove(unit.name(), UnitMove.Kind.BECAME_LEAD));
        }
      }
    }
    for (ResponsibleUnit unit : after.partner()) {
      if (!holds(before.partner(), unit)) {
        if (!holds(before.lead(), unit)) {
          moves.add(new UnitMove(unit.name(), UnitMove.Kind.PARTNER_ADDED));
        } else if (stated) {
          moves.add(new UnitMove(unit.name(), UnitMove.Kind.BECAME_PARTNER));
        }
      }
    }
    left(before.lead(), after, UnitMove.Kind.LEAD_LEFT, moves);
    left(before.partner(), after, UnitMove.Kind.PARTNER_LEFT, moves);
    return moves;
  }

  private static void left(
      List<ResponsibleUnit> units, Responsibility after, UnitMove.Kind kind, List<UnitMove> moves) {
    for (ResponsibleUnit unit : units) {
      if (!holds(after.lead(), unit) && !holds(after.partner(), unit)) {
        moves.add(new UnitMove(unit.name(), kind));
      }
    }
  }

  private static boolean holds(List<ResponsibleUnit> units, ResponsibleUnit one) {
    return units.stream().anyMatch(unit -> isSame(unit, one));
  }

  private static boolean isSame(ResponsibleUnit one, ResponsibleUnit other) {
    @Nullable String full = one.fullName();
    return (full != null && full.equals(other.fullName()))
        || bare(one.name()).equals(bare(other.name()));
  }

  private static String bare(String name) {
    String folded = IndicatorNames.folded(name);
    return folded.length() > 2 && AREAS.indexOf(folded.charAt(0)) >= 0
        ? folded.substring(1)
        : folded;
  }
}
