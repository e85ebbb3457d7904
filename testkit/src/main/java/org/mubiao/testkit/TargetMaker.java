package org.mubiao.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

/**
 * Makes a target; what a test does not name is empty. The value in base units follows from the
 * unit, if {@link Lexicons#small()} knows it.
 */
public final class TargetMaker {

  private final TargetKind kind;
  private Indicator indicator;
  private @Nullable Amount amount;
  private @Nullable Measure measure;
  private Status status = Status.TARGET;
  private @Nullable Period period;
  private @Nullable LocalDate deadline;
  private Responsibility responsibility = Responsibility.NONE;

  private TargetMaker(TargetKind kind, String indicator) {
    this.kind = kind;
    this.indicator = new Indicator(indicator, null, null);
  }

  /** {@return a maker of a quantity} */
  public static TargetMaker quantity(String indicator, Amount amount) {
    TargetMaker maker = new TargetMaker(TargetKind.QUANTITY, indicator);
    maker.amount = amount;
    maker.measure = Measure.LEVEL;
    return maker;
  }

  /** {@return a maker of a dated deliverable} */
  public static TargetMaker milestone(String what) {
    return new TargetMaker(TargetKind.MILESTONE, what);
  }

  /** Gives the indicator its entry in the catalogue. */
  public TargetMaker key(String key, String label) {
    indicator = new Indicator(indicator.name(), key, label);
    return this;
  }

  /** Makes it a figure that is reported. */
  public TargetMaker actual() {
    status = Status.ACTUAL;
    deadline = null;
    return this;
  }

  /** Gives it another kind of figure. */
  public TargetMaker measure(Measure other) {
    measure = other;
    return this;
  }

  /** Makes its value a range up to {@code upper}, inclusive. */
  public TargetMaker upTo(String upper) {
    if (amount != null) {
      amount = new Amount(Operator.RANGE, amount.value(), new BigDecimal(upper), amount.unit());
    }
    return this;
  }

  /** Gives it calendar years, both inclusive. */
  public TargetMaker years(int from, int to) {
    period = Period.years(from, to);
    return this;
  }

  /** Gives it a last day, in ISO form. */
  public TargetMaker deadline(String day) {
    deadline = LocalDate.parse(day);
    return this;
  }

  /** Gives it a leading unit, with its full name or null, and partner units by short names. */
  public TargetMaker lead(String name, @Nullable String fullName, String... partners) {
    responsibility =
        new Responsibility(
            List.of(new ResponsibleUnit(name, fullName)),
            Stream.of(partners).map(partner -> new ResponsibleUnit(partner, null)).toList(),
            UnitRoles.STATED);
    return this;
  }

  /** {@return the target, standing at {@code evidence} in {@code text}} */
  public Target make(String id, Span evidence, String text, @Nullable String section) {
    return new Target(
        id,
        kind,
        status,
        indicator,
        measure,
        amount,
        normalized(),
        period,
        deadline,
        null,
        null,
        null,
        responsibility,
        null,
        section,
        null,
        Evidence.cut(text, evidence, null),
        null,
        List.of(),
        List.of());
  }

  private @Nullable NormalizedAmount normalized() {
    UnitOfMeasure unit = amount == null ? null : Lexicons.small().measures().named(amount.unit());
    return amount == null || unit == null ? null : NormalizedAmount.of(amount, unit);
  }
}
