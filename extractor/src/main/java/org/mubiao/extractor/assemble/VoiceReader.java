package org.mubiao.extractor.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.numeral.FiveYearPlan;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.extractor.outline.Piece;
import org.mubiao.extractor.outline.TablePiece;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Section;
import org.mubiao.model.target.Status;

/**
 * Tells for each piece of a document whether it looks back or forward, and at which years.
 *
 * <p>Headings decide first, then the paragraph in which a report turns from the past year to the
 * next; a plan looks forward unless it says otherwise.
 */
final class VoiceReader {

  static final QuickPattern FORWARD =
      QuickPattern.compile("打算|思路|安排|计划|目标|总体要求|重点任务|重点工作|主要任务|下一步|下步|下阶段|下一阶段|工作任务|预期|展望|今后|建议");
  private static final QuickPattern FIVE =
      QuickPattern.compile("^.{0,6}“?十([一二三四五六七八九])五”?(?:期间|时期|以来|五年|发展|经济|目标|主要|规划)");
  private static final QuickPattern FIVE_YEAR_TITLE =
      QuickPattern.compile("十[一二三四五六七八九]个?五(?:年|”)?(?:期间|时期)?.{0,24}(?:规划|计划|纲要|方案|行动)");
  private static final QuickPattern OF_THE_YEAR =
      QuickPattern.compile("全年|今年|年内|((?:19|20)\\d{2})年(?:底|末|内|全|，|全年|新增|力争)");
  private static final int FIRST_PARAGRAPHS = 8;
  private static final int FEWEST_MENTIONS = 3;

  /** 优化发展环境: what is made better is no state of things. */
  private static final QuickPattern MADE_BETTER =
      QuickPattern.compile("(?:优化|改善|提升|营造|打造|净化|美化|创造|改进|构建|塑造)[^，。、；]{0,8}环境");

  /** 一、…持续取得新进展新成效: a report's part that looks back. */
  private static final QuickPattern ACHIEVED = QuickPattern.compile("(?:成效|成绩|成就|新进展|新突破|新跨越)$");

  static final QuickPattern ANY_FIVE = QuickPattern.compile("“?十([一二三四五六七八九])五");
  static final QuickPattern FIVE_LEAD =
      QuickPattern.compile("^(?:（[一二三四五六七八九十]+）)?“?十([一二三四五六七八九])五”?(?:期间|时期|以来|五年)");

  private static final QuickPattern SUMMARY =
      QuickPattern.compile("总结|(?:工作|完成|执行|落实|进展|建设|推进)情况|年度报告|公报|年报|白皮书|回顾");

  /** 关于2024年重点任务完成情况的通报: a report by any name. */
  private static final QuickPattern TELLS =
      QuickPattern.compile(
          "(?:完成|执行|落实|进展|推进|建设|运行|工作|开展)情况(?:的)?(?:通报|汇报|公告|说明|综述|分析|总结)?$|(?:统计|状况|状态|质量)?公报(?:（[^）]*）)?$|(?:统计)?年报$|白皮书$");

  /** 重点工作推进情况: the heading of a part that tells what came of a plan. */
  private static final QuickPattern TOLD = QuickPattern.compile("(?:完成|执行|落实|进展|推进|运行|开展)情况$");

  /** 下一步，…: a paragraph of a report that tells what is to come, with those below it. */
  private static final QuickPattern NEXT =
      QuickPattern.compile("^(?:下一步|下步|下一阶段|下阶段|接下来)(?:工作)?(?:打算|安排|计划|思路|重点)?[，：。]");

  private static final QuickPattern NORMS = QuickPattern.compile("(?:措施|办法|规定|意见|决定|细则|条例|政策)$");
  private static final QuickPattern YEAR = QuickPattern.compile("((?:19|20)\\d{2})年");

