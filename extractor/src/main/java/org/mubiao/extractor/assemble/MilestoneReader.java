package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.time.Period;

/** Reads dated deliverables without a number: 确保上半年完成总规研究. */
final class MilestoneReader {

  /** 下闸蓄水, 全部开工: a predicate that needs what stands before its date. */
  private static final int SHORTEST_PREDICATE = 6;

  private static final QuickPattern EACH =
      QuickPattern.compile(
          "分别(对?[^，。；]{0,24}?(?:进行|开展|组织|完成|实施))([^，。；、和与及]{2,12})[和与及]([^，。；、和与及]{2,12})$");

  /** 全面竣工, 投入使用: says that something is done, and not what. */
  private static final QuickPattern BARE =
      WordClasses.pattern(
          "(?:全面|全部|基本|如期|正式|顺利|实现|力争|确保)*(?:{finished}|完成|开工|验收|达产|投入运行|建成投用|建成投产|建成投运|建成使用|竣工投产|竣工验收|通过验收|交付使用|开工建设|主体完工|主体封顶|封顶|上线|上线运行|试运行|运营)(?:任务|工作)?");

  private static final String ACHIEVE = "实现";

  private final CueWords cues;

  MilestoneReader(CueWords cues) {
    this.cues = cues;
  }

  List<Statement> read(
      PassageText passage,
      int firstSentence,
      Sentence sentence,
      List<AmountMention> amounts,
      Voice voice,
      PeriodCarry carry,
      Stretches lists) {
    List<Statement> found = new ArrayList<>();
    String text = passage.folded();
    TimeMention date = null;
    TimeMention pair = null;
    boolean every = false;
    boolean opened = false;
    boolean alone = false;
    int at = sentence.start();
    if (carry.milestone != null) {
      date = carry.milestone;
      opened = true;
    }
    while (at < sentence.end()) {
      int end = MilestoneClauses.clauseEnd(passage, sentence, at);
      if (end < sentence.end() && "）》”】".indexOf(text.charAt(end)) >= 0) {
        at = end + 1;
        continue;
      }
      TimeMention own = dateIn(passage, at, end, voice);
      if (own != null) {
        YearlyDate yearly = YearlyDate.of(text, sentence, own, every);
        every = yearly != null;
        own = yearly == null ? own : yearly.first();
      }
      boolean first = false;
      boolean dateAlone = alone;
      alone = false;
      if (own != null) {
        date = dates(own, at, voice, cues, text) ? own : null;
        opened = false;
        first = true;
        TimeMention before = MilestoneClauses.dateBefore(passage, own);
        pair = before;
        int ownStart = before == null ? own.start() : before.start();
        alone = MilestoneClauses.onlyPreposition(text, at, ownStart) && own.end() == end;
        boolean opens =
            sentence.start() == firstSentence
                && own.start() <= sentence.start() + 2
                && date != null
                && own.wholeYears()
                && own.end() == end;
        carry.milestone = opens ? own : null;
      } else if (date != null && !opened) {
        first = true;
      }
      boolean numbered =
          MilestoneClauses.isNumbered(text, amounts, at, end) || lists.overlaps(at, end);
      if (date != null && !numbered) {
        int from = own == null ? at : Math.min(own.end(), end);
        boolean opening = first;
        for (int[] part : MilestoneClauses.parts(text, from, end)) {
          int evidenceStart =
              part[0] == from ? (own == null ? at : Math.min(at, own.start())) : part[0];
          List<Statement> each =
              pair == null ? List.of() : eachOf(passage, part, evidenceStart, pair, date, voice);
          if (!each.isEmpty()) {
            found.addAll(each);
            opened = true;
            continue;
          }
          Statement statement =
              deliverable(
                  passage,
                  part[0],
                  evidenceStart,
                  part[1],
                  date,
                  voice,
                  opening,
                  own != null || dateAlone,
                  sentence,
                  amounts,
                  at);
          if (statement != null) {
            found.add(statement);
            opened = true;
          }
        }
      } else if (date != null && numbered) {
        opened = true;
      }
      at = end + 1;
    }
    return found;
  }

