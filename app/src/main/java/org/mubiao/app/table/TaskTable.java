package org.mubiao.app.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The table of tasks without numbers: what is to be done, by whom and by when. */
public final class TaskTable {

  /** Name of its sheet. */
  public static final String NAME = "无数字任务";

  private static final List<TargetColumn> COLUMNS =
      List.of(
          TargetColumn.REGION,
          TargetColumn.YEAR,
          TargetColumn.DOCUMENT,
          TargetColumn.NUMBER,
          TargetColumn.SECTION,
          TargetColumn.INDICATOR,
          TargetColumn.DEADLINE,
          TargetColumn.LEAD,
          TargetColumn.PARTNER,
          TargetColumn.ROLES,
          TargetColumn.EVIDENCE,
          TargetColumn.PAGE,
          TargetColumn.ID);

  private static final String TASK_HEAD = "任务";
  private static final String NONE = "没有不带数字的任务。";
  private static final int TASK_WIDTH = 26;
  private static final int TEXT_WIDTH = ColumnLook.WIDEST;
  private static final int COUNT_WIDTH = 6;

  private final RowSink sink;
  private int rows;

  /** Fills {@code sink}. */
  public TaskTable(RowSink sink) {
    this.sink = sink;
  }

  /** {@return the shape of the table} */
  public static TableShape shape() {
    List<String> heads = new ArrayList<>(List.of(TargetColumn.COUNT));
    List<ColumnLook> looks = new ArrayList<>(List.of(ColumnLook.wide(COUNT_WIDTH)));
    for (TargetColumn column : COLUMNS) {
      heads.add(column == TargetColumn.INDICATOR ? TASK_HEAD : column.head());
      looks.add(
          switch (column) {
            case INDICATOR -> ColumnLook.wide(TASK_WIDTH);
            case EVIDENCE -> ColumnLook.wide(TEXT_WIDTH);
            case DEADLINE -> ColumnLook.ifUsed(column.look().width());
            default -> column.look();
          });
    }
    return new TableShape(NAME, heads, looks);
  }

  /** Ends the table: where there is no task, a row says so. */
  public void finish() throws IOException {
    if (rows == 0) {
      List<CellValue> note =
          new ArrayList<>(Collections.nCopies(COLUMNS.size() + 1, CellValue.BLANK));
      note.set(COLUMNS.indexOf(TargetColumn.INDICATOR) + 1, CellValue.of(NONE));
      sink.row(note);
    }
  }

  /** Adds a task, given as the row of a milestone. */
  public void add(TargetRow row) throws IOException {
    List<CellValue> cells = new ArrayList<>(COLUMNS.size() + 1);
    cells.add(CellValue.of(Integer.valueOf(++rows)));
    for (TargetColumn column : COLUMNS) {
      cells.add(column.of(row));
    }
    sink.row(cells);
  }
}
