package org.mubiao.extractor.assemble;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.mention.TimeFinder;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.extractor.segment.Segmenter;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.text.Span;

/** Reads the statements of running text, one passage at a time. */
final class ProseReader {

  private final AmountFinder amountFinder;
  private final TimeFinder timeFinder = new TimeFinder();
  private final Segmenter segmenter;
  private final MeasurementUnits measures;
  private final CueWords cues;
  private final Qualifiers qualifiers;
  private final NameReader names;
  private final PeriodResolver periods;
  private final MilestoneReader milestones;

  ProseReader(CueWords cues, Segmenter segmenter, MeasurementUnits measures) {
    this.cues = cues;
    this.segmenter = segmenter;
    this.measures = measures;
    this.amountFinder = new AmountFinder(measures, cues);
    this.qualifiers = new Qualifiers(cues, measures);
    this.names = new NameReader(cues);
    this.periods = new PeriodResolver(cues);
    this.milestones = new MilestoneReader(cues);
  }

  /** {@return the statements of a passage, in order} */
  List<Statement> read(Passage passage, Voice voice, List<UnitListMention> lists) {
    String text = passage.text().folded();
    List<AmountMention> amounts = new ArrayList<>();
    for (AmountMention amount : qualifiers.filter(text, amountFinder.find(passage.text()))) {
      if (!inLists(amount.start(), lists)) {
        amounts.add(amount);
      }
    }
    List<TimeMention> times = timeFinder.find(text, voice.years());
    PassageText words = new PassageText(passage.text(), segmenter, times);
    List<Statement> statements = new ArrayList<>();
    PeriodResolver.Carry carry = new PeriodResolver.Carry();
    int from = readFrom(passage);
    for (Sentence sentence : Sentence.split(text, from)) {
      carry.nextSentence();
      readSentence(words, from, sentence, amounts, voice, carry, statements, lists);
    }
    return statements;
  }

  /** A mere heading of several clauses is read like a sentence; a heading with a body is not. */
  private static int readFrom(Passage passage) {
    String text = passage.text().folded();
    if (passage.opens() && passage.bodyStart() >= text.length()) {
      boolean prose = text.indexOf('，') >= 0 || text.endsWith("。") || text.endsWith("；");
      return prose || text.length() > 14 ? headingStart(passage) : text.length();
    }
    return passage.bodyStart();
  }

  private static int headingStart(Passage passage) {
    org.mubiao.extractor.outline.Ordinal ordinal =
        org.mubiao.extractor.outline.Ordinal.opening(passage.text().folded());
    return ordinal == null ? 0 : ordinal.length();
  }

  private static boolean inLists(int at, List<UnitListMention> lists) {
    for (UnitListMention list : lists) {
      if (list.start() <= at && at < list.end()) {
        return true;
      }
    }
    return false;
  }

  private void readSentence(
      PassageText passage,
      int firstSentence,
      Sentence sentence,
      List<AmountMention> all,
      Voice voice,
      PeriodResolver.Carry carry,
      List<Statement> statements,
      List<UnitListMention> lists) {
    List<AmountMention> amounts = new ArrayList<>();
    for (AmountMention amount : all) {
      if (amount.start() >= sentence.start() && amount.end() <= sentence.end() + 1) {
        amounts.add(amount);
      }
    }
    NameReader.Memory memory = new NameReader.Memory();
    int previousEnd = sentence.start();
    int i = 0;
    while (i < amounts.size()) {
      int groupEnd = groupEnd(passage.folded(), amounts, i);
      readGroup(
          passage, sentence, amounts, i, groupEnd, previousEnd, voice, carry, memory, statements);
      previousEnd = amounts.get(groupEnd - 1).end();
      i = groupEnd;
    }
    statements.addAll(
        milestones.read(passage, firstSentence, sentence, amounts, voice, carry, lists));
  }

