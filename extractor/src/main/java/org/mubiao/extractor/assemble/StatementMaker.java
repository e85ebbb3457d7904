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

  /**
   * 高于全国平均水平0.7个百分点: how far ahead of others, no growth of its own. 高等教育平均规模 and 快递平均单价 are ahead
   * of nobody.
   */
  private static final QuickPattern GAP_TO_OTHERS =
      QuickPattern.compile(
          "(?<![不得])(?:高于|快于|优于|好于|慢于|领先)[^，。；、年期]{1,12}$|(?:低于|超过|超出|高出|超(?![算市级低])|高(?![等中校新技端质级标速层龄])|快(?![递速捷件]))(?:于)?(?:全国|全省|全市|全区|国家|省|市|年度目标|目标|序时|时序|计划|预期|中部|东部|西部|平均|同期全国|[^，。；、年期]{0,4}平均)[^，。；、年期]{0,10}$|(?:比|较|与|距|离)[^，。；、]{0,16}(?:目标|计划|任务|预期)(?:任务|值|要求)?(?:仍|还|尚)?(?:低|高|差|少|相差|有)$|差[^，。；、\\d]{0,6}(?:目标|计划|任务|预期)$");

  /** 课时原则上占一半: how strictly it is meant is no part of the name. */
  private static final QuickPattern IN_PRINCIPLE = QuickPattern.compile("(?<=.)原则上");

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
    statement.name = IN_PRINCIPLE.matcher(name).replaceAll("");
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
      String before = text.substring(Math.max(0, amount.start() - LONGEST_GAP), amount.start());
      if (GAP_TO_OTHERS.matcher(before).find()) {
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
