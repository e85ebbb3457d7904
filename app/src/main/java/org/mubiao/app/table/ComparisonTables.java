package org.mubiao.app.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRow;
import org.mubiao.model.comparison.Completion;
import org.mubiao.model.comparison.Difference;
import org.mubiao.model.comparison.Figure;
import org.mubiao.model.comparison.Verdict;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Status;

/**
 * A comparison as three tables: one row a place and year, one row a statement, one row a
 * difference.
 */
public final class ComparisonTables {

  /**
   * Heads of the table of places and years that say where a value stands; too wide for terminals.
   */
  public static final List<String> SOURCES = List.of("目标值", "实绩值", "文件", "编号");

  private static final String MEMBER = "分项指标";

  private static final String SEPARATOR = "；";

  private ComparisonTables() {}

  /**
   * {@return one row for each place and year, and for each member where several of a family are
   * shown together; a target that holds each year stands in each}
   */
  public static TableData byPlaceAndYear(Comparison comparison) {
    TableData whole = withMembers(comparison);
    return severalMembers(comparison) ? whole : whole.without(List.of(MEMBER));
  }

  private static TableData withMembers(Comparison comparison) {
    Map<String, ComparisonRow> byId = byId(comparison);
    boolean several = severalMembers(comparison);
    Map<String, Map<Integer, Map<String, List<ComparisonRow>>>> cells = new LinkedHashMap<>();
    for (ComparisonRow row : comparison.rows()) {
      Map<Integer, Map<String, List<ComparisonRow>>> years =
          cells.computeIfAbsent(row.place(), place -> new TreeMap<>());
      for (int year : years(row.figure())) {
        years
            .computeIfAbsent(year, key -> new LinkedHashMap<>())
            .computeIfAbsent(several ? member(row.figure()) : "", key -> new ArrayList<>())
            .add(row);
      }
    }
    List<List<CellValue>> rows = new ArrayList<>();
    cells.forEach(
        (place, years) ->
            years.forEach(
                (year, members) ->
                    members.forEach(
                        (member, here) ->
                            rows.add(cell(comparison, byId, place, year, member, here)))));
    return new TableData(
        new TableShape(
            comparison.indicator().label(),
            List.of(
                "地区", "年度", MEMBER, "目标", "目标值", "实绩", "实绩值", "完成情况", "完成率（%）", "与前期相比", "说明", "文件",
                "编号")),
        rows);
  }

  /** {@return what a figure goes by in the catalogue; empty if it has no entry} */
  private static String member(Figure figure) {
    return figure.entry() == null ? "" : figure.entry().label();
  }

  private static boolean severalMembers(Comparison comparison) {
    return comparison.rows().stream().map(row -> member(row.figure())).distinct().count() > 1;
  }

  private static List<Integer> years(Figure figure) {
    Integer first = figure.firstYear();
    Integer last = figure.lastYear();
    if (first == null || last == null) {
      return List.of(0);
    }
    List<Integer> years = new ArrayList<>();
    for (int year = figure.isAnnual() ? first : last; year <= last; year++) {
      years.add(year);
    }
    return years;
  }

