package org.mubiao.app.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRow;
import org.mubiao.model.comparison.ComparisonSeries;
import org.mubiao.model.comparison.Difference;
import org.mubiao.model.comparison.Figure;
import org.mubiao.model.comparison.Obstacle;
import org.mubiao.model.comparison.Verdict;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.time.Period;

/**
 * The words of a comparison in Chinese or English. Names of places and indicators, and units, stay
 * as the documents write them.
 *
 * @param english whether the words are English
 */
public record ComparisonWords(boolean english) {

  /** {@return one of two wordings} */
  public String say(String chinese, String inEnglish) {
    return english ? inEnglish : chinese;
  }

  /** {@return 目标 or 实绩} */
  public String of(Status status) {
    return english ? status.code() : ChineseWords.of(status);
  }

  /** {@return whether a target was reached} */
  public String of(Verdict verdict) {
    return switch (verdict) {
      case MET -> say("达到", "met");
      case MISSED -> say("未达到", "missed");
      case OPEN -> say("不能确定", "open");
    };
  }

  /** {@return the reason why two figures may not be compared} */
  public String of(Obstacle obstacle) {
    return english ? obstacle.english() : obstacle.chinese();
  }

  /** {@return the name of a row's place} */
  public String place(String name) {
    return english && name.equals(ComparisonRow.UNKNOWN_PLACE) ? "unknown place" : name;
  }

  /** {@return the period a row speaks of, as short as can be: 2025, 2021—2025, 2022年上半年} */
  public String period(ComparisonRow row) {
    Figure figure = row.figure();
    Integer first = figure.firstYear();
    Integer last = figure.lastYear();
    Period period = row.period();
    LocalDate from = period == null ? null : period.from();
    LocalDate to = period == null ? null : period.to();
    if (first == null || last == null || from == null || to == null) {
      return say("年度未定", "no year");
    }
    if (first.equals(last) && from.getDayOfYear() == 1 && to.equals(LocalDate.of(last, 12, 31))) {
      return Integer.toString(last);
    }
    if (!first.equals(last) && !figure.isAnnual() && !figure.speaksOf(first)) {
      return Integer.toString(last); // a state that is to be reached by the end of a plan
    }
    String words = ChineseWords.of(period);
    return !english && words != null
        ? words.replaceFirst("(—\\d{4})年$", "$1")
        : first.equals(last) ? from + "/" + to : first + "–" + last;
  }

  /** {@return 2025年目标: which row of its place it is} */
  public String periodAndStatus(ComparisonRow row) {
    String period = period(row);
    boolean plainYear = !english && Character.isDigit(period.charAt(period.length() - 1));
    return period + (plainYear ? "年" : english ? " " : "") + of(row.status());
  }

  /** {@return the value as stated, with what kind of figure it is} */
  public String stated(Figure figure) {
    String value = amount(figure.amount());
    String kind = figure.measure() == Measure.LEVEL ? "" : measure(figure.measure()) + " ";
    return (figure.isAnnual() && !figure.isMeanOfYears() ? say("每年 ", "each year ") : "")
        + (figure.isMeanOfYears() ? say("年均 ", "a year on average ") : "")
        + kind
        + value;
  }

  /** {@return a value as people read it: ≥25家, 3–5%} */
  public String amount(Amount amount) {
    return ComparisonTables.words(amount);
  }

  /** {@return a figure of a series in the series' unit, without the unit: ≥2.85, 4.5–5} */
  public String value(ComparisonSeries series, Figure figure) {
    BigDecimal upper = series.upper(figure);
    String number = series.value(figure).toPlainString();
    Operator operator = figure.amount().operator();
    return upper != null
        ? number + "–" + upper.toPlainString()
        : operator == Operator.EQ ? number : operator.sign() + number;
  }

  /** {@return how one row stands to another: +26亿元（+650%）} */
  public String change(Difference difference) {
    if (difference instanceof Difference.By by) {
      BigDecimal percent = by.percent();
      return signed(by.value())
          + by.unit()
          + (percent == null ? "" : say("（", " (") + signed(percent) + "%" + say("）", ")"));
    }
    return difference instanceof Difference.NotComparable refused
        ? say("不可比：", "not comparable: ") + of(refused.obstacle())
        : say("持平", "equal");
  }

  /** {@return the number with its sign} */
  public static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + number.toPlainString();
  }

  /**
   * {@return what sets a series apart from the others of its comparison: 净增, 增长, 年均增长, 3年累计, a
   * member of a family; empty for plain totals}
   */
  public String series(Comparison comparison, ComparisonSeries series) {
    Figure figure = series.figure();
    StringBuilder label = new StringBuilder();
    if (hasMembers(comparison)) {
      label.append(member(figure));
    }
    String qualifier = figure.qualifier();
    if (qualifier != null && !qualifier.isEmpty()) {
      part(label, qualifier);
    }
    part(label, length(figure, kind(series)));
    long alike =
        comparison.rows().stream()
            .filter(row -> row.figure().measure() == figure.measure())
            .filter(row -> !row.figure().dimension().equals(figure.dimension()))
            .count();
    return alike > 0 && label.length() == 0 ? series.unit() : label.toString();
  }

  private void part(StringBuilder label, String part) {
    if (!part.isBlank()) {
      label.append(label.length() == 0 ? "" : say("，", ", ")).append(part.strip());
    }
  }

  private String length(Figure figure, String kind) {
    if (figure.isMeanOfYears()) {
      return say("年均", "yearly mean ") + kind;
    }
    Integer first = figure.firstYear();
    Integer last = figure.lastYear();
    boolean several = first != null && last != null && first < last && !figure.isAnnual();
    if (!several || first == null || last == null || !figure.speaksOf(first)) {
      return kind;
    }
    int years = last - first + 1;
    String together = kind.isEmpty() ? say("合计", "together") : kind;
    return english ? together + " over " + years + " years" : years + "年" + together;
  }

  private String kind(ComparisonSeries series) {
    Figure figure = series.figure();
    Measure measure = figure.measure();
    boolean mixed = series.rows().stream().anyMatch(row -> row.figure().measure() != measure);
    return measure == Measure.LEVEL || mixed ? "" : measure(measure);
  }

  private String measure(Measure measure) {
    String chinese = ChineseWords.of(measure);
    return english || chinese == null ? measure.code() : chinese;
  }

  /** {@return whether several members of a family are compared together} */
  static boolean hasMembers(Comparison comparison) {
    return comparison.rows().stream().map(row -> member(row.figure())).distinct().count() > 1;
  }

  /** {@return what a figure goes by in the catalogue; empty if it has no entry} */
  public static String member(Figure figure) {
    return figure.entry() == null ? "" : figure.entry().label();
  }

  /** {@return whether more is better, in words; null if unknown} */
  public @Nullable String direction(Comparison comparison) {
    Boolean higher = comparison.indicator().higherIsBetter();
    if (higher == null) {
      return null;
    }
    return higher ? say("高者为优", "higher is better") : say("低者为优", "lower is better");
  }
}
