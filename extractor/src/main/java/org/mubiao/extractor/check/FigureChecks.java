package org.mubiao.extractor.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.Figure;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/**
 * Holds the figures of one document against each other: one indicator with two values, a target
 * below what was reached, yearly steps that miss the end value.
 */
final class FigureChecks {

  /** Share of letter pairs from which two names without a catalogue entry are taken as kin. */
  private static final double KIN = 0.7;

  private static final String SENTENCE_ENDS = "。！？\n";

  private final DocumentInfo info;
  private final String text;
  private final List<Figure> figures = new ArrayList<>();

  FigureChecks(DocumentInfo info, String text, List<Target> targets, IndicatorCatalogue catalogue) {
    this.info = info;
    this.text = text;
    for (Target target : targets) {
      Figure figure = Figure.of(info, target, catalogue);
      if (figure != null) {
        figures.add(figure);
      }
    }
  }

  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    for (List<Figure> same : bySubject().values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int k = i + 1; k < same.size(); k++) {
          contradiction(same.get(i), same.get(k), findings);
        }
        belowActual(same.get(i), same, findings);
      }
    }
    steps(findings);
    return findings;
  }

  private Map<String, List<Figure>> bySubject() {
    Map<String, List<Figure>> groups = new HashMap<>();
    for (Figure figure : figures) {
      groups.computeIfAbsent(figure.subject(), subject -> new ArrayList<>()).add(figure);
    }
    return groups;
  }

  private void contradiction(Figure one, Figure other, List<Finding> findings) {
    boolean comparable =
        one.status() == Status.TARGET
            && other.status() == Status.TARGET
            && !inOneSentence(one, other)
            && !isChange(one)
            && one.amount().operator() != Operator.APPROX
            && other.amount().operator() != Operator.APPROX
            && samePeriod(one.target().period(), other.target().period())
            && (one.obstacleTo(other) == null || sharedOut(one, other))
            && Objects.equals(one.target().scope(), other.target().scope());
    boolean inOneTable = one.target().cell() != null && other.target().cell() != null;
    if (!comparable || inOneTable || !one.bounds().isApartFrom(other.bounds())) {
      return;
    }
    findings.add(
        new FindingBuilder(info.id(), text)
            .at(one.target())
            .at(other.target())
            .build(
                FindingKind.CONTRADICTION,
                Severity.WARNING,
                "“"
                    + name(one)
                    + "”一处为"
                    + value(one)
                    + "，另一处“"
                    + name(other)
                    + "”为"
                    + value(other)
                    + "。",
                "“"
                    + name(one)
                    + "” is "
                    + value(one)
                    + " in one place and "
                    + value(other)
                    + " in another."));
  }

  /**
   * The total of a table that shares a goal out: the goal says 新引进370个, the table's head only 总数.
   * What is new in a year and what its table adds up to are then one figure.
   */
  private static boolean sharedOut(Figure one, Figure other) {
    boolean inTable = one.target().cell() != null;
    if (inTable == (other.target().cell() != null)) {
      return false;
    }
    Figure table = inTable ? one : other;
    Figure goal = inTable ? other : one;
    boolean stock = goal.nature() == IndicatorEntry.Nature.STOCK;
    return table.measure() == Measure.LEVEL
        && goal.measure() == Measure.NEW
        && !stock
        && table.target().scope() == null
        && goal.amount().unit().equals(table.amount().unit());
  }

  /** Values of one sentence are parts of a list, not rivals. */
  private boolean inOneSentence(Figure one, Figure other) {
    int from =
        Math.min(one.target().evidence().span().end(), other.target().evidence().span().end());
    int to =
        Math.max(one.target().evidence().span().start(), other.target().evidence().span().start());
    return from >= to
        || SENTENCE_ENDS.chars().noneMatch(end -> text.substring(from, to).indexOf(end) >= 0);
  }

  private static boolean isChange(Figure figure) {
    return figure.measure() == Measure.GROWTH || figure.measure() == Measure.REDUCTION;
  }

  private static boolean samePeriod(@Nullable Period one, @Nullable Period other) {
    return one != null
        && other != null
        && one.from() != null
        && Objects.equals(one.from(), other.from())
        && Objects.equals(one.to(), other.to())
        && one.recurrence() == other.recurrence();
  }

  /** The highest figure reached before stands for all that the target stays below. */
  private void belowActual(Figure target, List<Figure> others, List<Finding> findings) {
    Figure highest = null;
    for (Figure actual : others) {
      boolean above = liesBelow(target, actual);
      if (above && (highest == null || actual.value().compareTo(highest.value()) > 0)) {
        highest = actual;
      }
    }
    if (highest != null) {
      addBelow(target, highest, findings);
    }
  }

  private static boolean liesBelow(Figure target, Figure actual) {
    if (target.status() != Status.TARGET || actual.status() != Status.ACTUAL) {
      return false;
    }
    Integer due = target.lastYear();
    Integer reached = actual.lastYear();
    boolean later = due != null && reached != null && due > reached && due - reached <= 5;
    if (!later || isChange(target) || target.obstacleTo(actual) != null || !risesByNature(target)) {
      return false;
    }
    Operator operator = target.amount().operator();
    boolean floor = operator == Operator.GE || operator == Operator.EQ || operator == Operator.GT;
    return floor && target.value().compareTo(actual.value()) < 0;
  }

  private void addBelow(Figure target, Figure actual, List<Finding> findings) {
    Integer due = target.lastYear();
    Integer reached = actual.lastYear();
    findings.add(
        new FindingBuilder(info.id(), text)
            .at(target.target())
            .at(actual.target())
            .build(
                FindingKind.BELOW_ACTUAL,
                target.isShare() ? Severity.WARNING : Severity.NOTICE,
                due
                    + "年“"
                    + name(target)
                    + "”目标"
                    + value(target)
                    + "，低于"
                    + reached
                    + "年已达到的"
                    + value(actual)
                    + "。",
                "The target "
                    + value(target)
                    + " for "
                    + due
                    + " lies below the "
                    + value(actual)
                    + " reached in "
                    + reached
                    + "."));
  }

  private static boolean risesByNature(Figure figure) {
    return figure.entry() != null && Boolean.TRUE.equals(figure.entry().higherIsBetter());
  }

  /** Yearly steps against the total over the same years: 5 a year do not make 25 in three. */
  private void steps(List<Finding> findings) {
    for (Figure yearly : figures) {
      Period period = yearly.target().period();
      LocalDate from = period == null ? null : period.from();
      LocalDate to = period == null ? null : period.to();
      boolean step =
          period != null
              && period.recurrence() == Recurrence.ANNUAL
              && yearly.status() == Status.TARGET
              && adds(yearly.measure());
      if (!step || from == null || to == null) {
        continue;
      }
      int years = to.getYear() - from.getYear() + 1;
      for (Figure total : figures) {
        if (years > 1 && isTotalOf(total, yearly, from, to)) {
          compare(yearly, total, years, findings);
        }
      }
    }
  }

  private static boolean adds(Measure measure) {
    return measure == Measure.NEW || measure == Measure.NET;
  }

  private static boolean isTotalOf(Figure total, Figure yearly, LocalDate from, LocalDate to) {
    Period period = total.target().period();
    boolean overall =
        period != null
            && period.recurrence() == null
            && from.equals(period.from())
            && to.equals(period.to())
            && total.status() == Status.TARGET
            && (adds(total.measure()) || total.measure() == Measure.CUMULATIVE);
    return overall
        && total.amount().unit().equals(yearly.amount().unit())
        && Objects.equals(total.target().scope(), yearly.target().scope())
        && (total.subject().equals(yearly.subject())
            || kin(total.target().indicator().name(), yearly.target().indicator().name()));
  }

  private static boolean kin(String one, String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    return 2.0 * shared.size() >= KIN * (first.size() + second.size());
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < name.length(); i++) {
      pairs.add(name.substring(i, i + 2));
    }
    return pairs;
  }

  private void compare(Figure yearly, Figure total, int years, List<Finding> findings) {
    BigDecimal sum = Decimals.plain(yearly.value().multiply(BigDecimal.valueOf(years)));
    Operator step = yearly.amount().operator();
    boolean tooLittle = sum.compareTo(total.value()) < 0 && step != Operator.GT;
    boolean tooMuch =
        step == Operator.EQ
            && total.amount().operator() == Operator.EQ
            && sum.compareTo(total.value()) > 0;
    if (!tooLittle && !tooMuch) {
      return;
    }
    findings.add(
        new FindingBuilder(info.id(), text)
            .at(total.target())
            .at(yearly.target())
            .build(
                FindingKind.RATE_MISMATCH,
                Severity.WARNING,
                "“"
                    + name(yearly)
                    + "”每年"
                    + value(yearly)
                    + "，"
                    + years
                    + "年合计"
                    + sum.toPlainString()
                    + "，与“"
                    + name(total)
                    + "”总目标"
                    + value(total)
                    + "不一致。",
                value(yearly)
                    + " a year makes "
                    + sum.toPlainString()
                    + " in "
                    + years
                    + " years, the total is "
                    + value(total)
                    + "."));
  }

  private static String name(Figure figure) {
    return figure.target().indicator().name();
  }

  private static String value(Figure figure) {
    Amount amount = figure.amount();
    String sign = amount.operator() == Operator.EQ ? "" : amount.operator().sign();
    return sign + amount.value().toPlainString() + amount.unit();
  }
}
