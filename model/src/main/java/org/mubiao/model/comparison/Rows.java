package org.mubiao.model.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Status;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/** Lays figures of one family out in rows: what says the same of the same goes into one. */
final class Rows {

  private Rows() {}

  /** {@return the rows, in their order} */
  static List<ComparisonRow> of(List<Figure> figures) {
    Map<String, List<List<Figure>>> slots = new TreeMap<>();
    for (Figure figure : figures.stream().sorted(Figures.FIRST_TO_SHOW).toList()) {
      List<List<Figure>> stacks = slots.computeIfAbsent(slot(figure), key -> new ArrayList<>());
      List<Figure> stack =
          stacks.stream()
              .filter(candidate -> candidate.get(0).obstacleTo(figure) == null)
              .findFirst()
              .orElse(null);
      if (stack == null) {
        stack = new ArrayList<>();
        stacks.add(stack);
      }
      stack.add(figure);
    }
    return slots.values().stream()
        .flatMap(List::stream)
        .map(stack -> new ComparisonRow(stack.get(0), stack.subList(1, stack.size())))
        .sorted(ComparisonRow.ORDER)
        .toList();
  }

  /** Place, period and status. Documents that do not name their place share it with no other. */
  private static String slot(Figure figure) {
    String place = figure.place();
    return String.join(
        "\n",
        place == null ? "\u0000" + figure.document().id().value() : place,
        period(figure.target().period()),
        figure.status().code());
  }

  private static String period(@Nullable Period period) {
    if (period == null) {
      return "";
    }
    LocalDate from = period.from();
    LocalDate to = period.to();
    Recurrence recurrence = period.recurrence();
    return Objects.toString(from, "")
        + "/"
        + Objects.toString(to, "")
        + (recurrence == null ? "" : " " + recurrence.code());
  }

  /** {@return whether both rows are about one place} */
  static boolean samePlace(ComparisonRow one, ComparisonRow other) {
    String first = one.figure().place();
    String second = other.figure().place();
    return first == null || second == null
        ? one.figure().document().id().equals(other.figure().document().id())
        : first.equals(second);
  }

  /** {@return whether the row is a target} */
  static boolean isTarget(ComparisonRow row) {
    return row.status() == Status.TARGET;
  }
}
