package org.mubiao.model.comparison;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.Obstacle.Kind;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.target.Base;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Target;
import org.mubiao.model.time.Period;

/**
 * Decides whether two figures may be subtracted. Years and places play no part: those are what
 * figures are compared over.
 */
final class Comparability {

  private Comparability() {}

  /** {@return what stands against it, null if nothing does} */
  static @Nullable Obstacle obstacle(Figure one, Figure other) {
    Obstacle found = denominator(one, other);
    found = found != null ? found : base(one, other);
    found = found != null ? found : subject(one, other);
    found = found != null ? found : scope(one, other);
    return found != null ? found : ofOneIndicator(one, other);
  }

  /**
   * {@return what stands against it although both are known to be of one indicator and one part of
   * the area, null if nothing does}
   */
  static @Nullable Obstacle ofOneIndicator(Figure one, Figure other) {
    Obstacle found = measure(one, other);
    found = found != null ? found : dimension(one, other);
    found = found != null ? found : perHead(one, other);
    found = found != null ? found : growthBase(one, other);
    return found != null ? found : period(one, other);
  }

  /**
   * {@return what stands against subtracting although the figures measure the same: limits that
   * point in opposite directions, and ranges}
   */
  static @Nullable Obstacle boundObstacle(Figure one, Figure other) {
    int first = direction(one);
    int second = direction(other);
    if (first == 2 || second == 2) {
      return new Obstacle(Kind.BOUND, "区间没有单一数值", "a range has no single value to subtract");
    }
    return first * second >= 0
        ? null
        : new Obstacle(Kind.BOUND, "一个是下限，一个是上限", "a lower limit against an upper limit");
  }

  private static int direction(Figure figure) {
    return switch (figure.amount().operator()) {
      case EQ, APPROX -> 0;
      case GE, GT -> 1;
      case LE, LT -> -1;
      case RANGE -> 2;
    };
  }

  private static @Nullable Obstacle subject(Figure one, Figure other) {
    return one.subject().equals(other.subject())
        ? null
        : against(Kind.INDICATOR, "指标不同", "different indicators", label(one), label(other));
  }

  private static String label(Figure figure) {
    IndicatorEntry entry = figure.entry();
    return entry == null ? figure.target().indicator().name() : entry.label();
  }

  private static @Nullable Obstacle denominator(Figure one, Figure other) {
    String first = one.entry() == null ? null : one.entry().denominator();
    String second = other.entry() == null ? null : other.entry().denominator();
    return Objects.equals(first, second)
        ? null
        : against(
            Kind.DENOMINATOR,
            "分母不同",
            "different denominators",
            orNone(first, "无分母"),
            orNone(second, "无分母"),
            orNone(first, "none"),
            orNone(second, "none"));
  }

  private static @Nullable Obstacle base(Figure one, Figure other) {
    String first = base(one);
    String second = base(other);
    if (first.equals(second)) {
      return null;
    }
    boolean divided = divides(one.qualifier()) || divides(other.qualifier());
    return against(
        divided ? Kind.DENOMINATOR : Kind.BASE,
        divided ? "分母不同" : "统计范围不同",
        divided ? "different denominators" : "different bases",
        orNone(first, "未限定"),
        orNone(second, "未限定"),
        orNone(first, "unrestricted"),
        orNone(second, "unrestricted"));
  }

  private static String base(Figure figure) {
    IndicatorEntry entry = figure.entry();
    String base = entry == null || entry.base() == null ? "" : entry.base();
    String qualifier = figure.qualifier() == null ? "" : figure.qualifier();
    return base.isEmpty() ? qualifier : base + (qualifier.isEmpty() ? "" : "，" + qualifier);
  }

  private static boolean divides(@Nullable String qualifier) {
    return qualifier != null
        && (qualifier.startsWith("每") || qualifier.endsWith("万人") || qualifier.endsWith("gdp"));
  }

  private static @Nullable Obstacle scope(Figure one, Figure other) {
    String first = one.target().scope();
    String second = other.target().scope();
    return Objects.equals(first, second)
        ? null
        : against(
            Kind.SCOPE,
            "适用范围不同",
            "different parts of the area",
            orNone(first, "全域"),
            orNone(second, "全域"),
            orNone(first, "the whole area"),
            orNone(second, "the whole area"));
  }

  private static @Nullable Obstacle measure(Figure one, Figure other) {
    Measure first = one.measure();
    Measure second = other.measure();
    if (first == second) {
      return null;
    }
    boolean plain =
        (first == Measure.LEVEL && second == Measure.NEW)
            || (first == Measure.NEW && second == Measure.LEVEL);
    if (plain && one.nature() == IndicatorEntry.Nature.FLOW) {
      return null;
    }
    if (first == Measure.CUMULATIVE || second == Measure.CUMULATIVE) {
      Obstacle length = length(one, other);
      if (length != null) {
        return length;
      }
    }
    return against(
        Kind.MEASURE,
        "口径不同",
        "different kinds of figure",
        chinese(first),
        chinese(second),
        english(first),
        english(second));
  }

  private static @Nullable Obstacle dimension(Figure one, Figure other) {
    if (one.dimension().equals(other.dimension()) && sameFixedUnit(one, other)) {
      return null;
    }
    return against(
        Kind.DIMENSION,
        "计量单位不能换算",
        "units that do not convert",
        orNone(one.amount().unit(), "无单位"),
        orNone(other.amount().unit(), "无单位"),
        orNone(one.amount().unit(), "no unit"),
        orNone(other.amount().unit(), "no unit"));
  }

