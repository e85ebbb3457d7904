package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

/** Years named in a row that each have their own value: 2023年、2024年、2025年分别新增20家、25家、30家. */
final class YearSeries {

  private static final String YEAR = "(?:19|20)\\d{2}年?[底末]?";
  private static final QuickPattern EACH =
      QuickPattern.compile(
          "((?:" + YEAR + "[、和与及至到—-]){1,12}(?:19|20)\\d{2}年[底末]?)，?[^。；]{0,40}?(?:分别|依次)");
  private static final QuickPattern ROW_INSIDE =
      QuickPattern.compile("(?:19|20)\\d{2}年?[底末]?[、和与及](?:19|20)\\d{2}年");
  private static final QuickPattern ONE = QuickPattern.compile("(?:19|20)\\d{2}");

  private static final QuickPattern DATED = QuickPattern.compile("(?:19|20)\\d{2}年");

  private static final int MOST_ROWS = 4;
  private static final QuickPattern ROW_ALONE =
      QuickPattern.compile("((?:(?:19|20)\\d{2}年[底末]?[、和与及，]?){2,12})(?:分别|依次)?(?:要|力争|确保)?");

  private static final int SHORTEST_ROW = 10;
  private static final int LONGEST_ROW = 80;

  private YearSeries() {}

  /**
   * Gives each value of a row of years its own year.
   *
   * @param statements those of the sentence
   */
  static void apply(
      PassageText passage, Sentence sentence, Voice voice, List<Statement> statements) {
    if (statements.size() < 2) {
      return;
    }
    String text = passage.folded();
    QuickMatcher each = EACH.matcher(text).region(sentence.start(), sentence.end());
    while (each.find()) {
      List<Integer> years = new ArrayList<>();
      QuickMatcher one = ONE.matcher(each.group(1));
      while (one.find()) {
        years.add(Integer.valueOf(one.group()));
      }
      if (years.size() == 2 && "至到—-".chars().anyMatch(to -> each.group(1).indexOf(to) > 0)) {
        years = range(years.get(0), years.get(1));
      }
      int end = Sentence.clauseEnd(text, sentence.end(), each.end());
      List<Statement> values = between(statements, passage.span(each.end(), end));
      if (dateEach(values, years, voice)) {
        dateNext(text, sentence, end, years, voice, statements, passage);
      }
    }
  }

  /** …分别为12所、14所，新增学位分别不少于1.2万、1.4万个: the next row has the same years. */
  private static void dateNext(
      String text,
      Sentence sentence,
      int from,
      List<Integer> years,
      Voice voice,
      List<Statement> statements,
      PassageText passage) {
    int start = from + 1;
    for (int clause = 0; clause < MOST_ROWS && start < sentence.end(); clause++) {
      int end = Sentence.clauseEnd(text, sentence.end(), start);
      String words = text.substring(Math.min(start, end), end);
      if (!words.contains("分别") || DATED.matcher(words).find()) {
        return;
      }
      List<Statement> values = between(statements, passage.span(start, end));
      if (!dateEach(values, years, voice)) {
        return;
      }
      start = end + 1;
    }
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  private static List<Statement> between(List<Statement> statements, Span span) {
    return statements.stream()
        .filter(
            statement -> {
              Span value = statement.valueSpan;
              return statement.kind == TargetKind.QUANTITY && value != null && span.covers(value);
            })
        .toList();
  }

  /** {@return whether each name has a value for each year, which it then gets} */
  private static boolean dateEach(List<Statement> values, List<Integer> years, Voice voice) {
    Map<String, List<Statement>> byName = new LinkedHashMap<>();
    for (Statement value : values) {
      byName.computeIfAbsent(value.name, name -> new ArrayList<>()).add(value);
    }
    if (values.isEmpty() || byName.values().stream().anyMatch(own -> own.size() != years.size())) {
      return false;
    }
    for (List<Statement> own : byName.values()) {
      for (int i = 0; i < own.size(); i++) {
        date(own.get(i), years.get(i), voice);
      }
    }
    return true;
  }

  /** {@return how many years stand in a row between a name and its values, and nothing else} */
  static int rowBetween(String text, int from, int to) {
    if (to - from < SHORTEST_ROW || to - from > LONGEST_ROW) {
      return 0;
    }
    QuickMatcher row = ROW_ALONE.matcher(text).region(from, to);
    return row.matches() ? (int) row.group(1).chars().filter(c -> c == '年').count() : 0;
  }

  /** {@return whether a row of years stands in a stretch, so that its values are of one name} */
  static boolean hasRow(String text, int from, int to) {
    return to - from >= SHORTEST_ROW
        && ROW_INSIDE.matcher(text).region(from, Math.min(to, from + LONGEST_ROW)).find();
  }

  /** {@return how many years stand in a row in the sentence of a number, before 分别; 0 if none} */
  static int countBefore(String text, int at) {
    QuickMatcher each = EACH.matcher(text).region(Math.max(0, at - LONGEST_ROW), at);
    int count = 0;
    while (each.find()) {
      count = 0;
      QuickMatcher one = ONE.matcher(each.group(1));
      while (one.find()) {
        count++;
      }
    }
    return count;
  }

  private static void date(Statement statement, int year, Voice voice) {
    @Nullable Period period = statement.period;
    statement.period = Period.year(year).withText(period == null ? null : period.text());
    statement.status = year < voice.issued() ? Status.ACTUAL : statement.status;
    statement.deadline = statement.status == Status.TARGET ? Period.year(year).to() : null;
  }
}
