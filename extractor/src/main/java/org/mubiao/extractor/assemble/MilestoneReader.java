package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.time.Period;

/** Reads dated deliverables without a number: 确保上半年完成总规研究. */
final class MilestoneReader {

  private static final Pattern RESULT =
      Pattern.compile(
          ".*得到(?:有效|全面|基本|妥善|根本|彻底)?(?:控制|保障|扭转|遏制|治理|解决|恢复|落实|健全|防范|化解).*"
              + "|.*(?:基本|全面|总体)(?:遏制|淘汰|消除|扭转|解决|保持稳定|根除).*"
              + "|(?:所有|全部)[^，。；]{2,}(?:具有|具备|达到|实现)[^，。；]{2,}"
              + "|.*(?:全部|全面|全量|基本|初步|零|系统)[^，。；]{0,12}(?:完成|建成|形成|建立|利用|管控|发生|增长|覆盖|实现|开园|投产|达标|消除|清零|健全|推行|应用|改造|落实|到位).*");
  private static final Pattern ENDS_IN_VERB =
      Pattern.compile(
          ".*(?:开工建设|开工|完成|建成|建立健全|健全|建立|形成|投产|投用|通车|竣工|开园|落地|全覆盖|清零|复绿|焕新|达标|趋零增长|零发生|投入使用|投运|挂牌|上线|验收)$");

  /** Means, examples and bearers of a quality are no deliverable of their own. */
  private static final Pattern NO_RESULT =
      Pattern.compile(
          "为(?:深入|全面|认真|切实|进一步)?贯彻|^(?:以及|通过|按照|围绕|根据|结合|具有|为了|依托|针对|作为)|^(?:形成|打造|培育|探索|总结|推出|建设|发展)(?:了)?一大?批");

  /** 水平全面提升: a part of a list that promises no result of its own. */
  private static final Pattern IMPROVES = Pattern.compile(".*(?:提升|提高|改善|增强|优化|完善|进展)");

