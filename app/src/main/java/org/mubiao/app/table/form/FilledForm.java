package org.mubiao.app.table.form;

import java.util.List;

/**
 * What became of a form.
 *
 * @param sheet name of the sheet that was filled
 * @param firstHeadRow first row of its head, from 1
 * @param lastHeadRow last row of its head, inclusive
 * @param filled heads that were understood, from the left
 * @param empty heads that are not known, whose columns stayed as they were
 * @param rows rows that were written
 * @param inserted rows that were added to the form for them
 * @param actualsLeftOut actuals that were left out since the form has no column that would tell
 *     them from targets
 */
public record FilledForm(
    String sheet,
    int firstHeadRow,
    int lastHeadRow,
    List<Head> filled,
    List<String> empty,
    int rows,
    int inserted,
    int actualsLeftOut) {

  /** Copies the lists. */
  public FilledForm {
    filled = List.copyOf(filled);
    empty = List.copyOf(empty);
  }

  /**
   * A head that was understood.
   *
   * @param words the head as the form has it
   * @param meaning head of the target table under which the same stands
   */
  public record Head(String words, String meaning) {}
}
