package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

/**
 * Months and parts of a year named in a row that each have their own value: 6月底、9月底、12月底前分别完成50%、
 * 80%、100%.
 */
final class DateSeries {

  /** How far 分别 may stand behind the last date of the row. */
  private static final int REACH = 40;

  private static final int MOST_DATES = 12;

  private static final int MOST_STATEMENTS = 2000;

  private DateSeries() {}

  /**
   * Gives each value of a row of dates its own date.
   *
   * @param statements those of the sentence
   */
  static void apply(PassageText passage, Sentence sentence, List<Statement> statements) {
    if (statements.size() < 2) {
      return;
    }
    String text = passage.folded();
    List<TimeMention> times = passage.timesIn(sentence.start(), sentence.end());
    int first = 0;
    while (first + 1 < times.size()) {
      int end = first + 1;
      while (end < times.size() && joined(text, times.get(end - 1), times.get(end))) {
        end++;
      }
      if (end - first > 1 && end - first <= MOST_DATES) {
        date(passage, sentence, times.subList(first, end), statements);
      }
      first = end;
    }
  }

  private static boolean joined(String text, TimeMention before, TimeMention next) {
    return next.start() == before.end() + 1
        && "、和及".indexOf(text.charAt(before.end())) >= 0
        && isPart(before)
        && isPart(next)
        && before.last().isBefore(next.last());
  }

  /** Whole years are {@link YearSeries}' task. */
  private static boolean isPart(TimeMention time) {
    return time.dated()
        && time.kind() != TimeMention.Kind.BASE
        && (!time.wholeYears() || time.kind() == TimeMention.Kind.BY);
  }

  private static void date(
      PassageText passage, Sentence sentence, List<TimeMention> dates, List<Statement> statements) {
    String text = passage.folded();
    if (statements.size() > MOST_STATEMENTS) {
      return; // each row of dates looks at all of them
    }
    int from = dates.get(dates.size() - 1).end();
    String behind = text.substring(from, Math.min(sentence.end(), from + REACH));
    int each = from + behind.indexOf("分别");
    if (each < from) {
      return;
    }
    int end = Sentence.clauseEnd(text, sentence.end(), each);
    Span clause = passage.span(each, end);
    List<Statement> values = new ArrayList<>();
    for (Statement statement : statements) {
      Span value = statement.valueSpan;
      if (statement.kind == TargetKind.QUANTITY && value != null && clause.covers(value)) {
        values.add(statement);
      }
    }
    if (values.size() != dates.size()
        || values.stream().map(value -> value.name).distinct().count() != 1) {
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      TimeMention time = dates.get(i);
      Statement value = values.get(i);
      value.period =
          new Period(time.first(), time.last(), null, null)
              .withText(passage.originalWords(time.start(), time.end()));
      value.deadline = value.status == Status.TARGET ? time.last() : null;
    }
  }
}