  /** 每人每月760元 and 每人每年7200元 are both written in 元. */
  private static @Nullable Obstacle perHead(Figure one, Figure other) {
    PerHead first = PerHead.of(one);
    PerHead second = PerHead.of(other);
    return first == null || second == null || !PerHead.differ(first, second)
        ? null
        : against(
            Kind.DENOMINATOR, "分母不同", "different denominators", first.words(), second.words());
  }

  /** 家, 项 and 个 of one indicator count as one; other units that stay as they are do not. */
  private static boolean sameFixedUnit(Figure one, Figure other) {
    var first = one.target().normalized();
    var second = other.target().normalized();
    return first == null
        || second == null
        || first.unit().equals(second.unit())
        || first.dimension().equals("count");
  }

  /** A growth over the year before and one over five years are different things. */
  private static @Nullable Obstacle growthBase(Figure one, Figure other) {
    if (one.measure() != Measure.GROWTH && one.measure() != Measure.REDUCTION) {
      return null;
    }
    int first = yearsBack(one);
    int second = yearsBack(other);
    return first == second
        ? null
        : against(
            Kind.BASE,
            "基期不同",
            "different base years",
            "比" + first + "年前",
            "比" + second + "年前",
            years(first, "over ", " back"),
            years(second, "over ", " back"));
  }

  /**
   * {@return years from the state that a growth is measured from; if unsaid, the years that it
   * covers, and one where those are unknown}
   */
  static int yearsBack(Figure figure) {
    Target target = figure.target();
    Base base = target.base();
    LocalDate from = base == null ? null : base.to();
    Integer year = figure.lastYear();
    if (figure.isAnnual() || year == null) {
      return 1;
    }
    Integer months = figure.months();
    int covered = months == null ? 1 : Math.max(1, months / 12);
    return from == null ? covered : year - from.getYear();
  }

  private static @Nullable Obstacle period(Figure one, Figure other) {
    if (one.isMeanOfYears() != other.isMeanOfYears()) {
      return mean(one, other);
    }
    return isState(one) && isState(other) ? dayOfYear(one, other) : length(one, other);
  }

  /** 年均增长5.2% over five years tells of no single year, and is no total either. */
  private static @Nullable Obstacle mean(Figure one, Figure other) {
    Integer first = one.months();
    Integer second = other.months();
    return first == null || second == null
        ? null
        : against(
            Kind.PERIOD,
            "期间不同",
            "different periods",
            one.isMeanOfYears() ? "多年平均" : stretch(one, first),
            other.isMeanOfYears() ? "多年平均" : stretch(other, second),
            one.isMeanOfYears() ? "a mean over several years" : stretchEnglish(one, first),
            other.isMeanOfYears() ? "a mean over several years" : stretchEnglish(other, second));
  }

  /** States and shares hold at the end of their period, whatever its length. */
  static boolean isState(Figure figure) {
    return figure.measure() == Measure.LEVEL
        && (figure.nature() == IndicatorEntry.Nature.STOCK
            || figure.nature() == IndicatorEntry.Nature.RATIO);
  }

  private static @Nullable Obstacle dayOfYear(Figure one, Figure other) {
    Integer first = endMonth(one);
    Integer second = endMonth(other);
    if (first == null || second == null || first.equals(second)) {
      return null;
    }
    return against(
        Kind.PERIOD,
        "时点不同",
        "states at different times of the year",
        first + "月末",
        second + "月末",
        "end of month " + first,
        "end of month " + second);
  }

  private static @Nullable Integer endMonth(Figure figure) {
    Period period = figure.target().period();
    LocalDate to = period == null ? null : period.to();
    return to == null ? null : Integer.valueOf(to.getMonthValue());
  }

  private static @Nullable Obstacle length(Figure one, Figure other) {
    Integer first = one.months();
    Integer second = other.months();
    if (first == null || second == null || first.equals(second)) {
      return null;
    }
    return against(
        Kind.PERIOD,
        "期间长短不同",
        "periods of different length",
        stretch(one, first),
        stretch(other, second),
        stretchEnglish(one, first),
        stretchEnglish(other, second));
  }

  private static String stretch(Figure figure, int months) {
    String length = months % 12 == 0 ? months / 12 + "年" : months + "个月";
    return figure.measure() == Measure.CUMULATIVE || months > 12 ? length + "累计" : length;
  }

  private static String stretchEnglish(Figure figure, int months) {
    String length = months % 12 == 0 ? years(months / 12, "", "") : months + " months";
    return figure.measure() == Measure.CUMULATIVE || months > 12
        ? "cumulative over " + length
        : length;
  }

  private static String years(int count, String before, String after) {
    return before + (count == 1 ? "one year" : count + " years") + after;
  }

  static String chinese(Measure measure) {
    return switch (measure) {
      case LEVEL -> "总量";
      case NEW -> "新增";
      case NET -> "净增";
      case GROWTH -> "增长";
      case REDUCTION -> "下降";
      case CUMULATIVE -> "累计";
    };
  }

  private static String english(Measure measure) {
    return switch (measure) {
      case LEVEL -> "level";
      case NEW -> "new";
      case NET -> "net increase";
      case GROWTH -> "growth";
      case REDUCTION -> "reduction";
      case CUMULATIVE -> "cumulative";
    };
  }

  private static String orNone(@Nullable String words, String none) {
    return words == null || words.isEmpty() ? none : words;
  }

  private static Obstacle against(
      Kind kind, String chinese, String english, String one, String other) {
    return against(kind, chinese, english, one, other, one, other);
  }

  private static Obstacle against(
      Kind kind,
      String chinese,
      String english,
      String one,
      String other,
      String oneEnglish,
      String otherEnglish) {
    return new Obstacle(
        kind,
        chinese + "：" + one + "，" + other,
        english + ": " + oneEnglish + " against " + otherEnglish);
  }
}
