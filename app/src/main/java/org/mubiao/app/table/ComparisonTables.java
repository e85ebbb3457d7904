package org.mubiao.app.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRow;
import org.mubiao.model.comparison.Completion;
import org.mubiao.model.comparison.Difference;
import org.mubiao.model.comparison.Figure;
import org.mubiao.model.comparison.Ranking;
import org.mubiao.model.comparison.YearlyGrowth;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.Operator;

/**
 * Comparisons as tables for spreadsheets: years across; one row a place, year and series; one row a
 * statement; one row a difference. Heads are Chinese.
 */
public final class ComparisonTables {

  private static final String SEPARATOR = "；";

  private static final ComparisonWords WORDS = new ComparisonWords(false);

  private ComparisonTables() {}

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

  /** Years in a row without a gap, so that they can be drawn; then what covers several of them. */
  private static final Comparator<String> STRETCHES_LAST =
      Comparator.comparing((String time) -> time.contains("—"))
          .thenComparing(Comparator.naturalOrder());

  /** {@return the tables of a workbook, in their order} */
  public static List<TableData> all(List<Comparison> comparisons) {
    return List.of(
        pivot(comparisons),
        byPlaceAndYear(comparisons),
        statements(comparisons),
        differences(comparisons));
  }

  /** {@return one row for each series, place and status, one column for each year or period} */
  public static TableData pivot(List<Comparison> comparisons) {
    Map<Comparison, List<SeriesGrid>> grids = new LinkedHashMap<>();
    Set<String> times = new TreeSet<>(STRETCHES_LAST);
    for (Comparison comparison : comparisons) {
      List<SeriesGrid> own = SeriesGrid.of(comparison, WORDS);
      grids.put(comparison, own);
      own.forEach(grid -> grid.slots().forEach(slot -> times.add(slot.label())));
    }
    List<String> heads = new ArrayList<>(List.of("指标", "分项", "单位", "地区", "类型"));
    heads.addAll(times);
    List<List<CellValue>> rows = new ArrayList<>();
    grids.forEach(
        (comparison, own) -> {
          for (SeriesGrid grid : own) {
            for (String place : grid.places()) {
              for (SeriesGrid.Kind kind : SeriesGrid.Kind.values()) {
                addPivoted(rows, comparison, grid, place, kind, times);
              }
            }
          }
        });
    return new TableData(new TableShape("比较", heads), rows);
  }

  private static void addPivoted(
      List<List<CellValue>> rows,
      Comparison comparison,
      SeriesGrid grid,
      String place,
      SeriesGrid.Kind kind,
      Set<String> times) {
    Map<String, CellValue> byTime = new HashMap<>();
    for (SeriesGrid.Slot slot : grid.slots()) {
      SeriesGrid.Cell cell = slot.kind() == kind ? grid.cell(slot, place) : null;
      if (cell != null) {
        byTime.put(slot.label(), cell.shown());
      }
    }
    if (byTime.isEmpty()) {
      return;
    }
    List<CellValue> row = new ArrayList<>();
    row.add(CellValue.of(comparison.indicator().label()));
    row.add(CellValue.of(WORDS.series(comparison, grid.series())));
    row.add(CellValue.of(grid.series().unit()));
    row.add(CellValue.of(place));
    row.add(CellValue.of(SeriesGrid.words(kind, WORDS)));
    times.forEach(time -> row.add(byTime.getOrDefault(time, CellValue.BLANK)));
    rows.add(row);
  }