  /** 2013年底和2015年底，分别对…进行中期评估和终期考核: the first thing is due first. */
  private static List<Statement> eachOf(
      PassageText passage,
      int[] part,
      int evidenceStart,
      TimeMention first,
      TimeMention second,
      Voice voice) {
    QuickMatcher matcher = EACH.matcher(passage.folded().substring(part[0], part[1]));
    if (voice.status() != Status.TARGET || !matcher.find()) {
      return List.of();
    }
    int from = part[0] + matcher.start(1);
    int things = part[0] + matcher.start(2);
    int join = part[0] + matcher.end(2);
    String shared = passage.nameWords(from, things);
    Statement one =
        dated(passage, evidenceStart, join, first, shared + passage.nameWords(things, join));
    Statement other =
        dated(
            passage, evidenceStart, part[1], second, shared + passage.nameWords(join + 1, part[1]));
    return List.of(one, other);
  }

  private static Statement dated(
      PassageText passage, int from, int to, TimeMention date, String name) {
    Statement statement = new Statement(TargetKind.MILESTONE, passage.span(from, to));
    statement.name = name;
    statement.status = Status.TARGET;
    statement.period =
        new Period(
            date.first(), date.last(), null, passage.originalWords(date.start(), date.end()));
    statement.deadline = date.last();
    return statement;
  }

  /** 11月底前 dates nothing in a document that gives no year to hold on to. */
  private static @Nullable TimeMention dateIn(PassageText passage, int from, int to, Voice voice) {
    TimeMention found = null;
    for (TimeMention time : passage.timesIn(from, to)) {
      if (time.dated()
          && time.kind() != TimeMention.Kind.BASE
          && !PeriodResolver.isAttribute(passage.folded(), time, voice)
          && !PeriodResolver.leansOnNothing(passage.folded(), time, voice)) {
        found = time;
      }
    }
    return found;
  }

  /**
   * A whole year that is only named (2025年, 全年) dates no deliverable where the plan is for that
   * year; its end or a part of it does, and so does a year that opens a sentence of a plan for
   * several.
   */
  private static boolean dates(
      TimeMention time, int clauseStart, Voice voice, CueWords cues, String text) {
    int start = clauseStart;
    int intent = cues.startingAt(CueRole.INTENT, text, start);
    start += Math.max(0, intent);
    boolean tells =
        voice.status() == Status.TARGET
            && time.first().getYear() == time.last().getYear()
            && time.start() <= start + 1
            && time.first().getYear() >= voice.issued()
            && !(voice.known() && voice.single());
    return time.kind() == TimeMention.Kind.BY
        || !time.wholeYears()
        || text.startsWith("年内", time.start())
        || tells;
  }

