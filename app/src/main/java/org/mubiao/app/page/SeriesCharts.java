package org.mubiao.app.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.chart.BarChart;
import org.mubiao.app.chart.ChartLine;
import org.mubiao.app.chart.ChartPoint;
import org.mubiao.app.chart.ChartWords;
import org.mubiao.app.chart.LineChart;
import org.mubiao.app.chart.ValueKind;
import org.mubiao.app.table.ComparisonWords;
import org.mubiao.app.table.SeriesGrid;
import org.mubiao.model.comparison.ComparisonRow;
import org.mubiao.model.quantity.Operator;

/**
 * Chooses the charts of a series: lines where a few places have values of several years, bars where
 * several places have values of one year. A single value has no chart.
 */
final class SeriesCharts {

  /** Fewer places than this are compared well enough by lines. */
  private static final int BARS_BESIDE_LINES = 3;

  private final SeriesGrid grid;
  private final String title;
  private final ComparisonWords words;
  private final ChartWords kinds;

  SeriesCharts(SeriesGrid grid, String title, ComparisonWords words) {
    this.grid = grid;
    this.title = title;
    this.words = words;
    this.kinds =
        new ChartWords(
            Map.of(
                ValueKind.ACTUAL, words.say("实绩", "actual"),
                ValueKind.TARGET, words.say("目标", "target"),
                ValueKind.IMPLIED, words.say("推算实绩", "implied actual")));
  }

  /**
   * {@return the charts as SVG}
   *
   * @param id beginning of the names of elements
   */
  List<String> svg(String id) {
    List<String> charts = new ArrayList<>();
    boolean lines = hasLines();
    if (lines) {
      charts.add(lines().svg(id + "-lines", kinds));
    }
    List<BarChart.Bar> bars =
        !lines || grid.places().size() >= BARS_BESIDE_LINES ? bars() : List.of();
    if (!bars.isEmpty()) {
      charts.add(
          new BarChart(
                  title,
                  words.say("各地对比条形图，数值见表。", "Bars over places; the table has the values."),
                  grid.series().unit(),
                  bars)
              .svg(id + "-bars", kinds));
    }
    return charts;
  }

  private boolean hasLines() {
    return years() > 1 && grid.places().size() <= LineChart.MOST_NAMES;
  }

  /** {@return places that stand in the table alone: they have no value at the times of the bars} */
  List<String> undrawn() {
    if (hasLines()) {
      return List.of();
    }
    List<String> drawn = bars().stream().map(BarChart.Bar::name).toList();
    return drawn.isEmpty()
        ? List.of()
        : grid.places().stream().map(words::place).filter(place -> !drawn.contains(place)).toList();
  }

  private int years() {
    TreeSet<Integer> years = new TreeSet<>();
    for (SeriesGrid.Slot slot : grid.slots()) {
      if (slot.year() != null) {
        years.add(slot.year());
      }
    }
    return years.size();
  }

  private LineChart lines() {
    List<ChartLine> lines = new ArrayList<>();
    for (String place : grid.places()) {
      for (SeriesGrid.Kind kind : SeriesGrid.Kind.values()) {
        // Lower limits and upper limits are not joined, nor are ranges.
        List<ChartPoint> lower = new ArrayList<>();
        List<ChartPoint> upper = new ArrayList<>();
        for (SeriesGrid.Slot slot : grid.slots()) {
          SeriesGrid.Cell cell = slot.kind() == kind ? grid.cell(slot, place) : null;
          Integer year = slot.year();
          if (cell != null && year != null) {
            ChartPoint point =
                new ChartPoint(
                    year, cell.value(), upper(cell), cell.words(), about(slot, place, cell));
            (isUpperLimit(cell) ? upper : lower).add(point);
          }
        }
        for (List<ChartPoint> points : List.of(lower, upper)) {
          if (!points.isEmpty()) {
            lines.add(new ChartLine(words.place(place), of(kind), points));
          }
        }
      }
    }
    return new LineChart(
        title,
        words.say("各年折线图，数值见表。", "Lines over years; the table has the values."),
        grid.series().unit(),
        lines);
  }

  private static boolean isUpperLimit(SeriesGrid.Cell cell) {
    ComparisonRow row = cell.row();
    Operator operator = row == null ? Operator.EQ : row.figure().amount().operator();
    return operator == Operator.LE || operator == Operator.LT;
  }

  private @Nullable BigDecimal upper(SeriesGrid.Cell cell) {
    ComparisonRow row = cell.row();
    return row == null ? null : grid.series().upper(row.figure());
  }

  private static ValueKind of(SeriesGrid.Kind kind) {
    return switch (kind) {
      case TARGET -> ValueKind.TARGET;
      case ACTUAL -> ValueKind.ACTUAL;
      case IMPLIED -> ValueKind.IMPLIED;
    };
  }

  /** The last time of targets, and of actuals, at which two places have a value. */
  private List<BarChart.Bar> bars() {
    List<SeriesGrid.Slot> chosen = new ArrayList<>();
    for (SeriesGrid.Kind kind : List.of(SeriesGrid.Kind.ACTUAL, SeriesGrid.Kind.TARGET)) {
      SeriesGrid.Slot last = null;
      for (SeriesGrid.Slot slot : grid.slots()) {
        long places =
            grid.places().stream().filter(place -> grid.cell(slot, place) != null).count();
        if (slot.kind() == kind && places > 1) {
          last = slot;
        }
      }
      if (last != null) {
        chosen.add(last);
      }
    }
    List<BarChart.Bar> bars = new ArrayList<>();
    for (String place : longestFirst(chosen)) {
      for (SeriesGrid.Slot slot : chosen) {
        SeriesGrid.Cell cell = grid.cell(slot, place);
        if (cell != null) {
          bars.add(
              new BarChart.Bar(
                  words.place(place),
                  of(slot.kind()),
                  cell.value(),
                  upper(cell),
                  cell.words() + words.say("（", " (") + slot.label() + words.say("）", ")"),
                  about(slot, place, cell)));
        }
      }
    }
    return bars;
  }

  /** Places by the first of the times that they have a value for, largest first. */
  private List<String> longestFirst(List<SeriesGrid.Slot> times) {
    List<String> places = new ArrayList<>();
    for (SeriesGrid.Slot time : times) {
      grid.places().stream()
          .filter(place -> !places.contains(place) && grid.cell(time, place) != null)
          .sorted(
              Comparator.comparing(
                  place -> Objects.requireNonNull(grid.cell(time, place)).value(),
                  Comparator.reverseOrder()))
          .toList()
          .forEach(places::add);
    }
    return places;
  }

  private String about(SeriesGrid.Slot slot, String place, SeriesGrid.Cell cell) {
    return words.place(place)
        + " "
        + SeriesGrid.words(slot, words)
        + " "
        + cell.words()
        + grid.series().unit();
  }
}
