package org.mubiao.app.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRow;
import org.mubiao.model.comparison.ComparisonSeries;
import org.mubiao.model.comparison.ImpliedActual;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Status;

/**
 * One series laid out: times down, places across. What holds each year stands under each.
 *
 * @param series the series
 * @param places names of places, in their order
 * @param slots times, each once for targets, actuals and implied actuals, in their order
 * @param cells what stands where
 */
public record SeriesGrid(
    ComparisonSeries series,
    List<String> places,
    List<Slot> slots,
    Map<Slot, Map<String, Cell>> cells) {

  /** Copies the lists. */
  public SeriesGrid {
    places = List.copyOf(places);
    slots = List.copyOf(slots);
    cells = Map.copyOf(cells);
  }

  /** What sort of value it is. */
  public enum Kind {
    /** Promised. */
    TARGET,
    /** Reported. */
    ACTUAL,
    /** Follows from what was reported later. */
    IMPLIED
  }

  /**
   * A time and a sort of value.
   *
   * @param year last calendar year, null if none is known
   * @param label the time in words
   * @param kind sort of value
   */
  public record Slot(@Nullable Integer year, String label, Kind kind) {}

  /**
   * What stands in one place at one time.
   *
   * @param words the value, in the series' unit, as people read it
   * @param value the value alone, in the series' unit
   * @param row where it is stated, null if it is implied
   * @param implied what it follows from, null if it is stated
   */
  public record Cell(
      String words,
      BigDecimal value,
      @Nullable ComparisonRow row,
      @Nullable ImpliedActual implied) {

    /** {@return the value for a table: a number, with its sign if it bounds; a range as text} */
    CellValue shown() {
      Operator operator = row == null ? Operator.EQ : row.figure().amount().operator();
      return switch (operator) {
        case RANGE -> CellValue.of(words);
        case EQ -> CellValue.of(value);
        case GE, GT, LE, LT, APPROX -> new CellValue.Bound(operator.sign(), value);
      };
    }
  }

  private static final Comparator<Slot> ORDER =
      Comparator.comparing((Slot slot) -> slot.year() == null ? Integer.MAX_VALUE : slot.year())
          .thenComparing(slot -> slot.label().length())
          .thenComparing(Slot::label)
          .thenComparing(Slot::kind);

  /** {@return the grids of a comparison, one a series} */
  public static List<SeriesGrid> of(Comparison comparison, ComparisonWords words) {
    return comparison.series().stream().map(series -> of(comparison, series, words)).toList();
  }

  private static SeriesGrid of(
      Comparison comparison, ComparisonSeries series, ComparisonWords words) {
    Set<String> places = new LinkedHashSet<>();
    Map<Slot, Map<String, Cell>> cells = new LinkedHashMap<>();
    for (ComparisonRow row : series.rows()) {
      places.add(row.place());
      Kind kind = row.status() == Status.TARGET ? Kind.TARGET : Kind.ACTUAL;
      Cell cell =
          new Cell(words.value(series, row.figure()), series.value(row.figure()), row, null);
      for (Slot slot : slots(row, kind, words)) {
        Cell former = cells.computeIfAbsent(slot, key -> new LinkedHashMap<>()).get(row.place());
        if (former == null || isNearer(row, former)) {
          cells.get(slot).put(row.place(), cell);
        }
      }
    }
    for (ImpliedActual implied : comparison.implied()) {
      boolean stated =
          series.rows().stream()
              .anyMatch(
                  row ->
                      row.status() == Status.ACTUAL
                          && row.place().equals(implied.place())
                          && row.years().contains(implied.year()));
      if (!stated && places.contains(implied.place()) && series.holds(implied)) {
        BigDecimal value = series.value(implied);
        Slot slot = new Slot(implied.year(), Integer.toString(implied.year()), Kind.IMPLIED);
        cells
            .computeIfAbsent(slot, key -> new LinkedHashMap<>())
            .putIfAbsent(implied.place(), new Cell(value.toPlainString(), value, null, implied));
      }
    }
    Set<Slot> slots = new TreeSet<>(ORDER);
    slots.addAll(cells.keySet());
    return new SeriesGrid(series, new ArrayList<>(places), new ArrayList<>(slots), cells);
  }

  /** A statement of the year itself is shown before one that holds each year of a plan. */
  private static boolean isNearer(ComparisonRow row, Cell former) {
    return former.row() != null && former.row().figure().isAnnual() && !row.figure().isAnnual();
  }

  private static List<Slot> slots(ComparisonRow row, Kind kind, ComparisonWords words) {
    List<Integer> years = row.years();
    if (years.size() > 1) {
      return years.stream().map(year -> new Slot(year, Integer.toString(year), kind)).toList();
    }
    return List.of(new Slot(years.isEmpty() ? null : years.get(0), words.period(row), kind));
  }

  /** {@return what stands there, null if nothing does} */
  public @Nullable Cell cell(Slot slot, String place) {
    Map<String, Cell> row = cells.get(slot);
    return row == null ? null : row.get(place);
  }

  /** {@return number of cells that hold a value} */
  public int filled() {
    return cells.values().stream().mapToInt(Map::size).sum();
  }

  /** {@return the slot in words: 2025 目标} */
  public static String words(Slot slot, ComparisonWords words) {
    return slot.label() + " " + words(slot.kind(), words);
  }

  /** {@return the sort of value in words} */
  static String words(Kind kind, ComparisonWords words) {
    return switch (kind) {
      case TARGET -> words.of(Status.TARGET);
      case ACTUAL -> words.of(Status.ACTUAL);
      case IMPLIED -> words.say("推算实绩", "implied");
    };
  }

  /**
   * {@return the grid as a table: times down and places across where there are at most so many
   * places, else places down}
   *
   * @param widest most places across
   */
  public TableData table(String name, ComparisonWords words, int widest) {
    boolean across = places.size() <= widest;
    List<String> heads = new ArrayList<>();
    heads.add(across ? words.say("年度", "year") : words.say("地区", "place"));
    List<List<CellValue>> rows = new ArrayList<>();
    if (across) {
      places.forEach(place -> heads.add(words.place(place)));
      for (Slot slot : slots) {
        List<CellValue> row = new ArrayList<>(List.of(CellValue.of(words(slot, words))));
        places.forEach(place -> row.add(words(slot, place)));
        rows.add(row);
      }
    } else {
      slots.forEach(slot -> heads.add(words(slot, words)));
      for (String place : places) {
        List<CellValue> row = new ArrayList<>(List.of(CellValue.of(words.place(place))));
        slots.forEach(slot -> row.add(words(slot, place)));
        rows.add(row);
      }
    }
    return new TableData(new TableShape(name, heads), rows);
  }

  /**
   * {@return those grids that hold a single value, where there are several of them: they are shown
   * in one list}
   */
  public static List<SeriesGrid> single(List<SeriesGrid> grids) {
    List<SeriesGrid> single = grids.stream().filter(grid -> grid.filled() == 1).toList();
    return single.size() > 1 ? single : List.of();
  }

  /** {@return single values of a comparison as one list} */
  public static TableData listed(
      Comparison comparison, List<SeriesGrid> single, ComparisonWords words) {
    List<List<CellValue>> rows = new ArrayList<>();
    for (SeriesGrid grid : single) {
      Slot slot = grid.slots().get(0);
      String place = grid.places().get(0);
      rows.add(
          List.of(
              CellValue.of(words.place(place)),
              CellValue.of(words(slot, words)),
              CellValue.of(words.series(comparison, grid.series())),
              CellValue.of(grid.words(slot, place).words() + grid.series().unit())));
    }
    return new TableData(
        new TableShape(
            comparison.indicator().label(),
            List.of(
                words.say("地区", "place"),
                words.say("年度", "year"),
                words.say("分项", "series"),
                words.say("数值", "value"))),
        rows);
  }

  private CellValue words(Slot slot, String place) {
    Cell cell = cell(slot, place);
    return cell == null ? CellValue.BLANK : cell.shown();
  }
}
