package org.mubiao.app.cli;

import org.mubiao.app.table.RecordLine;
import org.mubiao.model.target.Target;

/** Records on one line, for terminals. */
final class Records {

  private Records() {}

  /** {@return indicator, value, period and units of a record} */
  static String line(Target target) {
    return RecordLine.of(target);
  }

  /** {@return the text on one line} */
  static String oneLine(String text) {
    return RecordLine.oneLine(text);
  }
}