  /** 攻坚阶段（2025—2027年）, 第一阶段（2024年3月—12月）: the years of a part of the plan. */
  private static final QuickPattern PHASE =
      QuickPattern.compile(
          "(?:阶段|时期|期|步)（(?:到|至)?((?:19|20)\\d{2})年?(?:\\d{1,2}月)?(?:底|\\d{1,2}日)?(?:[—\\-–－~至到]+(?:((?:19|20)\\d{2})年)?[^（）]{0,8})?）");

  private final CueWords cues;

  VoiceReader(CueWords cues) {
    this.cues = cues;
  }

  /** Whether a part of a speech tells what was achieved; other speeches only look ahead. */
  private boolean looksBack(Outline outline) {
    return outline.sections().stream()
        .anyMatch(
            section ->
                cues.anyIn(CueRole.REVIEW, section.title())
                    || ACHIEVED.matcher(section.title()).find());
  }

  /** {@return the voice of each piece, in the outline's order} */
  List<Voice> read(Outline outline, DocumentInfo info) {
    PlanYears plan = info.plan();
    int issued =
        info.issuedOn() != null
            ? info.issuedOn().getYear()
            : plan != null ? plan.from() : Voice.UNKNOWN;
    int from = plan == null ? issued : plan.from();
    int to = plan == null ? issued : plan.to();
    boolean known = plan != null;
    String title = info.title() == null ? "" : info.title();
    boolean stated = known && (YEAR.matcher(title).find() || FIVE_YEAR_TITLE.matcher(title).find());
    String kindWords = info.kind() == null ? "" : info.kind();
    stated |= known && from < to && statesYears(outline, from, to);
    if (from == to && !stated && NORMS.matcher(kindWords).find() && !setsYear(outline, from)) {
      // measures and rules hold until they are changed: the year of signing is no deadline
      known = false;
    }
    LocalDate part = from == to ? PartOfYear.end(title, from) : null;
    boolean report =
        kindWords.contains("报告")
            || kindWords.contains("总结")
            || kindWords.equals("讲话") && looksBack(outline)
            || part != null
            || TELLS.matcher(title).find();
    boolean summary = part == null && report && stated && from == to && isSummary(title);
    if (summary) {
      // 2024年工作总结: the year of the title is the one that was; the next is named nowhere
      from++;
      to++;
      issued = info.issuedOn() == null ? from : issued;
    }
    Voice forward =
        new Voice(
            Status.TARGET,
            from,
            to,
            from == to ? from : issued,
            issued,
            known && !summary,
            stated && !summary);
    Voice back =
        part != null
            ? PartOfYear.voice(part, issued)
            : new Voice(Status.ACTUAL, from - 1, from - 1, from - 1, issued, known, stated);
    int turn = report ? ReportTurn.find(outline.pieces(), from) : -1;
    if ((part != null || summary) && turn < 0) {
      // 上半年工作总结, 2024年统计公报: nothing in it looks forward but what its headings say
      turn = outline.pieces().size();
    }
    Map<String, Voice> bySection = new HashMap<>();
    Map<String, Section> sections = new HashMap<>();
    outline.sections().forEach(section -> sections.put(section.id(), section));
    List<Voice> voices = new ArrayList<>();
    Voice lead = null;
    String leadSection = null;
    Section next = null;
    boolean ahead = false;
    for (int i = 0; i < outline.pieces().size(); i++) {
      Piece piece = outline.pieces().get(i);
      Voice voice = report && turn >= 0 && i < turn ? back : forward;
      Section section = piece.section();
      if (piece instanceof TablePiece && from == to) {
        LocalDate tabled = tablePart((TablePiece) piece, from);
        if (tabled != null) {
          voices.add(PartOfYear.voice(tabled, issued));
          continue;
        }
      }
      if (section != null) {
        voice = sectionVoice(section, sections, bySection, voice, forward, back, report);
      }
      if (report && piece instanceof Passage) {
        String text = ((Passage) piece).text().folded();
        String top = section == null ? "" : section.path().split("/")[0];
        // 一是…二是… in running text open no part of the report
        top = top.endsWith("是") ? "" : top;
        boolean both = section != null && looksBothWays(top(section, sections).title());
        Voice own = OpeningVoice.leading(text, voice, issued, both);
        if (own == null && section != null) {
          own = OpeningVoice.ofThePlan(text, voice, top(section, sections).title());
        }
        if (own != null) {
          lead = own;
          leadSection = top;
        }
        if (voice.status() == Status.ACTUAL && NEXT.matcher(text).find()) {
          ahead = true;
          next = section;
        }
        ahead = ahead && isWithin(section, next);
        if (ahead) {
          voices.add(forward);
          continue;
        }
        boolean sameWay = lead != null && (both || lead.status() == voice.status());
        if (lead != null && sameWay && top.equals(leadSection)) {
          voice = lead;
        } else if (lead != null && !top.equals(leadSection)) {
          lead = null;
        }
      }
      if (!report && piece instanceof Passage) {
        String text = ((Passage) piece).text().folded();
        Voice past = OpeningVoice.pastLead(text, forward);
        if (past != null) {
          voice = past;
          lead = past.known() ? past : null;
          leadSection = section == null ? "" : section.path();
        } else if (lead != null
            && leadSection != null
            && section != null
            && OpeningVoice.goesOn(text, section, leadSection)) {
          voice = lead;
        } else {
          lead = null;
        }
      }
      voices.add(voice);
    }
    return voices;
  }