  private static List<CellValue> cell(
      Comparison comparison,
      Map<String, ComparisonRow> byId,
      String place,
      int year,
      String member,
      List<ComparisonRow> here) {
    List<ComparisonRow> targets = ofStatus(here, Status.TARGET);
    List<ComparisonRow> actuals = ofStatus(here, Status.ACTUAL);
    Set<String> ids = here.stream().map(ComparisonRow::id).collect(Collectors.toSet());
    List<Completion> completions =
        comparison.completions().stream()
            .filter(completion -> completion.place().equals(place) && completion.year() == year)
            .filter(completion -> ids.contains(completion.target().id()))
            .toList();
    Set<String> changes = new LinkedHashSet<>();
    Set<String> remarks = new LinkedHashSet<>();
    for (Difference difference : comparison.differences()) {
      ComparisonRow from = byId.get(difference.from());
      ComparisonRow to = byId.get(difference.to());
      if (from == null || to == null || !ids.contains(to.id()) || !place.equals(from.place())) {
        continue;
      }
      if (difference instanceof Difference.NotComparable refused) {
        remarks.add("与" + label(from, to) + "不可比：" + refused.obstacle().chinese());
      } else if (!ids.contains(from.id())) {
        changes.add("较" + label(from, to) + " " + change(difference));
      }
    }
    comparison.implied().stream()
        .filter(state -> state.place().equals(place) && state.year() == year)
        .filter(state -> member.isEmpty() || member.equals(member(state.level())))
        .forEach(state -> remarks.add("由后期数据推算实绩约" + state.value().toPlainString() + state.unit()));
    return List.of(
        CellValue.of(place),
        year == 0 ? CellValue.BLANK : CellValue.of(Integer.valueOf(year)),
        CellValue.of(member),
        CellValue.of(values(targets)),
        number(targets),
        CellValue.of(values(actuals)),
        number(actuals),
        CellValue.of(join(completions, completion -> of(completion.verdict()))),
        completions.size() == 1
            ? CellValue.of(completions.get(0).percent())
            : CellValue.of(
                join(
                    completions,
                    completion ->
                        completion.percent() == null
                            ? null
                            : completion.percent().toPlainString())),
        CellValue.of(String.join(SEPARATOR, changes)),
        CellValue.of(String.join(SEPARATOR, remarks)),
        CellValue.of(join(here, row -> row.figure().document().source().file())),
        CellValue.of(join(here, ComparisonRow::id)));
  }

  private static List<ComparisonRow> ofStatus(List<ComparisonRow> rows, Status status) {
    return rows.stream().filter(row -> row.status() == status).toList();
  }

  private static String values(List<ComparisonRow> rows) {
    return join(rows, ComparisonTables::valueWithPeriod);
  }

  private static CellValue number(List<ComparisonRow> rows) {
    return rows.size() == 1 ? CellValue.of(rows.get(0).figure().amount().value()) : CellValue.BLANK;
  }

  private static <T> String join(
      List<T> things, java.util.function.Function<T, @Nullable String> words) {
    Set<String> parts = new LinkedHashSet<>();
    for (T thing : things) {
      String word = words.apply(thing);
      if (word != null) {
        parts.add(word);
      }
    }
    return String.join(SEPARATOR, parts);
  }

  private static String valueWithPeriod(ComparisonRow row) {
    Figure figure = row.figure();
    Integer first = figure.firstYear();
    boolean several = first != null && !first.equals(figure.lastYear());
    String period = several && !figure.isAnnual() ? ChineseWords.of(row.period()) + " " : "";
    String each = figure.isAnnual() ? "每年 " : "";
    return period + each + measured(figure);
  }

  /** {@return the value with its kind of figure, where that is more than an amount} */
  private static String measured(Figure figure) {
    String value = words(figure.amount());
    return switch (figure.measure()) {
      case LEVEL -> value;
      case NEW, NET, GROWTH, REDUCTION, CUMULATIVE ->
          ChineseWords.of(figure.measure()) + " " + value;
    };
  }

  /** {@return a value as people read it: ≥25家, 3–5%} */
  public static String words(Amount amount) {
    BigDecimal upper = amount.upper();
    String number = amount.value().toPlainString();
    if (upper != null) {
      number = number + "–" + upper.toPlainString();
    } else if (amount.operator() != Operator.EQ) {
      number = amount.operator().sign() + number;
    }
    return number + amount.unit();
  }

  private static String change(Difference difference) {
    if (difference instanceof Difference.By by) {
      String sign = by.value().signum() > 0 ? "+" : "";
      String percent =
          by.percent() == null
              ? ""
              : "（" + sign + by.percent().stripTrailingZeros().toPlainString() + "%）";
      return sign + by.value().toPlainString() + by.unit() + percent;
    }
    return "持平";
  }

  private static String label(ComparisonRow row, ComparisonRow beside) {
    String period = ChineseWords.of(row.period());
    String place = row.place().equals(beside.place()) ? "" : row.place();
    String member = member(row.figure());
    return place
        + (period == null ? "" : period)
        + (member.equals(member(beside.figure())) ? "" : member)
        + ChineseWords.of(row.status());
  }

  private static String of(Verdict verdict) {
    return switch (verdict) {
      case MET -> "达到";
      case MISSED -> "未达到";
      case OPEN -> "不能确定";
    };
  }

