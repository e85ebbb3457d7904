package org.mubiao.app.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The target table: one row a target, counted from 1. */
public final class TargetTable {

  /** Name of its sheet. */
  public static final String NAME = "目标表";

  /** All columns. */
  public static final List<TargetColumn> ALL = List.of(TargetColumn.values());

  /** The columns that fit a terminal. */
  public static final List<TargetColumn> SHORT =
      List.of(
          TargetColumn.REGION,
          TargetColumn.YEAR,
          TargetColumn.SECTION,
          TargetColumn.INDICATOR,
          TargetColumn.STATUS,
          TargetColumn.MEASURE,
          TargetColumn.OPERATOR,
          TargetColumn.VALUE,
          TargetColumn.UPPER,
          TargetColumn.UNIT,
          TargetColumn.PERIOD,
          TargetColumn.DEADLINE,
          TargetColumn.SCOPE,
          TargetColumn.LEAD);

  /** What is said where there is none. */
  public static final String NONE = "没有符合条件的目标。";

  private static final int COUNT_WIDTH = 6;

  private final List<TargetColumn> columns;
  private final RowSink sink;
  private int rows;

  /** Fills {@code sink} with these columns. */
  public TargetTable(List<TargetColumn> columns, RowSink sink) {
    this.columns = List.copyOf(columns);
    this.sink = sink;
  }

  /** {@return the shape of a table with these columns} */
  public static TableShape shape(String name, List<TargetColumn> columns) {
    List<String> heads = new ArrayList<>();
    List<ColumnLook> looks = new ArrayList<>();
    heads.add(TargetColumn.COUNT);
    looks.add(ColumnLook.wide(COUNT_WIDTH));
    for (TargetColumn column : columns) {
      heads.add(column.head());
      looks.add(column.look());
    }
    return new TableShape(name, heads, looks);
  }

  /** Adds a row. */
  public void add(TargetRow row) throws IOException {
    List<CellValue> cells = new ArrayList<>(columns.size() + 1);
    cells.add(CellValue.of(Integer.valueOf(++rows)));
    cells.addAll(cells(columns, row));
    sink.row(cells);
  }

  /** Ends a table for people that has the indicator: where there is no row, one says so. */
  public void finish() throws IOException {
    if (rows == 0) {
      List<CellValue> note =
          new ArrayList<>(Collections.nCopies(columns.size() + 1, CellValue.BLANK));
      note.set(columns.indexOf(TargetColumn.INDICATOR) + 1, CellValue.of(NONE));
      sink.row(note);
    }
  }

  /** {@return what stands in these columns of a row, without its number} */
  public static List<CellValue> cells(List<TargetColumn> columns, TargetRow row) {
    List<CellValue> cells = new ArrayList<>(columns.size());
    for (TargetColumn column : columns) {
      cells.add(column.of(row));
    }
    return cells;
  }
}