  private @Nullable Statement deliverable(
      PassageText passage,
      int from,
      int evidenceStart,
      int end,
      TimeMention date,
      Voice voice,
      boolean first,
      boolean own,
      Sentence sentence,
      List<AmountMention> amounts,
      int clauseStart) {
    String text = passage.folded();
    int start = from;
    boolean changed = true;
    while (changed && start < end) {
      changed = false;
      for (CueRole role : new CueRole[] {CueRole.INTENT, CueRole.OWN_AREA}) {
        int length = cues.startingAt(role, text, start);
        if (length > 0 && start + length < end) {
          start += length;
          changed = true;
        }
      }
      while (start < end && "，、：；".indexOf(text.charAt(start)) >= 0) {
        start++;
        changed = true;
      }
    }
    if (start >= end) {
      return null;
    }
    String words = text.substring(start, end);
    String before =
        own && date.start() > evidenceStart
            ? stripIntent(passage.nameWords(evidenceStart, date.start()))
            : "";
    boolean subject = before.length() > 1;
    boolean result =
        Deliverables.isResult(words)
            || text.startsWith(ACHIEVE, Math.max(0, start - ACHIEVE.length()))
                && Deliverables.isAchieved(words);
    boolean happened = own && result && !date.wholeYears() && date.start() <= evidenceStart + 1;
    boolean passed =
        voice.status() == Status.TARGET && voice.known() && date.last().getYear() < voice.from();
    boolean event =
        voice.status() == Status.TARGET
            && date.kind() == TimeMention.Kind.DURING
            && date.first().equals(date.last());
    if (passed && !happened || event || Deliverables.NO_RESULT.matcher(words).find()) {
      return null;
    }
    if (words.length() < (subject ? 2 : 4) || cues.anyIn(CueRole.VAGUE, words)) {
      return null;
    }
    int verb = firstDeliver(passage, start, end);
    boolean leading = verb >= 0 && verb - start <= 8;
    boolean verbFirst = verb >= 0 && onlyManner(text, start, verb);
    boolean accepted =
        first && own
            ? verb >= 0 || result
            : first
                ? leading || result
                : date.wholeYears() && (verbFirst || result || opensWithObject(text, start, verb));
    if (!accepted) {
      return null;
    }
    Status status = passed ? Status.ACTUAL : voice.status();
    if (status == Status.ACTUAL && !(own && result) && !(own && verb >= 0)) {
      return null;
    }
    if (date.last().getYear() > voice.issued() && status == Status.ACTUAL) {
      status = Status.TARGET;
    }
    Statement statement =
        new Statement(TargetKind.MILESTONE, passage.span(Math.min(evidenceStart, start), end));
    String name = Deliverables.SIZE.matcher(passage.nameWords(start, end)).replaceAll("");
    if (subject && (verb == start || result && words.length() <= SHORTEST_PREDICATE)) {
      name = Deliverables.SIZE.matcher(before).replaceAll("") + name;
    }
    boolean bare = !subject && own && BARE.matcher(words).matches();
    String label = bare ? Topics.label(text, evidenceStart) : null;
    if (label != null) {
      name = label + name; // 东区医院：建筑面积2万平方米，2026年6月底前建成投用
      bare = false;
    }
    String clauseBefore =
        bare ? MilestoneClauses.subjectBefore(passage, sentence, amounts, clauseStart) : "";
    if (!clauseBefore.isEmpty()) {
      String thing = withoutManner(stripIntent(clauseBefore));
      if (cues.startingAt(CueRole.ACTION, thing, 0) <= 1) {
        // 落实建设主体，下半年开工: what is done before is no part of what is done then
        name = thing + name;
        statement.review.add("indicator-inherited");
      }
    }
    statement.name = name;
    statement.status = status;
    Period period =
        new Period(
            date.first(),
            date.last(),
            date.recurrence(),
            passage.originalWords(date.start(), date.end()));
    statement.period = period;
    statement.deadline = status == Status.TARGET ? date.last() : null;
    return statement;
  }

  /** 对新污染物开展专项治理: the object comes first. */
  private static boolean opensWithObject(String text, int start, int verb) {
    return text.charAt(start) == '对' && verb > start;
  }

  private boolean onlyManner(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int length = cues.startingAt(CueRole.MANNER, text, at);
      if (length == 0 || at + length > to) {
        return false;
      }
      at += length;
    }
    return true;
  }

  private String stripIntent(String words) {
    String rest = words;
    boolean changed = true;
    while (changed && !rest.isEmpty()) {
      changed = false;
      for (CueRole role : new CueRole[] {CueRole.INTENT, CueRole.CAUSATIVE, CueRole.OWN_AREA}) {
        int length = cues.startingAt(role, rest, 0);
        if (length > 0) {
          rest = rest.substring(length);
          changed = true;
        }
      }
      for (CueRole role : new CueRole[] {CueRole.INTENT, CueRole.MANNER}) {
        int length = cues.endingAt(role, rest, rest.length());
        if (length > 0) {
          rest = rest.substring(0, rest.length() - length);
          changed = true;
        }
      }
    }
    return rest;
  }

  private String withoutManner(String words) {
    String rest = words;
    int length = mannerAt(rest);
    while (length > 0 && length + 4 < rest.length()) {
      rest = stripIntent(rest.substring(length));
      length = mannerAt(rest);
    }
    return rest;
  }

  /** 高标准建设 is done in a manner, 高标准农田 is a thing. */
  private int mannerAt(String words) {
    return cues.startingAt(CueRole.NOUN, words, 0) > 0
        ? 0
        : cues.startingAt(CueRole.MANNER, words, 0);
  }

  private int firstDeliver(PassageText passage, int from, int to) {
    String text = passage.folded();
    for (int i = from; i < to; i++) {
      int length = cues.startingAt(CueRole.DELIVER, text, i);
      if (length >= 2 && i + length <= to && (i == from || passage.isBoundary(i))) {
        return i;
      }
    }
    return -1;
  }
}
