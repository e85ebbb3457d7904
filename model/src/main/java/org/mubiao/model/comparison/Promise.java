package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.time.Period;

/**
 * A target or a milestone, seen as one side of a change.
 *
 * @param document document it stands in
 * @param target the record
 * @param figure the record as a figure, null for a milestone
 * @param bareName its name less the words that do not name it
 */
record Promise(DocumentInfo document, Target target, @Nullable Figure figure, String bareName) {

  static Promise of(DocumentInfo document, Target target, IndicatorCatalogue catalogue) {
    Region region = document.region();
    String place = region == null ? null : region.name();
    return new Promise(
        document,
        target,
        Figure.of(document, target, catalogue),
        IndicatorNames.plain(target.indicator().name(), place));
  }

  @Nullable String qualifier() {
    return figure == null ? null : figure.qualifier();
  }

  /** {@return whether this only says again what {@code earlier} said in the same document} */
  boolean saysAgain(Promise earlier) {
    boolean sameThing =
        figure == null || earlier.figure == null
            ? target.kind() == earlier.target.kind() && bareName.equals(earlier.bareName)
            : figure.subject().equals(earlier.figure.subject())
                && figure.obstacleTo(earlier.figure) == null
                && figure.value().compareTo(earlier.figure.value()) == 0;
    return sameThing
        && Objects.equals(offset(target.deadline()), offset(earlier.target.deadline()));
  }

  /** {@return whether the kind of record, the part of the area and the time in the plan agree} */
  boolean mayBecome(Promise after) {
    if (target.kind() != after.target.kind()
        || !Objects.equals(scope(target), scope(after.target))) {
      return false;
    }
    if (figure == null || after.figure == null) {
      return true;
    }
    return alike(figure, after.figure)
        && figure.dimension().equals(after.figure.dimension())
        && figure.isAnnual() == after.figure.isAnnual();
  }

  private static boolean alike(Figure one, Figure other) {
    return one.measure() == other.measure() || (addsUp(one) && addsUp(other));
  }

  /** The amount of a flow and what is added to it are one. */
  private static boolean addsUp(Figure figure) {
    return figure.nature() == IndicatorEntry.Nature.FLOW
        && (figure.measure() == Measure.LEVEL || figure.measure() == Measure.NEW);
  }

  private static @Nullable String scope(Target target) {
    return target.scope() == null ? null : IndicatorNames.folded(target.scope());
  }

  /** {@return this as it became {@code after}} */
  TargetChange becomes(Promise after, MatchedBy way) {
    EnumSet<ChangeKind> changes = EnumSet.noneOf(ChangeKind.class);
    int order = valueOrder(after);
    if (order != 0) {
      changes.add(order > 0 ? ChangeKind.RAISED : ChangeKind.LOWERED);
    }
    if (!sameTime(after)) {
      changes.add(ChangeKind.DEADLINE_MOVED);
    }
    if (!units(target).equals(units(after.target))) {
      changes.add(ChangeKind.UNITS_CHANGED);
    }
    if (!sameWords(after)) {
      changes.add(ChangeKind.WORDING_CHANGED);
    }
    if (changes.isEmpty()) {
      changes.add(ChangeKind.UNCHANGED);
    }
    ChangeKind first = changes.iterator().next();
    changes.remove(first);
    return new TargetChange(
        first, changes, target, after.target, way, order == 0 ? null : better(after, order));
  }

  private @Nullable Boolean better(Promise after, int order) {
    Boolean higher = after.figure == null ? null : after.figure.higherIsBetter();
    return higher == null ? null : higher == (order > 0);
  }

  private int valueOrder(Promise after) {
    if (figure == null || after.figure == null) {
      return 0;
    }
    int order = after.figure.value().compareTo(figure.value());
    return order != 0 ? order : upper(after.figure).compareTo(upper(figure));
  }

  private static BigDecimal upper(Figure figure) {
    BigDecimal upper =
        figure.amount().operator() == Operator.RANGE ? figure.bounds().upper() : null;
    return upper == null ? figure.value() : upper;
  }

  private boolean sameTime(Promise after) {
    return Objects.equals(offset(target.deadline()), after.offset(after.target.deadline()))
        && Objects.equals(length(target), length(after.target));
  }

  private static @Nullable Long length(Target target) {
    Period period = target.period();
    LocalDate from = period == null ? null : period.from();
    LocalDate to = period == null ? null : period.to();
    return from == null || to == null
        ? null
        : Long.valueOf(java.time.temporal.ChronoUnit.MONTHS.between(from, to.plusDays(1)));
  }

  /** {@return years to the plan's last year, and the day in the year; null without a day} */
  private @Nullable String offset(@Nullable LocalDate day) {
    if (day == null) {
      return null;
    }
    PlanYears plan = document.plan();
    int last = plan == null ? day.getYear() : plan.to();
    // The end of February is the end of February in leap years too.
    String inYear =
        day.getDayOfMonth() == day.lengthOfMonth()
            ? "end " + day.getMonthValue()
            : day.getMonthValue() + "-" + day.getDayOfMonth();
    return (day.getYear() - last) + " " + inYear;
  }

  private static List<List<String>> units(Target target) {
    return List.of(names(target.responsibility().lead()), names(target.responsibility().partner()));
  }

  private static List<String> names(List<ResponsibleUnit> units) {
    return units.stream().map(unit -> IndicatorNames.folded(unit.name())).sorted().toList();
  }

  private boolean sameWords(Promise after) {
    boolean names =
        IndicatorNames.folded(target.indicator().name())
            .equals(IndicatorNames.folded(after.target.indicator().name()));
    if (target.kind() == TargetKind.MILESTONE || figure == null || after.figure == null) {
      return names;
    }
    return names
        && figure.amount().operator() == after.figure.amount().operator()
        && figure.measure() == after.figure.measure();
  }
}
