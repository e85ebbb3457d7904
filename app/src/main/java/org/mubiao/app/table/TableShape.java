package org.mubiao.app.table;

import java.util.List;

/**
 * What a table is like.
 *
 * @param name name of its sheet
 * @param heads column heads, from the left
 */
public record TableShape(String name, List<String> heads) {

  /** Copies the heads. */
  public TableShape {
    heads = List.copyOf(heads);
  }
}
