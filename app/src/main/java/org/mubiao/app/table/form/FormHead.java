package org.mubiao.app.table.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.table.TargetColumn;

/**
 * The head of a form's table.
 *
 * @param first its first row, from 0
 * @param last its last row, inclusive
 * @param columns its columns from the left
 */
record FormHead(int first, int last, List<Column> columns) {

  /** Copies the list. */
  FormHead {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param index its place, from 0; of a merged head its first
   * @param words the head as it is printed, with those above it
   * @param meaning what stands under it, null if that is not known or another column has it
   */
  record Column(int index, String words, FormHeads.@Nullable Meaning meaning) {
    /** {@return the same column, left empty} */
    Column withoutMeaning() {
      return new Column(index, words, null);
    }
  }

  /** {@return the columns that are filled} */
  Stream<Column> filled() {
    return columns.stream().filter(column -> column.meaning() != null);
  }

  /** {@return whether one of its columns holds this} */
  boolean has(TargetColumn column) {
    return filled().anyMatch(one -> one.meaning() != null && one.meaning().field().is(column));
  }
}
