package org.mubiao.extractor.assemble;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/**
 * Decides what time a value covers: the words of its own clause, then of its sentence, then the
 * date that opens its paragraph, then the years of the plan.
 */
final class PeriodResolver {

  private static final QuickPattern FUTURE =
      QuickPattern.compile("将|力争|确保|争取|计划|预计|目标|要|到20\\d\\d年");

  /** What is done at the time said just before: 上半年全部开工, 2024年完成. */
  private static final QuickPattern DONE =
      WordClasses.pattern(
          "[^，。；、0-9]{0,6}(?:{finished}|完成|开工|上线|启动|达标|达产|运营|运行|使用|到位|验收|整治|改造)[^，。；、0-9]{0,10}");

  /** 已储备项目640个: what is there already, in the midst of goals. */
  private static final QuickPattern EXISTING =
      QuickPattern.compile("(?:目前|现|现已|均)?已(?!经|售|购|批准?的|建成的|入住)[^，。；将要0-9]{1,14}");

  /** A number is not dated by words that stand further back than this many words of time. */
  private static final int MOST_TIMES = 64;

  private static final QuickPattern GOAL_OF_YEAR =
      QuickPattern.compile("(?:主要|预期|总体|既定)?(?:目标|任务|计划|预算|预期)");

  /** 完成全年目标的54%, 占全年任务的60%. */
  private static final QuickPattern COMPARES_WITH =
      QuickPattern.compile("(?:完成|占|为|达到?|实现|超|超过|比|较|与|距|离|距离|低于|高于)$");

  private static final int COMPARING = 3;

  private static final QuickPattern YEAR_SAID =
      QuickPattern.compile("\\d{4}|十[一二三四五六七八九]五|[二2][〇○零0]");

  /** What is done once. */
  private static final QuickPattern FOUNDS = QuickPattern.compile("设立|成立|组建|创立");

  /** 五年, 10年. */
  private static final int LONGEST_COUNT = 3;

  private final VerbReader verbs;

  PeriodResolver(VerbReader verbs) {
    this.verbs = verbs;
  }

  /** A resolved time. */
  record Resolved(
      Status status,
      @Nullable Period period,
      @Nullable LocalDate deadline,
      boolean assumed,
      @Nullable LocalDate baseFrom,
      @Nullable LocalDate baseTo) {}