  /** 2025年上半年…完成情况表: {@return the last day that a table tells of, null if it tells of no part} */
  private static @Nullable LocalDate tablePart(TablePiece table, int year) {
    AlignedText caption = table.caption();
    Section section = table.section();
    String words =
        caption != null
            ? caption.folded()
            : section != null && section.title().endsWith("表") ? section.title() : "";
    return PartOfYear.end(words, year);
  }

  /** 2024年工作总结, 关于2024年…工作情况的报告: a report that looks back at the one year it names. */
  private static boolean isSummary(String title) {
    QuickMatcher years = YEAR.matcher(title);
    int named = 0;
    while (years.find()) {
      named++;
    }
    QuickMatcher told = SUMMARY.matcher(title);
    // 关于重点任务完成情况的通报: what is told of may be named before
    return named == 1
        && told.find()
        && !FORWARD.matcher(title).region(told.end(), title.length()).find();
  }

  /**
   * Whether a part is the other or lies in it; what follows a paragraph outside of all parts does.
   */
  private static boolean isWithin(@Nullable Section part, @Nullable Section around) {
    return around == null
        || part != null
            && (part.path().equals(around.path()) || part.path().startsWith(around.path() + "/"));
  }

  /** Whether one of the first paragraphs names the plan's years from the first to the last. */
  private static boolean statesYears(Outline outline, int from, int to) {
    QuickPattern years = QuickPattern.compile(from + "年?[—\\-–－~至到]+" + to + "年");
    return outline.passages().stream()
        .limit(FIRST_PARAGRAPHS)
        .anyMatch(passage -> years.matcher(passage.text().folded()).find());
  }

  /** Measures for one year speak of it again and again: 全年…, 2023年底前…. */
  private static boolean setsYear(Outline outline, int year) {
    int said = 0;
    for (Passage passage : outline.passages()) {
      QuickMatcher words = OF_THE_YEAR.matcher(passage.text().folded());
      while (words.find()) {
        String named = words.group(1);
        said += named == null || Integer.parseInt(named) == year ? 1 : 0;
      }
    }
    return said >= FEWEST_MENTIONS;
  }

