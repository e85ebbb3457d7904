package org.mubiao.app.table;

import java.util.List;

/**
 * What a table is like.
 *
 * @param name name of its sheet
 * @param heads column heads, from the left
 * @param looks how each column stands in a workbook; empty if all are plain
 */
public record TableShape(String name, List<String> heads, List<ColumnLook> looks) {

  /** Copies the lists and checks that there is a look for each head, or none at all. */
  public TableShape {
    heads = List.copyOf(heads);
    looks = List.copyOf(looks);
    if (!looks.isEmpty() && looks.size() != heads.size()) {
      throw new IllegalArgumentException(
          heads.size() + " heads and " + looks.size() + " looks: " + name);
    }
  }

  /** Makes the shape of a table whose columns are all plain. */
  public TableShape(String name, List<String> heads) {
    this(name, heads, List.of());
  }

  /** {@return how a column stands in a workbook} */
  public ColumnLook look(int column) {
    return looks.isEmpty() ? ColumnLook.PLAIN : looks.get(column);
  }

  /** {@return the same shape under another name} */
  public TableShape named(String other) {
    return new TableShape(other, heads, looks);
  }
}
