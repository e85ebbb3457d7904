package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Status;

/**
 * One thing, one period, two values. Comparison words and counting words that differ are no
 * contradiction, nor is a number that another one rounds.
 */
final class Contradictions {

  /** Of two values for one thing in one document, the smaller is at least this share. */
  private static final BigDecimal CLOSE = new BigDecimal("0.8");

  private static final String REPORT = "报告";

  private Contradictions() {}

  /** {@return those between two documents} */
  static List<Finding> across(List<Figure> alike) {
    return of(alike, null);
  }

  /** {@return those inside one document, which has these parts} */
  static List<Finding> inside(List<Figure> alike, DocumentParts parts) {
    return of(alike, parts);
  }

  private static List<Finding> of(List<Figure> alike, @Nullable DocumentParts parts) {
    boolean inside = parts != null;
    List<Figure> sorted = alike.stream().sorted(FindingWriter.DOCUMENT_ORDER).toList();
    List<Finding> findings = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int at = 0; at < sorted.size(); at++) {
      for (int other = at + 1; other < sorted.size(); other++) {
        Figure one = sorted.get(at);
        Figure two = sorted.get(other);
        if (FindingWriter.sameDocument(one, two) == inside
            && samePeriod(one, two)
            && one.status() == two.status()
            && (parts == null
                ? one.obstacleTo(two) == null && !isMean(one, two)
                : tellsTwice(one, two, parts) && !tellsOfParts(one, sorted))
            && (!inside || (isTold(one) && isTold(two) && isClose(one, two)))
            && differ(one, two)
            && told.add(pair(one, two))) {
          findings.add(finding(one, two, inside));
        }
      }
    }
    return findings;
  }

  /** The same two values are told once, however often each is stated. */
  private static String pair(Figure one, Figure two) {
    return FindingWriter.years(one)
        + one.status()
        + one.document().id()
        + two.document().id()
        + one.value().min(two.value())
        + "|"
        + one.value().max(two.value());
  }

  private static boolean samePeriod(Figure one, Figure two) {
    var first = one.target().period();
    var second = two.target().period();
    return first != null
        && second != null
        && first.from() != null
        && Objects.equals(first.from(), second.from())
        && Objects.equals(first.to(), second.to())
        && first.recurrence() == second.recurrence();
  }

  /**
   * Whether the second is a restatement of the first: a goal and a task, prose and a table. Side by
   * side in one section or one table, equal names stand for different things.
   */
  private static boolean tellsTwice(Figure one, Figure two, DocumentParts parts) {
    CellPlace first = one.target().cell();
    CellPlace second = two.target().cell();
    boolean together =
        (first == null) == (second == null)
            && (first == null
                ? Objects.equals(one.target().section(), two.target().section())
                : second != null && Objects.equals(first.table(), second.table()));
    return !together
        && (isState(one) || (first == null) != (second == null) || parts.areApart(one, two))
        && isNamedAlike(one, two)
        && (one.obstacleTo(two) == null || isAdditionTold(one, two));
  }

  /** A state or a share is one number wherever it is told; of works, each task has its own. */
  private static boolean isState(Figure figure) {
    return figure.measure() == Measure.LEVEL
        && (figure.nature() == IndicatorEntry.Nature.STOCK
            || figure.nature() == IndicatorEntry.Nature.RATIO);
  }

  /** One entry of the catalogue may hold works of several kinds: 造林绿化, and 人工造林 as its part. */
  private static boolean isNamedAlike(Figure one, Figure two) {
    if (one.nature() != IndicatorEntry.Nature.FLOW) {
      return true;
    }
    String first = one.coreName();
    String second = two.coreName();
    return first.equals(second) || isAlias(one, first) && isAlias(two, second);
  }

  private static boolean isAlias(Figure figure, String core) {
    IndicatorEntry entry = figure.entry();
    return entry != null
        && !figure.dimension().equals("area")
        && IndicatorNames.wordings(entry).contains(core);
  }

  /**
   * Whether a document tells the same thing of the same time with three and more values: those are
   * of its places or projects, though the words nearby do not say so.
   */
  private static boolean tellsOfParts(Figure one, List<Figure> alike) {
    return alike.stream()
            .filter(
                other ->
                    samePeriod(one, other)
                        && one.status() == other.status()
                        && one.measure() == other.measure()
                        && one.dimension().equals(other.dimension()))
            .map(other -> Decimals.plain(other.value()))
            .distinct()
            .count()
        > 2;
  }

  private static boolean isMean(Figure one, Figure two) {
    return one.isMeanOfYears() != two.isMeanOfYears();
  }

  /** 新引进项目370个 and 项目总数400个: without a catalogue, only close numbers tell that both add. */
  private static boolean isAdditionTold(Figure one, Figure two) {
    boolean levelAndNew =
        (one.measure() == Measure.LEVEL && two.measure() == Measure.NEW)
            || (one.measure() == Measure.NEW && two.measure() == Measure.LEVEL);
    return levelAndNew
        && one.nature() == null
        && one.dimension().equals(two.dimension())
        && isClose(one, two);
  }

  /** A slip stays close to what it should be; numbers far apart measure different things. */
  private static boolean isClose(Figure one, Figure two) {
    BigDecimal least = one.value().min(two.value());
    BigDecimal most = one.value().max(two.value());
    return least.compareTo(most.multiply(CLOSE)) >= 0;
  }

  /**
   * Whether a document says such a figure once for all. A report tells one indicator of many
   * stretches of time; and a growth is told over the year and over many.
   */
  private static boolean isTold(Figure figure) {
    String kind = figure.document().kind();
    return (kind == null || !kind.endsWith(REPORT))
        && figure.measure() != Measure.GROWTH
        && figure.measure() != Measure.REDUCTION;
  }

  private static boolean differ(Figure one, Figure two) {
    if (one.value().compareTo(two.value()) == 0 || isRounded(one, two) || isRounded(two, one)) {
      return false;
    }
    boolean sameWord = direction(one) == direction(two) && direction(one) != 2;
    return sameWord || one.bounds().isApartFrom(two.bounds());
  }

  private static int direction(Figure figure) {
    return switch (figure.amount().operator()) {
      case EQ -> 0;
      case GE, GT -> 1;
      case LE, LT -> -1;
      case APPROX, RANGE -> 2;
    };
  }

  private static boolean isRounded(Figure coarse, Figure fine) {
    BigDecimal rough = inUnitOf(coarse, coarse);
    BigDecimal exact = inUnitOf(fine, coarse);
    return rough != null
        && exact != null
        && exact.setScale(rough.scale(), RoundingMode.HALF_UP).compareTo(rough) == 0;
  }

  private static @Nullable BigDecimal inUnitOf(Figure figure, Figure other) {
    Amount amount = figure.amount();
    if (amount.unit().equals(other.amount().unit())) {
      return amount.value();
    }
    BigDecimal base = other.value();
    return base.signum() == 0
        ? null
        : figure
            .value()
            .multiply(other.amount().value())
            .divide(base, java.math.MathContext.DECIMAL64);
  }

  private static Finding finding(Figure one, Figure two, boolean inside) {
    String subject = FindingWriter.subject(one);
    boolean target = one.status() == Status.TARGET;
    return FindingWriter.finding(
        inside ? FindingKind.CONTRADICTION : FindingKind.CROSS_CONTRADICTION,
        // A later plan may well set another target; what was reached can only be one number.
        inside || !target ? Severity.WARNING : Severity.NOTICE,
        subject
            + FindingWriter.years(one)
            + "年的"
            + (target ? "目标" : "实绩")
            + (inside ? "前后不一：" : "两份文件不一：")
            + value(one, inside, true)
            + "，"
            + value(two, inside, true)
            + "。",
        (inside ? "The document gives " : "Two documents give ")
            + subject
            + " two "
            + (target ? "targets" : "actuals")
            + " for "
            + FindingWriter.years(one)
            + ": "
            + value(one, inside, false)
            + " and "
            + value(two, inside, false)
            + ".",
        one,
        two);
  }

  /** In one document its name says nothing new. */
  private static String value(Figure figure, boolean inside, boolean chinese) {
    return inside ? FindingWriter.value(figure) : FindingWriter.valueOfDocument(figure, chinese);
  }
}
