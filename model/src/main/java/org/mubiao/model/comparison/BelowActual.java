package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Severity;

/**
 * Targets that fall behind what had been reached when they were set. A target set before is not to
 * blame; and a rate of growth may well be planned lower than the last one.
 */
final class BelowActual {

  private static final String MONEY = "money";

  /** Of sums without an entry in the catalogue, those above this share of the last are let pass. */
  private static final BigDecimal CLEARLY_LESS = new BigDecimal("0.8");

  private static final List<String> WORKS =
      List.of(
          "建设", "建成", "新建", "改造", "新改建", "新改扩建", "提升", "实施", "开展", "完成", "打造", "培育", "引进", "新增",
          "增设", "创建", "改建", "扩建", "整治", "治理", "推广");

  private BelowActual() {}

  /** {@return those whose target and actual stand in two documents} */
  static List<Finding> across(List<Figure> alike) {
    return of(alike, false);
  }

  /** {@return those whose target and actual stand in one document} */
  static List<Finding> inside(List<Figure> alike) {
    return of(alike, true);
  }

  private static List<Finding> of(List<Figure> alike, boolean inside) {
    List<ComparisonRow> rows = Rows.of(alike);
    List<Finding> findings = new ArrayList<>();
    for (ComparisonRow target : rows) {
      if (Rows.isTarget(target) && mayFallBehind(target.figure())) {
        Figure reached = lastReached(target.figure(), rows);
        if (reached != null
            && FindingWriter.sameDocument(target.figure(), reached) == inside
            && isBehind(target.figure(), reached)
            && !isPerhapsAnAddition(target.figure(), reached)
            && !isPerhapsAnother(target.figure(), reached)) {
          findings.add(finding(target.figure(), reached));
        }
      }
    }
    return findings;
  }

  /**
   * States, shares and sums of money are kept up. Works and services (改造小区, 城镇新增就业, 粮食产量) get a
   * quota anew each year, or a floor that lies below what is reached in every place and year.
   */
  private static boolean mayFallBehind(Figure target) {
    if (target.isMeanOfYears()) {
      return false;
    }
    IndicatorEntry.Nature nature = target.nature();
    boolean added = target.measure() == Measure.NEW && nature == IndicatorEntry.Nature.FLOW;
    if (target.measure() != Measure.LEVEL && !added) {
      return false;
    }
    return nature == IndicatorEntry.Nature.RATIO
        || (nature == IndicatorEntry.Nature.STOCK && !isWork(target))
        || target.dimension().startsWith(MONEY);
  }

  /** 建成高标准农田: what is done in the year, of a thing that is counted at its end. */
  private static boolean isWork(Figure figure) {
    String name = IndicatorNames.folded(figure.target().indicator().name());
    return WORKS.stream().anyMatch(name::startsWith);
  }

  /** {@return the latest actual before the target's years that it could know of} */
  private static @Nullable Figure lastReached(Figure target, List<ComparisonRow> rows) {
    Integer first = target.isAnnual() ? target.firstYear() : target.lastYear();
    if (first == null) {
      return null;
    }
    Figure latest = null;
    int latestYear = Integer.MIN_VALUE;
    for (ComparisonRow row : rows) {
      Figure actual = row.figure();
      Integer year = actual.lastYear();
      if (!Rows.isTarget(row)
          && year != null
          && year < first
          && year > latestYear
          && couldKnow(target, actual, year)
          && !actual.isMeanOfYears()
          && !actual.maySumUpYears()
          && target.obstacleTo(actual) == null) {
        latest = actual;
        latestYear = year;
      }
    }
    return latest;
  }

  private static boolean couldKnow(Figure target, Figure actual, int year) {
    return FindingWriter.sameDocument(target, actual)
        || (Figures.yearOf(target.document()) > year
            && Figures.yearOf(target.document()) != java.time.LocalDate.MAX.getYear());
  }

  private static boolean isBehind(Figure target, Figure reached) {
    Boolean higher = target.higherIsBetter();
    Operator operator = target.amount().operator();
    if (higher == null) {
      return false;
    }
    if (higher) {
      BigDecimal most = operator == Operator.RANGE ? target.bounds().upper() : target.value();
      BigDecimal least = reached.bounds().lower();
      return operator != Operator.LE
          && operator != Operator.LT
          && operator != Operator.APPROX
          && most != null
          && least != null
          && most.compareTo(least) < 0;
    }
    // A limit that is not to be exceeded may well stay above what was reached.
    BigDecimal most = reached.bounds().upper();
    return (operator == Operator.EQ || operator == Operator.RANGE)
        && most != null
        && target.value().compareTo(most) > 0;
  }

  /**
   * 建成200 beside a stock of 4808 adds to it, though the words do not say 新; and a share of half the
   * one before is that of something else.
   */
  private static boolean isPerhapsAnAddition(Figure target, Figure reached) {
    return !Boolean.FALSE.equals(target.higherIsBetter())
        && target.nature() != IndicatorEntry.Nature.FLOW
        && target.value().add(target.value()).compareTo(reached.value()) < 0;
  }

  /** Without a catalogue, a name may stand for something else a little smaller. */
  private static boolean isPerhapsAnother(Figure target, Figure reached) {
    return target.nature() == null
        && (reached.amount().operator() == Operator.APPROX
            || target.value().compareTo(reached.value().multiply(CLEARLY_LESS)) > 0);
  }

  private static Finding finding(Figure target, Figure reached) {
    boolean flow =
        target.nature() != IndicatorEntry.Nature.RATIO
            && target.nature() != IndicatorEntry.Nature.STOCK;
    boolean higher = Boolean.TRUE.equals(target.higherIsBetter());
    String subject = FindingWriter.subject(target);
    boolean inside = FindingWriter.sameDocument(target, reached);
    return FindingWriter.finding(
        FindingKind.BELOW_ACTUAL,
        flow || !higher ? Severity.NOTICE : Severity.WARNING,
        subject
            + FindingWriter.years(target)
            + "年的目标"
            + value(target, inside, true)
            + (higher ? "低于" : "高于")
            + FindingWriter.years(reached)
            + "年已达到的"
            + value(reached, inside, true)
            + "。",
        "The target for "
            + FindingWriter.years(target)
            + ", "
            + value(target, inside, false)
            + " of "
            + subject
            + ", falls behind what "
            + FindingWriter.years(reached)
            + " reached, "
            + value(reached, inside, false)
            + ".",
        target,
        reached);
  }

  /** In one document its name says nothing new. */
  private static String value(Figure figure, boolean inside, boolean chinese) {
    return inside ? FindingWriter.value(figure) : FindingWriter.valueOfDocument(figure, chinese);
  }
}
