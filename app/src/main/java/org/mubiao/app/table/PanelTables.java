package org.mubiao.app.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The panel as a table for programs, and the dictionary of its columns. */
public final class PanelTables {

  private PanelTables() {}

  /** {@return one row for each row of the panel} */
  public static TableData panel(List<PanelRow> rows) {
    List<List<CellValue>> cells = new ArrayList<>();
    for (PanelRow row : rows) {
      cells.add(Arrays.stream(PanelColumn.values()).map(column -> column.of(row)).toList());
    }
    return new TableData(
        new TableShape(
            "panel", Arrays.stream(PanelColumn.values()).map(PanelColumn::field).toList()),
        cells);
  }

  /** {@return one row for each column of the panel: its name, type and meaning} */
  public static TableData dictionary() {
    List<List<CellValue>> cells = new ArrayList<>();
    for (PanelColumn column : PanelColumn.values()) {
      cells.add(
          List.of(
              CellValue.of(column.field()),
              CellValue.of(column.type().name().toLowerCase(Locale.ROOT)),
              CellValue.of(column.chinese()),
              CellValue.of(column.english())));
    }
    return new TableData(
        new TableShape("dictionary", List.of("column", "type", "说明", "meaning")), cells);
  }
}
