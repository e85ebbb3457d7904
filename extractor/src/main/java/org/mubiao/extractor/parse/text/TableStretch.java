package org.mubiao.extractor.parse.text;

import java.util.List;
import org.mubiao.extractor.parse.layout.PrintedCell;

/**
 * A stretch of lines that may be a table.
 *
 * @param rows its rows of cells; empty if the stretch is no table after all
 * @param next index of the first line behind it
 */
record TableStretch(List<List<PrintedCell>> rows, int next) {

  static TableStretch none(int next) {
    return new TableStretch(List.of(), next);
  }

  boolean isTable() {
    return !rows.isEmpty();
  }
}