  /** A list of values: 1485件、200件; 5%左右、5%以上. Nothing but a separator stands between them. */
  private int groupEnd(String text, List<AmountMention> amounts, int from) {
    int end = from + 1;
    while (end < amounts.size()) {
      AmountMention last = amounts.get(end - 1);
      AmountMention next = amounts.get(end);
      String gap = text.substring(last.end(), next.prefixStart());
      boolean separated =
          gap.equals("、")
              || gap.equals("和")
              || gap.equals("及")
              || gap.equals("以及")
              || gap.equals("与")
              || gap.equals("：");
      if (!separated || !sameDimension(last, next)) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean sameDimension(AmountMention a, AmountMention b) {
    String x = qualifiers.dimensionOf(a.unit());
    String y = qualifiers.dimensionOf(b.unit());
    return x == null ? a.unit().equals(b.unit()) : x.equals(y);
  }

  private void readGroup(
      PassageText passage,
      Sentence sentence,
      List<AmountMention> amounts,
      int first,
      int end,
      int previousEnd,
      Voice voice,
      PeriodResolver.Carry carry,
      NameReader.Memory memory,
      List<Statement> statements) {
    String text = passage.folded();
    AmountMention amount = amounts.get(first);
    AmountMention last = amounts.get(end - 1);
    int clauseStart = Sentence.clauseStart(text, sentence.start(), amount.prefixStart());
    boolean sameClause = previousEnd > clauseStart && first > 0;
    int from = Math.max(clauseStart, Math.min(previousEnd, amount.prefixStart()));
    int to = rightLimit(text, sentence, amounts, end, last);
    UnitOfMeasure unit = measures.named(amount.unit());
    String dimension = unit == null ? "count" : unit.dimension();
    boolean thing = Dimensions.countsThings(dimension);
    boolean share = dimension.startsWith("share") || dimension.startsWith("ratio");
    boolean sentenceChange =
        text.substring(Math.max(sentence.start(), previousEnd - 1), amount.start()).indexOf('；')
            >= 0;
    if (sentenceChange) {
      memory.measure = null;
    }
    rememberSubject(passage, sentence, clauseStart, memory, previousEnd);
    NameReader.Region region =
        new NameReader.Region(
            from,
            amount.prefixStart(),
            last.end(),
            to,
            amount.unit(),
            thing,
            share,
            amount.prefix() == AmountMention.Prefix.REACH,
            amount.suffix() != null,
            end - first);
    NameParts parts = names.read(passage, region, memory);
    boolean fromTo = isLaterState(text, amounts, first);
    if (fromTo && memory.name != null) {
      parts =
          new NameParts(
              List.of(memory.name),
              memory.nameStart,
              memory.nameStart,
              null,
              false,
              null,
              false,
              true);
    }
    if (parts == null || parts.names().get(0).isBlank()) {
      parts = bracketed(passage, sentence, clauseStart, amount);
    }
    if (parts == null) {
      return;
    }
    if (parts.scope() == null && sameClause && memory.scope != null) {
      parts = parts.withScope(memory.scope);
    }
    memory.scope = parts.scope();
    boolean earlier = isEarlierState(text, amounts, end - 1, amount);
    List<String> all = parts.names();
    int count = Math.max(end - first, parts.distributed() ? all.size() : 1);
    for (int k = 0; k < count; k++) {
      AmountMention mine = amounts.get(Math.min(first + k, end - 1));
      String name = all.get(Math.min(k, all.size() - 1));
      addStatement(passage, sentence, parts, name, mine, voice, carry, earlier, statements);
    }
    memory.name = earlier ? all.get(0) : all.get(all.size() - 1);
    memory.nameStart = parts.nameStart();
    memory.thing = thing;
    memory.unit = amount.unit();
    if (!parts.inherited() || parts.measure() != null) {
      memory.measure = parts.measure();
    }
  }

  /** 法人管理层级（原则上控制在三级以内）: the name stands before the bracket. */
  private @Nullable NameParts bracketed(
      PassageText passage, Sentence sentence, int clauseStart, AmountMention amount) {
    String text = passage.folded();
    if (clauseStart <= sentence.start() || text.charAt(clauseStart - 1) != '（') {
      return null;
    }
    int outer = Sentence.clauseStart(text, sentence.start(), clauseStart - 1);
    NameReader.Region region =
        new NameReader.Region(
            outer,
            clauseStart - 1,
            clauseStart - 1,
            clauseStart - 1,
            amount.unit(),
            true,
            false,
            false,
            false,
            1);
    return names.read(passage, region, new NameReader.Memory());
  }

  /** The last clause without a number is what a following scope may be about. */
  private void rememberSubject(
      PassageText passage,
      Sentence sentence,
      int clauseStart,
      NameReader.Memory memory,
      int previousEnd) {
    memory.subject = null;
    if (clauseStart <= sentence.start() + 1) {
      return;
    }
    int before = Sentence.clauseStart(passage.folded(), sentence.start(), clauseStart - 1);
    if (before < previousEnd && previousEnd > sentence.start()) {
      return;
    }
    int from = before;
    TimeMention time = passage.timeStartingAt(from);
    if (time != null && time.end() < clauseStart - 1) {
      from = time.end();
    }
    if (clauseStart - 1 > from) {
      memory.subject = passage.nameWords(from, clauseStart - 1);
      memory.subjectStart = from;
    }
  }

  /** 由A提高到B: A is an earlier state. */
  private boolean isEarlierState(
      String text, List<AmountMention> amounts, int index, AmountMention amount) {
    if (index + 1 >= amounts.size()) {
      return false;
    }
    AmountMention next = amounts.get(index + 1);
    String gap = text.substring(amount.end(), next.start());
    int clause = Sentence.clauseStart(text, 0, amount.start());
    String before = text.substring(clause, amount.start());
    return gap.length() <= 10
        && gap.indexOf('，') < 0
        && next.prefix() != null
        && (before.contains("由") || before.contains("从"));
  }

  private boolean isLaterState(String text, List<AmountMention> amounts, int index) {
    if (index == 0) {
      return false;
    }
    AmountMention previous = amounts.get(index - 1);
    return isEarlierState(text, amounts, index - 1, previous);
  }

  /**
   * Where the words after a number end: the clause, or the separator before the next number's name.
   */
  private static int rightLimit(
      String text, Sentence sentence, List<AmountMention> amounts, int next, AmountMention last) {
    int to = Sentence.clauseEnd(text, sentence.end(), last.end());
    if (next < amounts.size() && amounts.get(next).prefixStart() < to) {
      int nextStart = amounts.get(next).prefixStart();
      int cut = text.lastIndexOf('、', nextStart);
      if (cut < last.end()) {
        cut = text.lastIndexOf('和', nextStart);
      }
      return cut >= last.end() ? cut : last.end();
    }
    return to;
  }

  private void addStatement(
      PassageText passage,
      Sentence sentence,
      NameParts parts,
      String name,
      AmountMention amount,
      Voice voice,
      PeriodResolver.Carry carry,
      boolean earlier,
      List<Statement> statements) {
    int start =
        Math.min(
            amount.prefixStart(),
            parts.nameStart() >= 0 ? parts.nameStart() : amount.prefixStart());
    int end =
        Math.max(amount.end(), parts.nameEnd() > amount.end() ? parts.nameEnd() : amount.end());
    Span evidence = passage.span(start, end);
    Statement statement = new Statement(TargetKind.QUANTITY, evidence);
    statement.name = name;
    statement.scope = parts.scope();
    statement.valueSpan = passage.span(amount.start(), amount.valueEnd());
    Measure measure = measure(parts, amount, passage.folded());
    statement.measure = measure;
    PeriodResolver.Resolved resolved =
        periods.resolve(
            passage,
            sentence,
            amount.prefixStart(),
            measure,
            parts.average(),
            isThing(amount),
            voice,
            carry);
    statement.status = earlier ? Status.ACTUAL : resolved.status();
    statement.amount = amount(amount, statement.status == Status.TARGET);
    if (earlier) {
      statement.period =
          resolved.baseFrom() != null
              ? new org.mubiao.model.time.Period(resolved.baseFrom(), resolved.baseTo(), null, null)
              : PeriodResolver.before(resolved.period(), voice);
    } else {
      statement.period = resolved.period();
    }
    statement.deadline = statement.status == Status.TARGET ? resolved.deadline() : null;
    if (resolved.assumed()) {
      statement.review.add("period-assumed");
    }
    if (parts.inherited()) {
      statement.review.add("indicator-inherited");
    }
    LocalDate baseFrom = resolved.baseFrom();
    if (baseFrom != null && (measure == Measure.GROWTH || measure == Measure.REDUCTION)) {
      statement.base = new org.mubiao.model.target.Base(baseFrom, resolved.baseTo(), null, null);
    }
    statements.add(statement);
  }

  private boolean isThing(AmountMention amount) {
    String dimension = qualifiers.dimensionOf(amount.unit());
    return dimension == null || Dimensions.countsThings(dimension);
  }

  private Measure measure(NameParts parts, AmountMention amount, String text) {
    if (parts.measure() == null && text.startsWith("累计", amount.prefixStart())) {
      return Measure.CUMULATIVE;
    }
    if (amount.unit().equals("番")) {
      return Measure.GROWTH;
    }
    Measure said = parts.measure();
    boolean points = amount.unit().equals("个百分点") || amount.unit().equals("百分点");
    boolean share = amount.unit().equals("%");
    if (said == Measure.NEW && (share || points)) {
      return Measure.GROWTH;
    }
    if (said == null) {
      return points ? Measure.GROWTH : Measure.LEVEL;
    }
    return said;
  }

  private static Amount amount(AmountMention mention, boolean target) {
    Operator operator = mention.operator(target);
    @Nullable BigDecimal upper = operator == Operator.RANGE ? mention.upper() : null;
    return new Amount(operator, mention.value(), upper, mention.unit());
  }

  /** {@return whether a text holds words of looking back} */
  boolean looksBack(String text) {
    return cues.anyIn(CueRole.REVIEW, text);
  }
}
