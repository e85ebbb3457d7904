package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/**
 * A quantity together with all that decides what it may be compared with. Only quantities are
 * figures; milestones have nothing to compare.
 *
 * @param document document it stands in
 * @param target the quantity
 * @param entry its entry in the catalogue, null if it has none
 * @param subject what is measured: the entry's key, or {@code =} and the bare name, which is set
 *     apart where the number is a distance from others
 * @param qualifier what the name says beyond the entry, such as a narrower base; empty if nothing;
 *     null if it cannot be told
 */
public record Figure(
    DocumentInfo document,
    Target target,
    @Nullable IndicatorEntry entry,
    String subject,
    @Nullable String qualifier) {

  /** Dimension of shares; the difference of two is counted in {@link #POINTS}. */
  private static final String SHARE = "share";

  /** Unit of the difference of two shares. */
  static final String POINTS = "个百分点";

  /** The reason for review of 高于全省平均水平2件: a distance, and no value of what it is a distance in. */
  private static final String GAP_TO_OTHERS = "gap-to-others";

  private static final String GAP = "（差距）";

  private static final Pattern SEVERAL_YEARS = Pattern.compile("年来|[年”]以来|期间|过去|这.年|时期");

  /** Checks that it is a quantity. */
  public Figure {
    if (target.kind() != TargetKind.QUANTITY) {
      throw new IllegalArgumentException("a milestone is no figure: " + target.id());
    }
  }

  /** {@return the quantity as a figure, null if it is a milestone} */
  public static @Nullable Figure of(
      DocumentInfo document, Target target, IndicatorCatalogue catalogue) {
    if (target.kind() != TargetKind.QUANTITY) {
      return null;
    }
    Region region = document.region();
    String place = region == null ? null : region.name();
    String key = target.indicator().key();
    IndicatorEntry entry = key == null ? null : catalogue.byKey(key);
    String name = target.indicator().name();
    if (entry != null) {
      // The catalogue passes over words that do not narrow, and no others: what it finds by the
      // name
      // has no qualifier. Keys that it does not find so were given by hand or by another lexicon.
      IndicatorEntry named = catalogue.match(name, amountOf(target).unit(), measureOf(target));
      boolean found = named != null && named.key().equals(key);
      String qualifier = found ? "" : IndicatorNames.qualifier(name, entry, place);
      return new Figure(document, target, entry, entry.key(), qualifier);
    }
    String plain = IndicatorNames.plain(name, place);
    String gap = target.review().contains(GAP_TO_OTHERS) ? GAP : "";
    return new Figure(document, target, null, "=" + plain + gap, "");
  }

  /** {@return the same figure of the same document, of which another name of its place is told} */
  Figure in(DocumentInfo told) {
    return new Figure(told, target, entry, subject, qualifier);
  }

  /** As any record, but the identifiers are looked at first: a target has some twenty parts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Figure figure
            && target.id().equals(figure.target.id())
            && target.equals(figure.target)
            && document.equals(figure.document)
            && Objects.equals(entry, figure.entry)
            && subject.equals(figure.subject)
            && Objects.equals(qualifier, figure.qualifier);
  }

  @Override
  public int hashCode() {
    return target.id().hashCode();
  }

  /** {@return its name less place, frame and doing words: 签约项目 of 全年签约项目总数} */
  String coreName() {
    return IndicatorNames.neutral(IndicatorNames.plain(target.indicator().name(), place()));
  }

  /** {@return the words of the document that state it} */
  String statement() {
    return target.evidence().text();
  }

  /** {@return the value as stated} */
  public Amount amount() {
    return amountOf(target);
  }

  /** {@return the kind of figure} */
  public Measure measure() {
    return measureOf(target);
  }

  /** {@return whether it is promised or reported} */
  public Status status() {
    return target.status();
  }

  /** {@return name of the place, null if the document does not tell it} */
  public @Nullable String place() {
    Region region = document.region();
    return region == null ? null : region.name();
  }

  /** {@return the value in base units, or as stated where the unit is unknown} */
  public BigDecimal value() {
    NormalizedAmount normalized = target.normalized();
    return normalized == null ? amount().value() : normalized.value();
  }

  /** {@return the numbers it allows, in base units, or as stated where the unit is unknown} */
  public Bounds bounds() {
    NormalizedAmount normalized = target.normalized();
    return normalized == null
        ? Bounds.of(amount().operator(), amount().value(), amount().upper())
        : Bounds.of(amount().operator(), normalized.value(), normalized.upper());
  }

  /** {@return what is measured: count, money, share, …; the unit itself where it is unknown} */
  public String dimension() {
    NormalizedAmount normalized = target.normalized();
    return normalized == null ? "unit " + amount().unit() : normalized.dimension();
  }

  /** {@return whether it is a share, so that differences are percentage points} */
  public boolean isShare() {
    return dimension().equals(SHARE);
  }

  /** {@return first calendar year it covers, null if the document gives none} */
  public @Nullable Integer firstYear() {
    LocalDate from = period() == null ? null : period().from();
    return from == null ? null : Integer.valueOf(from.getYear());
  }

  /** {@return last calendar year it covers, inclusive, null if the document gives none} */
  public @Nullable Integer lastYear() {
    LocalDate to = period() == null ? null : period().to();
    return to == null ? null : Integer.valueOf(to.getYear());
  }

  /** {@return whether it holds anew for each year of its period} */
  public boolean isAnnual() {
    Period period = period();
    return period != null && period.recurrence() == Recurrence.ANNUAL;
  }

  /**
   * {@return whether it is a mean over several years (年均增长4.7%), so that it tells of no single one}
   */
  public boolean isMeanOfYears() {
    boolean change = measure() == Measure.GROWTH || measure() == Measure.REDUCTION;
    return isAnnual()
        && !Objects.equals(firstYear(), lastYear())
        && (change || target.evidence().text().contains("年均"));
  }

  /**
   * {@return whether an amount is told in a review of several years (五年来，实际使用外资263亿美元) and may be
   * that of all of them, though its period is the last}
   */
  boolean maySumUpYears() {
    Period period = period();
    String words = period == null ? null : period.text();
    Integer months = months();
    return nature() == IndicatorEntry.Nature.FLOW
        && words != null
        && months != null
        && months <= 12
        && SEVERAL_YEARS.matcher(words).find();
  }

  /**
   * {@return whether the calendar year is one that the figure speaks of: each year of an annual
   * figure; of a state or a share the last one only; else every year it covers}
   */
  public boolean speaksOf(int year) {
    Integer first = firstYear();
    Integer last = lastYear();
    if (first == null || last == null) {
      return false;
    }
    boolean state = measure() == Measure.LEVEL && nature() != IndicatorEntry.Nature.FLOW;
    return (state && !isAnnual() ? last : first) <= year && year <= last;
  }

  /** {@return months that one value covers, null if no year is known} */
  @Nullable Integer months() {
    Period period = period();
    if (period == null) {
      return null;
    }
    Recurrence recurrence = period.recurrence();
    if (recurrence != null) {
      return switch (recurrence) {
        case ANNUAL -> 12;
        case QUARTERLY -> 3;
        case MONTHLY -> 1;
      };
    }
    LocalDate from = period.from();
    LocalDate to = period.to();
    return from == null || to == null
        ? null
        : Integer.valueOf(
            12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue() + 1);
  }

  /** {@return how the indicator behaves over time, null if unknown} */
  public IndicatorEntry.@Nullable Nature nature() {
    if (entry != null) {
      return entry.nature();
    }
    return isShare() ? IndicatorEntry.Nature.RATIO : null;
  }

  /**
   * {@return whether more is better; where the catalogue does not tell, by the comparison word;
   * null if neither does}
   */
  public @Nullable Boolean higherIsBetter() {
    if (measure() == Measure.REDUCTION) {
      return entry == null || entry.higherIsBetter() == null ? null : !entry.higherIsBetter();
    }
    if (entry != null && entry.higherIsBetter() != null) {
      return entry.higherIsBetter();
    }
    Operator operator = amount().operator();
    return switch (operator) {
      case GE, GT -> Boolean.TRUE;
      case LE, LT -> Boolean.FALSE;
      case EQ, APPROX, RANGE -> null;
    };
  }

  /** {@return what stands against comparing the two figures, null if nothing does} */
  public @Nullable Obstacle obstacleTo(Figure other) {
    return Comparability.obstacle(this, other);
  }

  private static Amount amountOf(Target quantity) {
    return Objects.requireNonNull(quantity.amount());
  }

  private static Measure measureOf(Target quantity) {
    return Objects.requireNonNull(quantity.measure());
  }

  private @Nullable Period period() {
    return target.period();
  }
}
