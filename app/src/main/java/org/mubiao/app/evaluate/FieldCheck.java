package org.mubiao.app.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says which fields of a found record are right. */
final class FieldCheck {

  /** From this likeness on, names differ by a filler word at most. */
  private static final double SAME_NAME = 0.85;

  /** Units that count as another one. */
  private static final Map<String, String> SAME_UNIT =
      Map.of("百分之", "%", "百分点", "个百分点", "位", "人", "名", "人");

  private FieldCheck() {}

  /** {@return the fields that are right} */
  static Set<ScoredField> right(GoldRecord gold, FoundRecord found) {
    EnumSet<ScoredField> right = EnumSet.of(ScoredField.VALUE);
    boolean milestone = gold.isMilestone();
    put(right, ScoredField.INDICATOR, sameName(gold, found.indicator()));
    put(right, ScoredField.STATUS, found.status().equals(gold.status()));
    put(right, ScoredField.MEASURE, milestone || found.measure().equals(gold.measure()));
    put(right, ScoredField.OP, milestone || found.operator().equals(gold.operator()));
    put(
        right,
        ScoredField.UNIT,
        milestone || unitFamily(found.unit()).equals(unitFamily(gold.unit())));
    put(right, ScoredField.PERIOD, gold.periods().contains(found.period()));
    put(right, ScoredField.RECUR, found.recurrence().equals(gold.recurrence()));
    put(right, ScoredField.DEADLINE, gold.deadlines().contains(found.deadline()));
    put(right, ScoredField.SCOPE, sameScope(gold, found));
    put(right, ScoredField.UNITS, sameUnits(gold, found));
    return right;
  }

  private static void put(Set<ScoredField> right, ScoredField field, boolean isRight) {
    if (isRight) {
      right.add(field);
    }
  }

  /** {@return the unit, or the one it counts as} */
  static String unitFamily(String unit) {
    String squeezed = ComparedText.squeeze(unit);
    return SAME_UNIT.getOrDefault(squeezed, squeezed);
  }

  private static boolean sameName(GoldRecord gold, String name) {
    String bare = ComparedText.bare(name);
    return ComparedText.bare(gold.indicators()).stream()
        .anyMatch(
            wording -> wording.equals(bare) || ComparedText.likeness(wording, bare) >= SAME_NAME);
  }

  /** The part that a value holds for may be told by the scope or by the indicator's name. */
  private static boolean sameScope(GoldRecord gold, FoundRecord found) {
    String got = ComparedText.bare(found.scope());
    String wanted = ComparedText.bare(gold.scope());
    if (ComparedText.bare(gold.scopes()).contains(got)) {
      return true;
    }
    if (got.isEmpty()) {
      return ComparedText.bare(found.indicator()).contains(wanted);
    }
    return wanted.isEmpty()
        && Stream.concat(Stream.of(gold.quote()), gold.indicators().stream())
            .anyMatch(wording -> ComparedText.bare(wording).contains(got));
  }

  private static boolean sameUnits(GoldRecord gold, FoundRecord found) {
    if (!gold.responsible().isEmpty()) {
      return same(found.units(), gold.responsible()) && found.unitRoles().equals("inferred");
    }
    return same(found.lead(), gold.lead()) && same(found.partner(), gold.partner());
  }

  private static boolean same(List<String> found, List<String> wanted) {
    return ComparedText.bare(found).equals(ComparedText.bare(wanted));
  }
}