  private static final Pattern EACH =
      Pattern.compile(
          "分别(对?[^，。；]{0,24}?(?:进行|开展|组织|完成|实施))([^，。；、和与及]{2,12})[和与及]([^，。；、和与及]{2,12})$");

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
      PeriodResolver.Carry carry,
      Stretches lists) {
    List<Statement> found = new ArrayList<>();
    String text = passage.folded();
    TimeMention date = null;
    TimeMention pair = null;
    boolean every = false;
    boolean opened = false;
    boolean alone = false;
    Stretches numbers = Stretches.ofAmounts(amounts);
    int at = sentence.start();
    if (carry.milestone != null) {
      date = carry.milestone;
      opened = true;
    }
    while (at < sentence.end()) {
      int end = Sentence.clauseEnd(text, sentence.end(), at);
      if (end < sentence.end() && "）》”】".indexOf(text.charAt(end)) >= 0) {
        at = end + 1;
        continue;
      }
      TimeMention own = dateIn(passage, at, end);
      if (own != null) {
        YearlyDate yearly = YearlyDate.of(text, sentence, own, every);
        every = yearly != null;
        own = yearly == null ? own : yearly.first();
      }
      boolean first = false;
      boolean dateAlone = alone;
      alone = false;
      if (own != null) {
        date = dates(own, sentence, voice) ? own : null;
        opened = false;
        first = true;
        TimeMention before = dateBefore(passage, own);
        pair = before;
        int ownStart = before == null ? own.start() : before.start();
        alone = onlyPreposition(text, at, ownStart) && own.end() == end;
        boolean opens =
            sentence.start() == firstSentence
                && own.start() <= sentence.start() + 2
                && date != null
                && own.wholeYears();
        carry.milestone = opens ? own : null;
      } else if (date != null && !opened) {
        first = true;
      }
      boolean numbered = numbers.startsIn(at, end) || lists.overlaps(at, end);
      if (date != null && !numbered) {
        int from = own == null ? at : Math.min(own.end(), end);
        boolean opening = first;
        for (int[] part : parts(text, from, end)) {
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
                  own != null || dateAlone);
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

  private static boolean onlyPreposition(String text, int from, int to) {
    return to <= from || to == from + 1 && "在于到至".indexOf(text.charAt(from)) >= 0;
  }

  /** {@return the date joined to {@code date} before it: 2013年底和2015年底, null if none} */
  private static @Nullable TimeMention dateBefore(PassageText passage, TimeMention date) {
    String text = passage.folded();
    int join = date.start() - 1;
    if (join <= 0 || "和、与及".indexOf(text.charAt(join)) < 0) {
      return null;
    }
    TimeMention before = passage.timeEndingAt(join);
    return before != null && before.dated() ? before : null;
  }

  /** 2013年底和2015年底，分别对…进行中期评估和终期考核: the first thing is due first. */
  private static List<Statement> eachOf(
      PassageText passage,
      int[] part,
      int evidenceStart,
      TimeMention first,
      TimeMention second,
      Voice voice) {
    Matcher matcher = EACH.matcher(passage.folded().substring(part[0], part[1]));
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

  /** Results listed with 、 are each a milestone if each states a result; else the clause is one. */
  private static List<int[]> parts(String text, int from, int end) {
    List<int[]> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= end; i++) {
      if (i == end || text.charAt(i) == '、') {
        String part = text.substring(start, i);
        if (RESULT.matcher(part).matches()) {
          parts.add(new int[] {start, i});
        } else if (!IMPROVES.matcher(part).matches()) {
          return List.of(new int[] {from, end});
        }
        start = i + 1;
      }
    }
    return parts.isEmpty() ? List.of(new int[] {from, end}) : parts;
  }

  private static @Nullable TimeMention dateIn(PassageText passage, int from, int to) {
    TimeMention found = null;
    for (TimeMention time : passage.timesIn(from, to)) {
      if (time.dated() && time.kind() != TimeMention.Kind.BASE) {
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
  private static boolean dates(TimeMention time, Sentence sentence, Voice voice) {
    boolean tells =
        voice.status() == Status.TARGET
            && time.first().getYear() == time.last().getYear()
            && time.start() <= sentence.start() + 1
            && time.first().getYear() >= voice.issued()
            && !(voice.known() && voice.single());
    return time.kind() == TimeMention.Kind.BY || !time.wholeYears() || tells;
  }

  private @Nullable Statement deliverable(
      PassageText passage,
      int from,
      int evidenceStart,
      int end,
      TimeMention date,
      Voice voice,
      boolean first,
      boolean own) {
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
    boolean passed =
        voice.status() == Status.TARGET && voice.known() && date.last().getYear() < voice.from();
    boolean event =
        voice.status() == Status.TARGET
            && date.kind() == TimeMention.Kind.DURING
            && date.first().equals(date.last());
    if (passed || event || NO_RESULT.matcher(words).find()) {
      return null;
    }
    if (words.length() < 4 || cues.anyIn(CueRole.VAGUE, words)) {
      return null;
    }
    int verb = firstDeliver(passage, start, end);
    boolean result = RESULT.matcher(words).matches() || ENDS_IN_VERB.matcher(words).matches();
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
    Status status = voice.status();
    if (status == Status.ACTUAL && !(own && result) && !(own && verb >= 0)) {
      return null;
    }
    if (date.last().getYear() > voice.issued() && status == Status.ACTUAL) {
      status = Status.TARGET;
    }
    Statement statement =
        new Statement(TargetKind.MILESTONE, passage.span(Math.min(evidenceStart, start), end));
    String name = passage.nameWords(start, end);
    if (own && verb == start && date.start() > evidenceStart) {
      String before = text.substring(evidenceStart, date.start());
      String rest = stripIntent(before);
      if (rest.length() >= 2) {
        name = rest + name;
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
      for (CueRole role : new CueRole[] {CueRole.INTENT, CueRole.OWN_AREA}) {
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
