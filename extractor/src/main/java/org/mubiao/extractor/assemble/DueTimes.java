package org.mubiao.extractor.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.assemble.Assignment.DueTime;
import org.mubiao.extractor.mention.TimeFinder;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/** Reads the time limits that stand beside unit lists, and dates with them what says no date. */
final class DueTimes {

  private static final int LAST_MONTH = 12;

  private DueTimes() {}

  /** {@return the time limits of a document's lists, by the stretch that says them} */
  static Map<Span, DueTime> read(
      Outline outline, Map<Span, List<UnitListMention>> lists, List<Voice> voices) {
    TimeFinder finder = new TimeFinder();
    Map<Span, DueTime> found = new HashMap<>();
    for (int i = 0; i < outline.pieces().size(); i++) {
      if (!(outline.pieces().get(i) instanceof Passage passage)) {
        continue;
      }
      for (UnitListMention list : lists.getOrDefault(passage.text().span(), List.of())) {
        UnitListMention.Due due = list.due();
        if (due == null) {
          continue;
        }
        String words = passage.text().folded().substring(due.start(), due.end());
        TimeMention last = null;
        for (TimeMention time : finder.find(words, voices.get(i).years())) {
          last = time.dated() && time.kind() != TimeMention.Kind.BASE ? time : last;
        }
        if (last != null) {
          String printed =
              passage.text().words(due.start() + last.start(), due.start() + last.end());
          found.put(
              passage.text().span(due.start(), due.end()),
              new DueTime(by(last), printed, voices.get(i)));
        }
      }
    }
    return found;
  }

  /** {@return the last day that the words of a cell name, null if they name none} */
  static @Nullable DueTime of(String words, Voice voice) {
    TimeMention last = null;
    for (TimeMention time : new TimeFinder().find(words, voice.years())) {
      last = time.dated() && time.kind() != TimeMention.Kind.BASE ? time : last;
    }
    return last == null ? null : new DueTime(by(last), words, voice);
  }

  /** 2024年12月底前 is the end of the year. */
  private static TimeMention by(TimeMention time) {
    boolean yearEnd = time.last().getMonthValue() == LAST_MONTH;
    return new TimeMention(
        time.start(),
        time.end(),
        yearEnd ? time.first().withDayOfYear(1) : time.first(),
        time.last(),
        null,
        TimeMention.Kind.BY);
  }

  /** Dates a statement with the time limit of its list, unless it is dated by its own words. */
  static void apply(DueTime due, Statement statement) {
    Period period = statement.period;
    Amount amount = statement.amount;
    boolean ownDate = period != null && period.text() != null;
    if (statement.status != Status.TARGET || ownDate || amount == null) {
      return;
    }
    Measure measure = statement.measure == null ? Measure.LEVEL : statement.measure;
    Recurrence again = period == null ? null : period.recurrence();
    Period dated = PeriodResolver.period(due.time(), measure, again, due.voice(), statement.status);
    if (dated != null) {
      statement.period = dated.withText(due.words());
      statement.deadline = dated.to();
      statement.review.remove("period-assumed");
    }
  }
}