  /** {@return one row for each statement} */
  public static TableData statements(Comparison comparison) {
    List<List<CellValue>> rows = new ArrayList<>();
    for (ComparisonRow row : comparison.rows()) {
      Figure figure = row.figure();
      Amount amount = figure.amount();
      var normalized = figure.target().normalized();
      rows.add(
          List.of(
              CellValue.of(row.place()),
              CellValue.of(ChineseWords.of(row.period())),
              CellValue.of(ChineseWords.of(row.status())),
              CellValue.of(figure.target().indicator().name()),
              CellValue.of(ChineseWords.of(figure.measure())),
              CellValue.of(amount.operator().sign()),
              CellValue.of(amount.value()),
              CellValue.of(amount.upper()),
              CellValue.of(amount.unit()),
              normalized == null ? CellValue.BLANK : CellValue.of(normalized.value()),
              CellValue.of(normalized == null ? null : normalized.unit()),
              CellValue.of(figure.document().source().file()),
              CellValue.of(figure.target().evidence().text()),
              CellValue.of(
                  row.alsoStated().stream()
                      .map(also -> words(also.amount()) + " " + also.target().id())
                      .collect(Collectors.joining(SEPARATOR))),
              CellValue.of(row.id())));
    }
    return new TableData(
        new TableShape(
            "各处表述",
            List.of(
                "地区", "期间", "类型", "指标", "口径", "比较", "值", "上限", "单位", "折算值", "折算单位", "文件", "原文",
                "另见", "编号")),
        rows);
  }

  /** {@return one row for each difference} */
  public static TableData differences(Comparison comparison) {
    Map<String, ComparisonRow> byId = byId(comparison);
    boolean several = severalMembers(comparison);
    List<List<CellValue>> rows = new ArrayList<>();
    for (Difference difference : comparison.differences()) {
      ComparisonRow from = byId.get(difference.from());
      ComparisonRow to = byId.get(difference.to());
      if (from == null || to == null) {
        continue;
      }
      boolean by = difference instanceof Difference.By;
      rows.add(
          List.of(
              CellValue.of(whole(from, several)),
              CellValue.of(whole(to, several)),
              by ? CellValue.of(((Difference.By) difference).value()) : CellValue.BLANK,
              by ? CellValue.of(((Difference.By) difference).unit()) : CellValue.BLANK,
              by ? CellValue.of(((Difference.By) difference).percent()) : CellValue.BLANK,
              CellValue.of(
                  difference instanceof Difference.NotComparable refused
                      ? "不可比：" + refused.obstacle().chinese()
                      : by ? null : "持平")));
    }
    return new TableData(new TableShape("差异", List.of("从", "到", "相差", "单位", "相差（%）", "说明")), rows);
  }

  private static String whole(ComparisonRow row, boolean withMember) {
    String period = ChineseWords.of(row.period());
    String member = withMember ? member(row.figure()) : "";
    return row.place()
        + " "
        + (period == null ? "" : period + " ")
        + (member.isEmpty() ? "" : member + " ")
        + ChineseWords.of(row.status())
        + " "
        + (row.figure().isAnnual() ? "每年 " : "")
        + measured(row.figure());
  }

  private static Map<String, ComparisonRow> byId(Comparison comparison) {
    Map<String, ComparisonRow> byId = new HashMap<>();
    comparison.rows().forEach(row -> byId.put(row.id(), row));
    return byId;
  }

  /**
   * {@return several comparisons as one table, the indicator in front; the column of members is
   * filled where several of a family are shown together}
   */
  public static TableData together(List<Comparison> comparisons) {
    List<List<CellValue>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of("指标"));
    heads.addAll(withMembers(comparisons.get(0)).shape().heads());
    for (Comparison comparison :
        comparisons.stream().sorted(Comparator.comparing(one -> -one.rows().size())).toList()) {
      for (List<CellValue> row : withMembers(comparison).rows()) {
        List<CellValue> longer = new ArrayList<>();
        longer.add(CellValue.of(comparison.indicator().label()));
        longer.addAll(row);
        rows.add(longer);
      }
    }
    return new TableData(new TableShape("比较", heads), rows);
  }
}