  private Voice sectionVoice(
      Section section,
      Map<String, Section> sections,
      Map<String, Voice> known,
      Voice current,
      Voice forward,
      Voice back,
      boolean report) {
    Voice found = known.get(section.id());
    if (found != null) {
      return found;
    }
    Voice voice = current;
    Section parent = section.parent() == null ? null : sections.get(section.parent());
    if (parent != null) {
      voice = sectionVoice(parent, sections, known, current, forward, back, report);
    }
    Voice unsaid = voice;
    String title = section.title();
    QuickMatcher stated = YEAR.matcher(title);
    if (report && section.level() == 1 && stated.find()) {
      int year = Integer.parseInt(stated.group(1));
      voice = year >= forward.from() && !cues.anyIn(CueRole.REVIEW, title) ? forward : back;
      // 二、2024年工作安排 in a report that calls itself after the year before: the part knows better
      boolean later = forward.single() && year > forward.to();
      if (voice.status() == Status.TARGET && (!voice.known() || later)) {
        voice = new Voice(Status.TARGET, year, year, year, voice.issued(), true, true);
      }
      known.put(section.id(), voice);
      return voice;
    }
    boolean looksBack =
        (cues.anyIn(CueRole.REVIEW, MADE_BETTER.matcher(title).replaceAll(""))
                || report && section.level() == 1 && ACHIEVED.matcher(title).find()
                || !report && namesPastPlan(title, forward))
            && (!FORWARD.matcher(title).find()
                || report && (looksBothWays(title) || TOLD.matcher(title).find()));
    if (looksBack && !section.number().startsWith("附")) {
      voice = back;
      LocalDate part = forward.single() ? PartOfYear.end(title, forward.from()) : null;
      if (part != null) {
        voice = PartOfYear.voice(part, back.issued());
      }
      QuickMatcher five = FIVE.matcher(title);
      if (five.find()) {
        int start = FiveYearPlan.firstYear(five.group(1).charAt(0));
        voice =
            new Voice(Status.ACTUAL, start, start + 4, back.anchor(), back.issued(), true, true);
      }
    } else if (!report && forward.from() < forward.to()) {
      voice = phase(title, voice, forward);
    } else if (report && FORWARD.matcher(title).find() && section.level() == 1) {
      voice = forward;
      QuickMatcher five = FIVE.matcher(title);
      QuickMatcher year = YEAR.matcher(title);
      if (five.find() && !year.find()) {
        int start = FiveYearPlan.firstYear(five.group(1).charAt(0));
        voice =
            new Voice(
                Status.TARGET, start, start + 4, forward.anchor(), forward.issued(), true, true);
      }
    }
    if (!voice.equals(unsaid)) {
      // a part that does not say which way it looks may have the turn within it
      known.put(section.id(), voice);
    }
    return voice;
  }

  /** {@return the voice of a phase of the plan: （二）攻坚阶段（2025—2027年）, else {@code voice}} */
  private static Voice phase(String title, Voice voice, Voice forward) {
    QuickMatcher years = PHASE.matcher(title);
    if (!years.find() || voice.status() != Status.TARGET) {
      return voice;
    }
    int from = Integer.parseInt(years.group(1));
    int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
    boolean within = forward.from() <= from && from <= to && to <= forward.to();
    return within ? new Voice(Status.TARGET, from, to, from, forward.issued(), true, true) : voice;
  }

  /** “十四五”时期发展成就和“十五五”时期主要目标: the paragraphs say which way they look. */
  private boolean looksBothWays(String title) {
    if (!cues.anyIn(CueRole.REVIEW, title)) {
      return false;
    }
    QuickMatcher plans = ANY_FIVE.matcher(title);
    Set<String> named = new HashSet<>();
    while (plans.find()) {
      named.add(plans.group(1));
    }
    return named.size() > 1 && FORWARD.matcher(title).find();
  }

  /** （一）“十五”期间环境保护工作取得进展. */
  private static boolean namesPastPlan(String title, Voice forward) {
    QuickMatcher five = FIVE.matcher(title);
    return five.find()
        && forward.known()
        && FiveYearPlan.firstYear(five.group(1).charAt(0)) + 4 < forward.from();
  }

  private static Section top(Section section, Map<String, Section> sections) {
    Section top = section;
    while (top.parent() != null) {
      Section parent = sections.get(top.parent());
      if (parent == null) {
        return top;
      }
      top = parent;
    }
    return top;
  }
}