  Resolved resolve(
      PassageText passage,
      Sentence sentence,
      int prefixStart,
      int numberStart,
      Measure measure,
      boolean average,
      boolean thing,
      Voice voice,
      PeriodCarry carry) {
    String text = passage.folded();
    int clauseStart = Sentence.clauseStart(text, sentence.start(), prefixStart);
    TimeMention date = null;
    TimeMention recurrence = null;
    TimeMention base = null;
    boolean yearly = average;
    List<TimeMention> times = passage.timesIn(sentence.start(), numberStart);
    for (TimeMention time : times.subList(Math.max(0, times.size() - MOST_TIMES), times.size())) {
      boolean own = time.start() >= clauseStart;
      switch (time.kind()) {
        case BASE -> base = own ? time : base;
        case RECURRING ->
            recurrence =
                (!text.startsWith("一", time.end()) || text.startsWith("一般", time.end()))
                        && (thing && own || !perHead(text, time.start()))
                        && (own
                            || voice.status() == Status.TARGET
                                && measure != Measure.CUMULATIVE
                                && sameBreath(passage, time, prefixStart)
                                && goesOnWithVerb(passage, clauseStart, prefixStart))
                    ? time
                    : recurrence;
        // holds for its own number only
        case AVERAGE -> yearly |= own && averages(passage, time, numberStart);
        case BY, DURING -> {
          if (isName(text, time)
              || isAttribute(text, time, voice)
              || !own && holdsForItsClause(text, time)
              || closedBefore(passage, sentence, time, clauseStart)) {
            break;
          }
          date = time;
          if (recurrence != null
              && recurrence.end() <= time.start()
              && recurrence.start() < clauseStart) {
            recurrence = null;
          }
        }
      }
    }
    boolean unbound = false;
    if (date != null
        && recurrence != null
        && recurrence.start() >= clauseStart
        && date.start() < clauseStart
        && (date.last().getMonthValue() != 12 || lastOfRow(times, date, voice))) {
      // 10月底前…；每年…: what recurs is not bound to the month of the clause before
      unbound = true;
      date = null;
    }
    if (date != null && leansOnNothing(text, date, voice)) {
      date = null;
    }
    if (date != null
        && (yearly || recurrence != null && recurrence.recurrence() == Recurrence.ANNUAL)
        && date.start() < clauseStart
        && isOneYear(date)
        && !voice.single()) {
      // 2025年…75条，快递业务量年均增长20%: what is of each year is of several
      unbound = true;
      date = null;
    }
    TimeMention behind = behind(passage, sentence, numberStart, clauseStart, date);
    if (behind != null) {
      date = behind;
    } else if (date != null) {
      if (!holdsForItsClause(text, date)) {
        carry.date = date;
      }
    } else if (!unbound) {
      date = carry.date;
    }
    Status status = status(voice, date, text, sentence, carry);
    if (status == Status.TARGET
        && EXISTING.matcher(text).region(clauseStart, numberStart).lookingAt()) {
      status = Status.ACTUAL;
    }
    Recurrence again =
        yearly ? Recurrence.ANNUAL : recurrence == null ? null : recurrence.recurrence();
    if (again != Recurrence.ANNUAL
        && (!thing || measure == Measure.GROWTH || measure == Measure.REDUCTION)) {
      // 标准每月提高183元 is a rate, not something done again each month
      again = null;
    }
    boolean present =
        status == Status.ACTUAL
            && (date == null || date.equals(carry.summary))
            && severalYears(voice, date)
            && carry.present(text, numberStart);
    if (present) {
      date = null;
    }
    Period period =
        present ? presentYear(voice, carry) : period(date, measure, again, voice, status);
    if (period == null
        && voice.single()
        && base != null
        && base.last().getYear() == voice.issued() - 1) {
      // 较上年度再降: a measure signed this year speaks of this year
      period = Period.year(voice.issued());
    }
    if (date == null && hasNoYear(voice)) {
      period = null;
    }
    if (base != null && leansOnNothing(text, base, voice)) {
      base = null;
    }
    boolean assumed = date == null && !voice.stated() && period != null;
    if (period != null && date != null) {
      period = period.withText(passage.originalWords(date.start(), date.end()));
    }
    LocalDate deadline = period == null ? null : period.to();
    return new Resolved(
        status,
        period,
        deadline,
        assumed,
        base == null ? null : base.from(),
        base == null ? null : base.to());
  }

  /**
   * 10个项目上半年全部开工, 其余57家2024年完成: {@return the words of time behind a number that say when what it
   * counts is done, null if there are none or the clause dates the number before it}
   */
  private @Nullable TimeMention behind(
      PassageText passage,
      Sentence sentence,
      int numberStart,
      int clauseStart,
      @Nullable TimeMention before) {
    if (before != null && before.start() >= clauseStart) {
      return null;
    }
    String text = passage.folded();
    int end = Sentence.clauseEnd(text, sentence.end(), numberStart);
    List<TimeMention> times = passage.timesIn(numberStart, end);
    if (times.size() != 1) {
      return null;
    }
    TimeMention time = times.get(0);
    boolean when = time.kind() == TimeMention.Kind.DURING || time.kind() == TimeMention.Kind.BY;
    return when
            && time.dated()
            && !isName(text, time)
            && DONE.matcher(text).region(time.end(), end).matches()
        ? time
        : null;
  }

  /** Whether the document gives no year to hold on to. */
  private static boolean hasNoYear(Voice voice) {
    return !voice.known() && voice.issued() == Voice.UNKNOWN;
  }

  private static boolean isOneYear(TimeMention date) {
    return date.kind() == TimeMention.Kind.DURING
        && date.first().getYear() == date.last().getYear();
  }

  /** 三年内 in a document that gives no year to hold on to. */
  static boolean leansOnNothing(String text, TimeMention date, Voice voice) {
    return hasNoYear(voice) && !YEAR_SAID.matcher(text).region(date.start(), date.end()).find();
  }

  /** 2023年80亿元、2024年100亿元；每年…: the last year of a row is none of what recurs. */
  private static boolean lastOfRow(List<TimeMention> times, TimeMention date, Voice voice) {
    int at = times.indexOf(date);
    TimeMention before = at > 0 ? times.get(at - 1) : null;
    return !voice.single()
        && date.kind() == TimeMention.Kind.DURING
        && before != null
        && before.kind() == TimeMention.Kind.DURING
        && before.dated()
        && before.last().getYear() < date.last().getYear();
  }

  private static boolean severalYears(Voice voice, @Nullable TimeMention date) {
    return date == null ? !voice.single() : date.first().getYear() < date.last().getYear();
  }

