package org.mubiao.extractor.assemble;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeFinder;
import org.mubiao.model.target.Status;

/**
 * How a stretch of a document speaks: looking back or forward, and of which years.
 *
 * @param status what a value is unless its own sentence says otherwise
 * @param from first year in force
 * @param to last year in force
 * @param anchor the year that 今年 and 6月 mean
 * @param issued year of signing
 * @param known whether the document gives these years; if not, periods stay empty
 * @param stated whether title or heading states them
 */
record Voice(
    Status status, int from, int to, int anchor, int issued, boolean known, boolean stated) {

  TimeFinder.Years years() {
    return new TimeFinder.Years(from, to, anchor, issued);
  }

  boolean single() {
    return from == to;
  }

  @Nullable LocalDate first() {
    return known ? LocalDate.of(from, 1, 1) : null;
  }
}
