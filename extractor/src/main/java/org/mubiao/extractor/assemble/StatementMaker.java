package org.mubiao.extractor.assemble;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Base;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/** Puts name, number and time together to a statement. */
final class StatementMaker {

  /** An inherited name that stands further back than this is no part of the evidence. */
  private static final int LONGEST_REACH = 1000;

  /** 课时原则上占一半, 优良率高于上年1个百分点: how it is meant or compared is no part of the name. */
  private static final QuickPattern NO_NAME =
      QuickPattern.compile("(?<=.)原则上|(?<=.{2})(?:高于|低于|多于|少于|快于)$");

  private static final int LONGEST_GAP = 18;

  private final MeasurementUnits measures;
  private final PeriodResolver periods;
  private final ReachedStates states;

  StatementMaker(CueWords cues, MeasurementUnits measures) {
    this.measures = measures;
    this.states = new ReachedStates(cues);
    this.periods = new PeriodResolver(new VerbReader(cues));
  }

  /**
   * {@return the statement that {@code name} has this amount}
   *
   * @param earlier whether the amount is only the state from which a change starts
   */
  Statement make(
      PassageText passage,
      Sentence sentence,
      NameParts parts,
      String name,
      AmountMention amount,
      Voice voice,
      PeriodCarry carry,
      boolean earlier) {
    int prefixStart = amount.prefixStart();
    boolean near = parts.nameStart() >= 0 && prefixStart - parts.nameStart() <= LONGEST_REACH;
    int start = near ? Math.min(prefixStart, parts.nameStart()) : prefixStart;
    while (start < prefixStart && "、，；：和".indexOf(passage.folded().charAt(start)) >= 0) {
      start++;
    }
    int end = Math.max(amount.end(), parts.nameEnd());
    Statement statement = new Statement(TargetKind.QUANTITY, passage.span(start, end));
    statement.name = NO_NAME.matcher(name).replaceAll("");
    statement.scope = parts.scope();
    statement.valueSpan = passage.span(amount.start(), amount.valueEnd());
    Measure measure = measure(parts.measure(), amount, name, passage.folded());
    statement.measure = measure;
    PeriodResolver.Resolved resolved =
        periods.resolve(
            passage,
            sentence,
            amount.prefixStart(),
            amount.start(),
            measure,
            parts.average(),
            countsThings(amount),
            voice,
            carry);
    statement.status = earlier ? Status.ACTUAL : resolved.status();
    statement.amount = amount(amount, statement.status == Status.TARGET);
    Period period = resolved.period();
    statement.period = period;
    if (amount.prefix() == AmountMention.Prefix.REACH && amount.suffix() == null) {
      StricterBound.apply(carry.latest, statement);
    }
    carry.latest = statement;
    boolean stock =
        states.is(passage, statement, parts, name, amount, measures.named(amount.unit()), carry);
    statement.period =
        earlier
            ? earlierPeriod(resolved, voice, carry)
            : stock && period != null ? lastYear(period) : period;
    if (carry.averageOf != null && followsAverage(passage.folded(), amount, measure, carry)) {
      statement.period = carry.averageOf;
    }
    Recurrence again = statement.period == null ? null : statement.period.recurrence();
    if (measure == Measure.GROWTH && again == Recurrence.ANNUAL) {
      carry.averageOf = statement.period;
      carry.averageEnd = amount.end();
    }
    statement.deadline = statement.status == Status.TARGET ? resolved.deadline() : null;
    if (resolved.assumed()) {
      statement.review.add("period-assumed");
    }
    if (parts.inherited()) {
      statement.review.add("indicator-inherited");
    }
    if (measure == Measure.LEVEL && GapToOthers.isGap(passage.folded(), amount)) {
      statement.name = GapToOthers.without(statement.name);
      statement.review.add(GapToOthers.REASON);
    }
    LocalDate baseFrom = resolved.baseFrom();
    if (baseFrom != null && (measure == Measure.GROWTH || measure == Measure.REDUCTION)) {
      statement.base = base(baseFrom, resolved.baseTo(), statement.period);
    }
    return statement;
  }

  /**
   * Nothing grows from a year to the same year: where a report of the next year calls the reported
   * one 去年 elsewhere, its 较去年 still means the year before the reported one.
   */
  private static Base base(LocalDate from, @Nullable LocalDate to, @Nullable Period period) {
    if (to == null || period == null || from.getYear() != to.getYear()) {
      return new Base(from, to, null, null);
    }
    boolean itself = from.equals(period.from()) && to.equals(period.to());
    return itself
        ? new Base(from.minusYears(1), to.minusYears(1), null, null)
        : new Base(from, to, null, null);
  }

  /** 年均增长7%、高于全国1个百分点: the gap is one of the averages. */
  private static boolean followsAverage(
      String text, AmountMention amount, Measure measure, PeriodCarry carry) {
    int at = carry.averageEnd;
    int to = amount.start();
    return measure == Measure.LEVEL
        && amount.unit().endsWith("百分点")
        && at < to
        && to - at <= LONGEST_GAP
        && "、，".indexOf(text.charAt(at)) >= 0
        && text.substring(at + 1, to).chars().noneMatch(c -> "，。；、".indexOf(c) >= 0);
  }

  private static @Nullable Period earlierPeriod(
      PeriodResolver.Resolved resolved, Voice voice, PeriodCarry carry) {
    if (resolved.baseFrom() != null) {
      carry.changeFrom = new Period(resolved.baseFrom(), resolved.baseTo(), null, null);
    }
    return carry.changeFrom != null
        ? carry.changeFrom
        : PeriodResolver.before(resolved.period(), voice);
  }

  private static Period lastYear(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from == null || to == null) {
      return period;
    }
    boolean several =
        from.getYear() < to.getYear()
            && from.getDayOfYear() == 1
            && to.equals(LocalDate.of(to.getYear(), 12, 31));
    return several && period.recurrence() == null
        ? Period.year(to.getYear()).withText(period.text())
        : period;
  }

  private boolean countsThings(AmountMention amount) {
    UnitOfMeasure unit = measures.named(amount.unit());
    return unit == null || Dimensions.countsThings(unit.dimension());
  }

  private static Measure measure(
      @Nullable Measure said, AmountMention amount, String name, String text) {
    if (said == Measure.NEW
        && (NameShapes.isPerUnit(name) || NameShapes.namesNewThing(name))
        && !text.startsWith("增加", amount.prefixStart() - 2)) {
      // 新建居住区人均体育用地面积, 新引进项目投资强度: 新 says which ones, not how many more
      return Measure.LEVEL;
    }
    if (said == Measure.NEW && amount.unit().equals("%") && name.indexOf('占') >= 0) {
      return Measure.LEVEL; // 占年度新增用地40%: of what the share is
    }
    if (said == null && text.startsWith("累计", amount.prefixStart())) {
      return Measure.CUMULATIVE;
    }
    String unit = amount.unit();
    if (said == Measure.GROWTH || said == null) {
      if (GapToOthers.standsBefore(text, amount.start())) {
        return Measure.LEVEL;
      }
    }
    boolean points = unit.equals("个百分点") || unit.equals("百分点");
    if (unit.equals("番") || said == Measure.NEW && (points || unit.equals("%"))) {
      return Measure.GROWTH;
    }
    if (said == null) {
      return points ? Measure.GROWTH : Measure.LEVEL;
    }
    return said;
  }

  private static Amount amount(AmountMention mention, boolean target) {
    Operator operator = mention.operator(target);
    BigDecimal upper = operator == Operator.RANGE ? mention.upper() : null;
    return new Amount(operator, mention.value(), upper, mention.unit());
  }
}
