package org.mubiao.app.table;

import java.io.IOException;
import java.util.List;

/** Takes a table row by row; tables may be larger than memory. */
@FunctionalInterface
public interface RowSink {

  /** Takes one row, with a value for each column. */
  void row(List<CellValue> cells) throws IOException;
}