  /** The year last reported on, else the one before the document was signed. */
  private static Period presentYear(Voice voice, PeriodCarry carry) {
    TimeMention year = carry.openedWith;
    return Period.year(year == null ? voice.issued() - 1 : year.last().getYear());
  }

  /** 每年 lends itself to later clauses of its sentence until a full stop or a semicolon. */
  private static boolean sameBreath(PassageText passage, TimeMention time, int to) {
    return !passage.marks().semicolonBetween(time.end(), to);
  }

  /**
   * 每年推广新技术15项，引进新品种12个: a clause that goes on with a verb says more of what is done each year; one
   * with a subject of its own (总规模保持在…) does not.
   */
  private boolean goesOnWithVerb(PassageText passage, int from, int to) {
    if (passage.folded().startsWith("每", from)) {
      // 每年开展2次，每次不少于1小时
      return false;
    }
    if (FOUNDS.matcher(passage.folded()).region(from, to).lookingAt()) {
      // 每年安排资金3亿元，设立100亿元基金
      return false;
    }
    if (verbs.actionLength(passage, from, to) > 0) {
      return true;
    }
    List<Word> words = passage.wordsIn(from, to);
    int first = 0;
    while (first < words.size() && words.get(first).broad() == 'd') {
      first++;
    }
    return first < words.size() && words.get(first).isVerb();
  }

  /** 年均引进人才20名: a verb says what is done each year; 年均浓度 is only a name. */
  private boolean averages(PassageText passage, TimeMention time, int numberStart) {
    String text = passage.folded();
    Word next = passage.wordStartingAt(time.end());
    return next != null
        && (next.isVerb()
            || text.startsWith("投资", time.end())
            // 年均救助困难群众300人: what is done, though the word may be a noun
            || verbs.actionLength(passage, time.end(), numberStart) > 1)
        && text.substring(time.end(), numberStart).chars().noneMatch(c -> c >= '0' && c <= '9');
  }

