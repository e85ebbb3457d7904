package org.mubiao.app.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A small table, whole in memory.
 *
 * @param shape name and heads
 * @param rows rows, each with a value for each head
 */
public record TableData(TableShape shape, List<List<CellValue>> rows) {

  /** Copies the rows. */
  public TableData {
    List<List<CellValue>> copy = new ArrayList<>();
    rows.forEach(row -> copy.add(List.copyOf(row)));
    rows = List.copyOf(copy);
  }

  /** Gives all rows to a sink. */
  public void pour(RowSink sink) throws IOException {
    for (List<CellValue> row : rows) {
      sink.row(row);
    }
  }

  /** {@return the same table without the columns of these heads} */
  public TableData without(List<String> heads) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < shape.heads().size(); i++) {
      if (!heads.contains(shape.heads().get(i))) {
        kept.add(i);
      }
    }
    return new TableData(
        new TableShape(
            shape.name(),
            kept.stream().map(shape.heads()::get).toList(),
            kept.stream().map(shape::look).toList()),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
  }
}
