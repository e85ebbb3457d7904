package org.mubiao.model.comparison;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;

/**
 * A target, a milestone or a task without numbers, seen as one side of a change.
 *
 * @param document document it stands in
 * @param target the record
 * @param figure the record as a figure, null without a number
 * @param bareName its name less the words that do not name it
 * @param responsibility who answers for it, by any of the places where the document says it
 */
record Promise(
    DocumentInfo document,
    Target target,
    @Nullable Figure figure,
    String bareName,
    Responsibility responsibility) {

  static Promise of(DocumentInfo document, Target target, IndicatorCatalogue catalogue) {
    Region region = document.region();
    String place = region == null ? null : region.name();
    return new Promise(
        document,
        target,
        Figure.of(document, target, catalogue),
        IndicatorNames.plain(target.indicator().name(), place),
        target.responsibility());
  }

  /** {@return what the name says beyond its entry; empty if nothing, or if it cannot be told} */
  String qualifier() {
    String qualifier = figure == null ? null : figure.qualifier();
    return qualifier == null ? "" : qualifier;
  }

  @Nullable String key() {
    return target.indicator().key();
  }

  /** {@return whether this only says again what {@code earlier} said in the same document} */
  boolean saysAgain(Promise earlier) {
    boolean sameThing =
        figure == null || earlier.figure == null
            ? sameSort(earlier) && bareName.equals(earlier.bareName)
            : sameFigure(figure, earlier.figure);
    return sameThing
        && Objects.equals(offset(target.deadline()), offset(earlier.target.deadline()));
  }

  private static boolean sameFigure(Figure figure, Figure earlier) {
    if (figure.value().compareTo(earlier.value()) != 0) {
      return false;
    }
    if (figure.subject().equals(earlier.subject())) {
      return figure.obstacleTo(earlier) == null;
    }
    boolean oneUnknown = figure.entry() == null || earlier.entry() == null;
    return oneUnknown
        && Objects.equals(scope(figure.target()), scope(earlier.target()))
        && figure.coreName().equals(earlier.coreName())
        && Comparability.ofOneIndicator(figure, earlier) == null;
  }

  /** {@return the same with the units of a place that says it again, if none were named before} */
  Promise withUnitsOf(Promise again) {
    return responsibility.isNone()
        ? new Promise(document, target, figure, bareName, again.responsibility)
        : this;
  }

  private boolean sameSort(Promise other) {
    return target.kind() == other.target.kind() && isTask() == other.isTask();
  }

  private boolean isTask() {
    return target.review().contains(TargetChange.TASK);
  }

  /** {@return whether the kind of record and the part of the area agree} */
  boolean mayStandBeside(Promise after) {
    return sameSort(after) && Objects.equals(scope(target), scope(after.target));
  }

  /** {@return the part of the area it holds for, folded; null for the whole} */
  static @Nullable String scope(Target target) {
    return target.scope() == null ? null : IndicatorNames.folded(target.scope());
  }

  /**
   * {@return why the new value may not be set against the old one although both are of one
   * indicator; null if it may}
   *
   * <p>A state at another time of the year, and a growth over as many years, are told by their
   * deadlines.
   */
  @Nullable Obstacle against(Promise after) {
    Figure one = figure;
    Figure other = after.figure;
    if (one == null || other == null) {
      return null;
    }
    if (one.isMeanOfYears() != other.isMeanOfYears()) {
      return new Obstacle(
          Obstacle.Kind.PERIOD,
          "期间长短不同：一个是几年的平均，一个不是",
          "periods of different length: a mean over several years against none");
    }
    Obstacle found =
        one.subject().equals(other.subject())
            ? one.obstacleTo(other)
            : Comparability.ofOneIndicator(one, other);
    if (found != null && found.kind() == Obstacle.Kind.SCOPE) {
      found = Comparability.ofOneIndicator(one, other); // the parts differ in signs only
    }
    if (found != null && found.kind() == Obstacle.Kind.PERIOD && isToldByDays(one, other)) {
      found = null;
    }
    boolean ranges =
        one.amount().operator() == Operator.RANGE || other.amount().operator() == Operator.RANGE;
    return found != null || ranges ? found : Comparability.boundObstacle(one, other);
  }

  private static boolean isToldByDays(Figure one, Figure other) {
    boolean states = Comparability.isState(one) && Comparability.isState(other);
    int years = Comparability.yearsBack(one);
    return states || (years > 1 && years == Comparability.yearsBack(other));
  }

  /** {@return how well the times fit: 2 at one place of both plans, 1 on the same day, else 0} */
  int timeFit(Promise after) {
    if (Objects.equals(offset(target.deadline()), after.offset(after.target.deadline()))) {
      return 2;
    }
    return Objects.equals(target.deadline(), after.target.deadline()) ? 1 : 0;
  }

  /** {@return this as it became {@code after}} */
  TargetChange becomes(Promise after, Match match) {
    EnumSet<ChangeKind> changes = EnumSet.noneOf(ChangeKind.class);
    int order = match.obstacle() == null ? valueOrder(after) : 0;
    if (match.obstacle() != null) {
      changes.add(ChangeKind.NOT_COMPARABLE);
    } else if (order != 0) {
      changes.add(order > 0 ? ChangeKind.RAISED : ChangeKind.LOWERED);
    }
    boolean moved = timeFit(after) == 0;
    if (moved) {
      changes.add(ChangeKind.DEADLINE_MOVED);
    }
    List<UnitMove> units = UnitMoves.between(responsibility, after.responsibility);
    if (!units.isEmpty()) {
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
    Integer months = moved ? months(after) : null;
    return new TargetChange(
        first,
        changes,
        target,
        after.target,
        match.way(),
        match.explanation(),
        order == 0 ? null : Steps.between(figure, after.figure),
        order == 0 ? null : better(after, order, months),
        match.obstacle(),
        months,
        units);
  }

  /** More by a later day, or less by an earlier one, asks for neither more nor less. */
  private @Nullable Boolean better(Promise after, int order, @Nullable Integer months) {
    Boolean higher = after.figure == null ? null : after.figure.higherIsBetter();
    if (higher == null) {
      return null;
    }
    boolean more = higher == (order > 0);
    return months != null && (months > 0) == more ? null : Boolean.valueOf(more);
  }

  private int valueOrder(Promise after) {
    return figure == null || after.figure == null ? 0 : Steps.order(figure, after.figure);
  }

  private @Nullable Integer months(Promise after) {
    LocalDate old = target.deadline();
    LocalDate recent = after.target.deadline();
    return old == null || recent == null
        ? null
        : Integer.valueOf(
            12 * (after.yearsToEnd(recent) - yearsToEnd(old))
                + recent.getMonthValue()
                - old.getMonthValue());
  }

  /** {@return years to the plan's last year, and the day in the year; null without a day} */
  private @Nullable String offset(@Nullable LocalDate day) {
    if (day == null) {
      return null;
    }
    // The end of February is the end of February in leap years too.
    String inYear =
        day.getDayOfMonth() == day.lengthOfMonth()
            ? "end " + day.getMonthValue()
            : day.getMonthValue() + "-" + day.getDayOfMonth();
    return yearsToEnd(day) + " " + inYear;
  }

  private int yearsToEnd(LocalDate day) {
    PlanYears plan = document.plan();
    return plan == null ? 0 : day.getYear() - plan.to();
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
