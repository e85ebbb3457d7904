package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.UnitRoles;

/** What the rows of a table say beside their figures: what they are about and who answers. */
final class TableRows {

  private final TableGrid grid;
  private final TableColumns columns;

  TableRows(TableGrid grid, TableColumns columns) {
    this.grid = grid;
    this.columns = columns;
  }

  /** {@return the words that head a row, from the left, joined by /} */
  String head(int row) {
    Set<String> parts = new LinkedHashSet<>();
    for (int column : columns.labels()) {
      String word = grid.original(row, column);
      if (!word.isEmpty()) {
        parts.add(word);
      }
    }
    return String.join("/", parts);
  }

  /** {@return the name of the indicator that a row is about, empty if there is none} */
  String indicator(int row) {
    if (columns.name() >= 0 && !grid.words(row, columns.name()).isEmpty()) {
      return grid.original(row, columns.name());
    }
    String last = "";
    for (int column : columns.labels()) {
      String word = grid.original(row, column);
      if (!word.isEmpty()) {
        last = word;
      }
    }
    return last;
  }

  /** {@return who answers for a row, null if the table does not say} */
  @Nullable Responsibility responsibility(int row) {
    List<ResponsibleUnit> lead = units(row, columns.lead());
    List<ResponsibleUnit> partner = units(row, columns.partner());
    List<ResponsibleUnit> responsible = units(row, columns.responsible());
    if (!lead.isEmpty()) {
      List<ResponsibleUnit> others = new ArrayList<>(partner);
      others.addAll(responsible);
      return new Responsibility(lead, others, UnitRoles.STATED);
    }
    if (responsible.isEmpty() && columns.partner() >= 0) {
      // 配合/责任单位: without a body that leads, these answer
      responsible =
          columns.head(columns.partner()).contains("责任") ? partner : List.<ResponsibleUnit>of();
      partner = responsible.isEmpty() ? partner : List.of();
    }
    if (responsible.isEmpty()) {
      return null;
    }
    return partner.isEmpty()
        ? new Responsibility(
            responsible.subList(0, 1),
            responsible.subList(1, responsible.size()),
            UnitRoles.INFERRED)
        : new Responsibility(responsible, partner, UnitRoles.STATED);
  }

  /** The units listed in a cell; what stands in brackets stays with its name. */
  private List<ResponsibleUnit> units(int row, int column) {
    List<ResponsibleUnit> units = new ArrayList<>();
    if (column < 0) {
      return units;
    }
    String words = grid.listed(row, column);
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : '、';
      if ("（(<".indexOf(c) >= 0) {
        depth++;
      } else if ("）)>".indexOf(c) >= 0) {
        depth--;
      }
      if (i == words.length() || depth <= 0 && "、，；,;".indexOf(c) >= 0) {
        if (words.substring(start, i).chars().anyMatch(Character::isLetter)) {
          units.add(new ResponsibleUnit(words.substring(start, i), null));
        }
        start = i + 1;
      }
    }
    return units;
  }
}
