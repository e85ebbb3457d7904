package org.mubiao.extractor.parse.text;

import java.util.List;

/** Recognises one printed form of tables. */
interface TableFinder {

  /**
   * {@return what begins at line {@code from}: a table, or a stretch that is none and need not be
   * looked at again by this finder, at least one line long}
   */
  TableStretch find(List<Line> lines, int from);

  /** {@return whether a table of this form could begin with {@code line}} */
  boolean mayBegin(Line line);
}
