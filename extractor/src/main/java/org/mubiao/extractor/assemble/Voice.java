package org.mubiao.extractor.assemble;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.TimeFinder;
import org.mubiao.extractor.pattern.QuickPattern;
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
 * @param until last day of the part of the year that is reported on (上半年, 前三季度), null if it is the
 *     whole
 */
record Voice(
    Status status,
    int from,
    int to,
    int anchor,
    int issued,
    boolean known,
    boolean stated,
    @Nullable LocalDate until) {

  Voice(Status status, int from, int to, int anchor, int issued, boolean known, boolean stated) {
    this(status, from, to, anchor, issued, known, stated, null);
  }

  /** The year that stands where a document gives none. */
  static final int UNKNOWN = 1900;

  private static final QuickPattern FORECAST =
      WordClasses.pattern("还将|将(?:继续)?(?:{rises}|{falls}|达到|达|超过|突破|新增|超)");

  /** As any record, but spelt out: what Java puts together itself costs a short command time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Voice voice
        && status == voice.status
        && from == voice.from
        && to == voice.to
        && anchor == voice.anchor
        && issued == voice.issued
        && known == voice.known
        && stated == voice.stated
        && Objects.equals(until, voice.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, from, to, anchor, issued, known, stated, until);
  }

  TimeFinder.Years years() {
    return new TimeFinder.Years(from, to, anchor, issued);
  }

  /**
   * {@return whether a clause of a look back or at the situation says what is expected to come:
   * 经济总量还将增长40%, which nobody promises}
   */
  boolean forecasts(String clause) {
    return status == Status.ACTUAL && FORECAST.matcher(clause).find();
  }

  /** {@return how what is reported goes on where a meeting demands: of the year of signing} */
  Voice demanded() {
    return status == Status.TARGET || !known
        ? this
        : new Voice(Status.TARGET, issued, issued, issued, issued, true, stated);
  }

  boolean single() {
    return from == to;
  }

  @Nullable LocalDate first() {
    return known ? LocalDate.of(from, 1, 1) : null;
  }
}
