package org.mubiao.model.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Region;
import org.mubiao.model.target.Status;
import org.mubiao.model.time.Period;

/**
 * What one place says for one period: a target or an actual, and wherever else the same is stated.
 * Figures of one place and period that may not be compared with each other have a row each.
 *
 * @param figure the statement that stands for the row
 * @param alsoStated further statements of the same, in the order in which they would be shown;
 *     their values may differ
 */
public record ComparisonRow(Figure figure, List<Figure> alsoStated) {

  /** What a place is called whose document does not name it. */
  public static final String UNKNOWN_PLACE = "未定";

  /** By place, then time, then status. */
  static final Comparator<ComparisonRow> ORDER =
      Comparator.comparing(ComparisonRow::placeCode)
          .thenComparing(ComparisonRow::place)
          .thenComparing(ComparisonRow::lastDay)
          .thenComparing(ComparisonRow::firstDay)
          .thenComparing(ComparisonRow::status)
          .thenComparing(row -> row.figure().measure())
          .thenComparing(ComparisonRow::id);

  /** Copies the list. */
  public ComparisonRow {
    alsoStated = List.copyOf(alsoStated);
  }

  /** {@return id of the target that stands for the row} */
  public String id() {
    return figure.target().id();
  }

  /** {@return name of the place} */
  public String place() {
    String place = figure.place();
    return place == null ? UNKNOWN_PLACE : place;
  }

  /** {@return administrative code of the place, empty if it has none} */
  public String placeCode() {
    Region region = figure.document().region();
    return region == null || region.code() == null ? "" : region.code();
  }

  /** {@return the time it covers, null if the document gives none} */
  public @Nullable Period period() {
    return figure.target().period();
  }

  /** {@return whether it is promised or reported} */
  public Status status() {
    return figure.status();
  }

  /**
   * {@return the calendar years it is shown under: each year of a figure that holds anew each year;
   * else the last one it covers, also of a mean over several; empty if the document gives none}
   */
  public List<Integer> years() {
    Integer first = figure.firstYear();
    Integer last = figure.lastYear();
    if (first == null || last == null) {
      return List.of();
    }
    boolean each = figure.isAnnual() && !figure.isMeanOfYears();
    return IntStream.rangeClosed(each ? first : last, last).boxed().toList();
  }

  private LocalDate firstDay() {
    Period period = period();
    LocalDate day = period == null ? null : period.from();
    return day == null ? LocalDate.MAX : day;
  }

  private LocalDate lastDay() {
    Period period = period();
    LocalDate day = period == null ? null : period.to();
    return day == null ? LocalDate.MAX : day;
  }
}