  /** 每人每年5000元 is a rate, not something done again each year. */
  private static boolean perHead(String text, int at) {
    return at > 1 && text.charAt(at - 2) == '每' && "人户生名".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** “2021年…: the year is part of a name. */
  private static boolean isName(String text, TimeMention time) {
    return time.start() > 0 && "《“".indexOf(text.charAt(time.start() - 1)) >= 0;
  }

  /** 完成2023年度统计调查 in a plan for 2024: the year belongs to what is done, not to the doing. */
  static boolean isAttribute(String text, TimeMention time, Voice voice) {
    if (text.startsWith("全年", time.end() - 2)
        && voice.status() == Status.ACTUAL
        && GOAL_OF_YEAR.matcher(text).region(time.end(), text.length()).lookingAt()
        && COMPARES_WITH
            .matcher(text)
            .region(Math.max(0, time.start() - COMPARING), time.start())
            .find()) {
      // 上半年投资98亿元，完成全年目标的54%: the year is that of the goal
      return true;
    }
    return time.start() > 0
        && text.startsWith("年度", time.end() - 2)
        && voice.status() == Status.TARGET
        && time.last().getYear() < voice.from()
        && "，。；：".indexOf(text.charAt(time.start() - 1)) < 0;
  }

  /**
   * 推进新院区建设，2027年底前投入使用；新建…: the date of a work that the semicolon closes is none of the next work.
   */
  private boolean closedBefore(
      PassageText passage, Sentence sentence, TimeMention time, int clauseStart) {
    String text = passage.folded();
    if (time.kind() != TimeMention.Kind.BY
        || text.charAt(time.end() - 1) != '前'
        || time.start() <= sentence.start() + 1
        || text.charAt(time.start() - 1) != '，'
        || !passage.marks().semicolonBetween(time.end(), clauseStart)) {
      return false;
    }
    int end = Sentence.clauseEnd(text, sentence.end(), time.end());
    return end < clauseStart
        && text.charAt(end) == '；'
        && DONE.matcher(text).region(time.end(), end).matches()
        && verbs.actionLength(passage, end + 1, Math.max(end + 1, sentence.end())) > 0;
  }

  /** 2030年前实现碳达峰: the limit of one thing, said with its verb, is none of the next. */
  private static boolean holdsForItsClause(String text, TimeMention time) {
    boolean counted =
        time.end() - time.start() <= LONGEST_COUNT
            && text.charAt(time.end() - 1) == '年'
            && "0123456789一二两三四五六七八九十".indexOf(text.charAt(time.start())) >= 0;
    if (counted) {
      // 五年累计新增20万人，预期寿命提高到78.5岁; 三年增长30%，…: only the sum is one of all the years
      return true;
    }
    boolean bound = text.startsWith("年前", time.end() - 2) || !time.wholeYears();
    return bound && (time.end() == text.length() || "，：".indexOf(text.charAt(time.end())) < 0);
  }

  private static Status status(
      Voice voice, @Nullable TimeMention date, String text, Sentence sentence, PeriodCarry carry) {
    if (date == null) {
      return voice.status();
    }
    LocalDate last = date.last();
    if (voice.status() == Status.TARGET) {
      boolean past = last.getYear() < voice.from() && (voice.issued() > last.getYear());
      return past && !speaksOfFuture(text, sentence, carry) ? Status.ACTUAL : Status.TARGET;
    }
    boolean future =
        last.getYear() > voice.anchor()
            && last.getYear() >= voice.issued()
            && date.kind() == TimeMention.Kind.BY;
    // 2025年，将…提高到90% in a report on 2024: a year behind the reported one, and a word of will
    future |=
        date.first().getYear() > voice.anchor()
            && date.first().getYear() > voice.to()
            && speaksOfFuture(text, sentence, carry);
    // 目前已建成1.8万个，…；年内再新增200个: only the present is reported
    boolean within = !voice.known() && text.startsWith("年内", date.start());
    return future || within ? Status.TARGET : Status.ACTUAL;
  }

  private static boolean speaksOfFuture(String text, Sentence sentence, PeriodCarry carry) {
    if (carry.future == null) {
      carry.future = FUTURE.matcher(text).region(sentence.start(), sentence.end()).find();
    }
    return carry.future;
  }

  static @Nullable Period period(
      @Nullable TimeMention date,
      Measure measure,
      @Nullable Recurrence again,
      Voice voice,
      Status status) {
    boolean flow =
        measure == Measure.NEW || measure == Measure.NET || measure == Measure.CUMULATIVE;
    if (date == null) {
      if (!voice.known()) {
        return again == null ? null : new Period(null, null, again, null);
      }
      if (voice.until() != null && again == null) {
        return new Period(LocalDate.of(voice.from(), 1, 1), voice.until(), null, null);
      }
      if (again != null || measure == Measure.CUMULATIVE) {
        return Period.years(voice.from(), voice.to()).withRecurrence(again);
      }
      if (!voice.single() && !voice.stated() && status == Status.TARGET) {
        // a plan of several years that its title does not name gives an undated norm no year
        return null;
      }
      if (flow) {
        return Period.years(voice.from(), voice.to());
      }
      return status == Status.ACTUAL && !voice.single()
          ? Period.years(voice.from(), voice.to())
          : Period.year(voice.to());
    }
    LocalDate to = date.last();
    boolean bare = date.kind() == TimeMention.Kind.BY && hasNoYear(voice);
    LocalDate from =
        bare && date.first().getYear() == voice.from()
            ? LocalDate.of(to.getYear(), 1, 1) // 到2025年, and nothing says from when
            : date.first();
    if (date.kind() == TimeMention.Kind.BY && date.wholeYears()) {
      boolean several = from.getYear() != to.getYear();
      boolean within = voice.known() && voice.from() < to.getYear() && voice.to() >= to.getYear();
      int first = several ? from.getYear() : within ? voice.from() : from.getYear();
      if (!several
          && !within
          && !hasNoYear(voice)
          && voice.issued() <= to.getYear()
          && (flow || again != null)) {
        first = voice.issued();
      }
      if (flow || again != null) {
        return Period.years(first, to.getYear()).withRecurrence(again);
      }
      return several ? Period.years(from.getYear(), to.getYear()) : Period.year(to.getYear());
    }
    if (again != null
        && from.getYear() == to.getYear()
        && voice.known()
        && !voice.single()
        && date.kind() == TimeMention.Kind.BY) {
      return Period.years(voice.from(), to.getYear()).withRecurrence(again);
    }
    return new Period(from, to, again, null);
  }

  /** {@return the year before a period, or before the years in force} */
  static @Nullable Period before(@Nullable Period period, Voice voice) {
    LocalDate from = period == null ? null : period.from();
    if (voice.known() && !voice.single()) {
      return Period.year(voice.from() - 1);
    }
    return from == null ? null : Period.year(from.getYear() - 1);
  }
}