  /** {@return one row for each indicator, place, year and series} */
  public static TableData byPlaceAndYear(List<Comparison> comparisons) {
    List<List<CellValue>> rows = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      Map<String, ComparisonRow> byId = byId(comparison);
      for (SeriesGrid grid : SeriesGrid.of(comparison, WORDS)) {
        for (String place : grid.places()) {
          Map<String, List<SeriesGrid.Slot>> byTime = new LinkedHashMap<>();
          grid.slots()
              .forEach(
                  slot -> byTime.computeIfAbsent(slot.label(), key -> new ArrayList<>()).add(slot));
          byTime.forEach(
              (time, slots) -> {
                Map<SeriesGrid.Kind, SeriesGrid.Cell> cells = new HashMap<>();
                for (SeriesGrid.Slot slot : slots) {
                  SeriesGrid.Cell cell = grid.cell(slot, place);
                  if (cell != null) {
                    cells.put(slot.kind(), cell);
                  }
                }
                if (!cells.isEmpty()) {
                  rows.add(row(comparison, byId, grid, place, slots.get(0), cells));
                }
              });
        }
      }
    }
    return new TableData(
        new TableShape(
            "地区年度",
            List.of(
                "指标", "地区", "年度", "分项", "单位", "目标", "目标值", "目标位次", "实绩", "实绩值", "实绩位次", "推算实绩",
                "完成情况", "完成率（%）", "与前期相比", "说明", "文件", "编号")),
        rows);
  }

  private static List<CellValue> row(
      Comparison comparison,
      Map<String, ComparisonRow> byId,
      SeriesGrid grid,
      String place,
      SeriesGrid.Slot slot,
      Map<SeriesGrid.Kind, SeriesGrid.Cell> cells) {
    SeriesGrid.Cell target = cells.get(SeriesGrid.Kind.TARGET);
    SeriesGrid.Cell actual = cells.get(SeriesGrid.Kind.ACTUAL);
    SeriesGrid.Cell implied = cells.get(SeriesGrid.Kind.IMPLIED);
    List<ComparisonRow> stated = new ArrayList<>();
    cells.values().stream().map(SeriesGrid.Cell::row).filter(Objects::nonNull).forEach(stated::add);
    stated.sort(Comparator.comparing(ComparisonRow::status));
    Completion completion = completion(comparison, target, slot.year());
    Set<String> changes = new LinkedHashSet<>();
    Set<String> remarks = new LinkedHashSet<>();
    for (Difference difference : comparison.differences()) {
      ComparisonRow from = byId.get(difference.from());
      ComparisonRow to = byId.get(difference.to());
      if (from == null || to == null || !stated.contains(to) || !place.equals(from.place())) {
        continue;
      }
      if (difference instanceof Difference.NotComparable refused) {
        remarks.add("与" + WORDS.periodAndStatus(from) + "不可比：" + refused.obstacle().chinese());
      } else if (!stated.contains(from)) {
        changes.add("较" + WORDS.periodAndStatus(from) + " " + WORDS.change(difference));
      }
    }
    for (ComparisonRow one : stated) {
      one.alsoStated().stream()
          .map(WORDS::stated)
          .filter(words -> !words.equals(WORDS.stated(one.figure())))
          .forEach(words -> remarks.add("另有表述 " + words));
    }
    return List.of(
        CellValue.of(comparison.indicator().label()),
        CellValue.of(place),
        isYear(slot) ? CellValue.of(slot.year()) : CellValue.of(slot.label()),
        CellValue.of(WORDS.series(comparison, grid.series())),
        CellValue.of(grid.series().unit()),
        CellValue.of(stated(target)),
        CellValue.of(target == null ? null : target.value()),
        CellValue.of(rank(comparison, target, slot.year())),
        CellValue.of(stated(actual)),
        CellValue.of(actual == null ? null : actual.value()),
        CellValue.of(rank(comparison, actual, slot.year())),
        CellValue.of(implied == null ? null : implied.value()),
        CellValue.of(completion == null ? null : WORDS.of(completion.verdict())),
        CellValue.of(completion == null ? null : completion.percent()),
        CellValue.of(String.join(SEPARATOR, changes)),
        CellValue.of(String.join(SEPARATOR, remarks)),
        CellValue.of(join(stated, row -> row.figure().document().source().file())),
        CellValue.of(join(stated, ComparisonRow::id)));
  }

  private static boolean isYear(SeriesGrid.Slot slot) {
    return slot.label().equals(String.valueOf(slot.year()));
  }

  private static @Nullable String stated(SeriesGrid.@Nullable Cell cell) {
    ComparisonRow row = cell == null ? null : cell.row();
    return row == null ? null : WORDS.stated(row.figure());
  }

  private static @Nullable Completion completion(
      Comparison comparison, SeriesGrid.@Nullable Cell target, @Nullable Integer year) {
    ComparisonRow row = target == null ? null : target.row();
    return row == null || year == null
        ? null
        : comparison.completions().stream()
            .filter(one -> one.year() == year && one.target().id().equals(row.id()))
            .findFirst()
            .orElse(null);
  }

  private static @Nullable Integer rank(
      Comparison comparison, SeriesGrid.@Nullable Cell cell, @Nullable Integer year) {
    ComparisonRow row = cell == null ? null : cell.row();
    if (row == null || year == null) {
      return null;
    }
    return comparison.rankings().stream()
        .filter(ranking -> ranking.year() == year && ranking.status() == row.status())
        .flatMap(ranking -> ranking.ranks().stream())
        .filter(rank -> rank.row().equals(row.id()))
        .map(Ranking.Rank::rank)
        .findFirst()
        .orElse(null);
  }

  private static <T> String join(List<T> things, Function<T, @Nullable String> words) {
    Set<String> parts = new LinkedHashSet<>();
    for (T thing : things) {
      String word = words.apply(thing);
      if (word != null) {
        parts.add(word);
      }
    }
    return String.join(SEPARATOR, parts);
  }

  /** {@return one row for each statement, further statements of the same below it} */
  public static TableData statements(List<Comparison> comparisons) {
    List<List<CellValue>> rows = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      for (ComparisonRow row : comparison.rows()) {
        rows.add(statement(comparison, row, row.figure(), null));
        row.alsoStated().forEach(also -> rows.add(statement(comparison, row, also, row.id())));
      }
    }
    return new TableData(
        new TableShape(
            "数值与原文",
            List.of(
                "统一指标", "地区", "期间", "类型", "指标", "口径", "比较", "值", "上限", "单位", "折算值", "折算单位", "文件",
                "原文", "编号", "另见")),
        rows);
  }

  private static List<CellValue> statement(
      Comparison comparison, ComparisonRow row, Figure figure, @Nullable String standsFor) {
    Amount amount = figure.amount();
    NormalizedAmount normalized = figure.target().normalized();
    return List.of(
        CellValue.of(comparison.indicator().label()),
        CellValue.of(row.place()),
        CellValue.of(ChineseWords.of(row.period())),
        CellValue.of(ChineseWords.of(row.status())),
        CellValue.of(figure.target().indicator().name()),
        CellValue.of(ChineseWords.of(figure.measure())),
        CellValue.of(amount.operator().sign()),
        CellValue.of(amount.value()),
        CellValue.of(amount.upper()),
        CellValue.of(amount.unit()),
        CellValue.of(normalized == null ? null : normalized.value()),
        CellValue.of(normalized == null ? null : normalized.unit()),
        CellValue.of(figure.document().source().file()),
        CellValue.of(figure.target().evidence().text()),
        CellValue.of(figure.target().id()),
        CellValue.of(standsFor));
  }

  /** {@return one row for each difference or reason} */
  public static TableData differences(List<Comparison> comparisons) {
    List<List<CellValue>> rows = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      Map<String, ComparisonRow> byId = byId(comparison);
      for (Difference difference : comparison.differences()) {
        ComparisonRow from = byId.get(difference.from());
        ComparisonRow to = byId.get(difference.to());
        if (from != null && to != null) {
          rows.add(difference(comparison, difference, from, to));
        }
      }
    }
    return new TableData(
        new TableShape("差异与原因", List.of("指标", "从", "到", "相差", "单位", "相差（%）", "倍数", "年均（%）", "说明")),
        rows);
  }

  private static List<CellValue> difference(
      Comparison comparison, Difference difference, ComparisonRow from, ComparisonRow to) {
    Difference.By by = difference instanceof Difference.By value ? value : null;
    return List.of(
        CellValue.of(comparison.indicator().label()),
        CellValue.of(whole(comparison, from)),
        CellValue.of(whole(comparison, to)),
        CellValue.of(by == null ? null : by.value()),
        CellValue.of(by == null ? null : by.unit()),
        CellValue.of(by == null ? null : by.percent()),
        CellValue.of(by == null ? null : by.ratio()),
        CellValue.of(by == null ? null : YearlyGrowth.between(from, to)),
        CellValue.of(by == null ? WORDS.change(difference) : null));
  }

  private static String whole(Comparison comparison, ComparisonRow row) {
    String member =
        ComparisonWords.hasMembers(comparison) ? ComparisonWords.member(row.figure()) + " " : "";
    return row.place()
        + " "
        + WORDS.periodAndStatus(row)
        + " "
        + member
        + WORDS.stated(row.figure());
  }

  private static Map<String, ComparisonRow> byId(Comparison comparison) {
    Map<String, ComparisonRow> byId = new HashMap<>();
    comparison.rows().forEach(row -> byId.put(row.id(), row));
    return byId;
  }
}
