package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.numeral.FiveYearPlan;
import org.mubiao.extractor.outline.Ordinal;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Section;
import org.mubiao.model.target.Status;

/** Reads from the words that open a paragraph which way it looks, and at which years. */
final class OpeningVoice {

  private static final QuickPattern NAMES_PLAN =
      QuickPattern.compile("(?:[^，。；]{0,12})《[^》]{0,24}(?:纲要|规划)[^》]{0,8}》");

  private static final QuickPattern PRESENT =
      QuickPattern.compile("近年来|近几年|多年来|长期以来|[^，。]{0,8}十[八九]大以来|改革开放以来|目前|截至目前|现阶段|当前(?!和今后)");

  private static final QuickPattern LOOKS_AHEAD =
      QuickPattern.compile(
          "[—“”]*(?:到|至)?(?:20\\d{2}年|“?十[一二三四五六七八九]五”?(?:期间|时期|末)|今后|未来|下一步|本规划|为|按照|根据)");

  private static final QuickPattern DASHES = QuickPattern.compile("^[—–―－-]+");

  /** 各位代表！刚刚过去的…: whom a report speaks to says nothing of the years. */
  private static final QuickPattern ADDRESS =
      QuickPattern.compile("^(?:各位(?:代表|委员|领导|来宾)|同志们|朋友们)(?:[，、！：])");

  private static final QuickPattern PAST_FIVE =
      QuickPattern.compile(
          "^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)?(?:过去|这|五年来|5年来|近)(?:的)?(?:五年|5年)?|^五年来|^5年来");

  private static final QuickPattern FIVE_YEARS = QuickPattern.compile("五年|(?<!\\d)5年");

  /**
   * 刚刚过去的2025年, 2025年，…. A year that dates a figure of its own clause (2025年甲产业占比提高到20%) leads
   * nothing.
   */
  private static final QuickPattern PAST_ONE =
      QuickPattern.compile(
          "^(?:一年来|(?:刚刚)?过去的?一年|(?:刚刚过去的)?((?:19|20)\\d{2})年(?!—|-|(?!是)[^，。；：]{1,40}(?<![\\d［\\[〔“])\\d))");

  /** 2024年集团总资产突破…: a plan for the next year opens with what was. */
  private static final QuickPattern YEAR_BEFORE =
      QuickPattern.compile(
          "^(20\\d{2})年(?![底末初内前度\\d、至到—-]|第|[一二三四]季|[上下]半年|以[前来]|[^，。]{0,12}(?:目标|计划|底前|年底|预算))");

  /** 2024年续建项目32个，年内全部竣工，…: what is wanted is no longer what was. */
  private static final QuickPattern AHEAD = QuickPattern.compile("力争|确保|年内|今年|本年|将(?!近)");

  /** …，增长5.3%。会议要求，二季度要确保增长5.8%: from here on it is not reported, but demanded. */
  private static final QuickPattern DEMANDS =
      QuickPattern.compile("(?:会议|通报|领导小组|[市县区]政府)(?:要求|强调|明确|决定|部署)[，：:]|下一?步[，要]|下一?阶段[，要]");

  /** What opens a sentence that reports again. */
  private static final QuickPattern REPORTS =
      QuickPattern.compile("截至|截止|目前|上半年|前三季度|[一二三四]季度|\\d{1,2}[—-]?\\d{0,2}月|会议(?:听取|指出|认为)");

  /** 2024年，全市…: the paragraph tells of that year. */
  private static final QuickPattern PAST_YEAR = QuickPattern.compile("^((?:19|20)\\d{2})年[，全以]");

  private OpeningVoice() {}

  /**
   * {@return the voice of a plan's paragraph that opens with years before it or with the present
   * state, null if it does not}
   */
  static @Nullable Voice pastLead(String text, Voice forward) {
    String opening = DASHES.matcher(text).replaceFirst("");
    Ordinal ordinal = Ordinal.opening(opening);
    String head = opening.substring(ordinal == null ? 0 : ordinal.length());
    head = head.substring(0, Math.min(head.length(), 40));
    int issued = forward.issued();
    QuickMatcher five = VoiceReader.FIVE_LEAD.matcher(head);
    if (five.find()) {
      int start = FiveYearPlan.firstYear(five.group(1).charAt(0));
      int plan = forward.known() ? Math.max(forward.from(), issued - 1) : issued;
      return start + 4 < plan
          ? new Voice(Status.ACTUAL, start, start + 4, start + 4, issued, true, true)
          : null;
    }
    if (PAST_FIVE.matcher(head).find() && FIVE_YEARS.matcher(head).find()) {
      int last = (forward.known() ? forward.from() : issued) - 1;
      return new Voice(Status.ACTUAL, last - 4, last, last, issued, true, true);
    }
    QuickMatcher year = YEAR_BEFORE.matcher(head);
    if (forward.known()
        && forward.single()
        && year.find()
        && Integer.parseInt(year.group(1)) == forward.from() - 1
        && Integer.parseInt(year.group(1)) < issued
        && !text.contains(forward.from() + "年")
        && !AHEAD.matcher(text).find()) {
      int past = Integer.parseInt(year.group(1));
      return new Voice(Status.ACTUAL, past, past, past, issued, true, true);
    }
    return PRESENT.matcher(head).lookingAt()
        ? new Voice(Status.ACTUAL, issued - 1, issued - 1, issued - 1, issued, false, false)
        : null;
  }

  /**
   * Whether a paragraph or a part below is still about the years that an earlier one opened with.
   */
  static boolean goesOn(String text, Section section, String leadSection) {
    boolean within =
        section.path().equals(leadSection)
            || section.path().startsWith(leadSection + "/")
                && !VoiceReader.FORWARD.matcher(section.title()).find();
    return within && !leadSection.isEmpty() && !LOOKS_AHEAD.matcher(text).lookingAt();
  }

  /**
   * A paragraph that opens with its years lends them to those that follow in its part.
   *
   * @param both whether the part looks back and forward, so that the paragraph decides
   */
  static @Nullable Voice leading(String text, Voice voice, int issued, boolean both) {
    String opening = ADDRESS.matcher(DASHES.matcher(text).replaceFirst("")).replaceFirst("");
    String head = opening.length() > 40 ? opening.substring(0, 40) : opening;
    QuickMatcher five = VoiceReader.FIVE_LEAD.matcher(head);
    if (five.find() && head.indexOf('，') > 0) {
      int start = FiveYearPlan.firstYear(five.group(1).charAt(0));
      boolean past = start + 4 < issued;
      if (both || past == (voice.status() == Status.ACTUAL)) {
        Status status = past ? Status.ACTUAL : Status.TARGET;
        return new Voice(status, start, start + 4, voice.anchor(), issued, true, true);
      }
    }
    if (voice.status() == Status.TARGET
        && (head.startsWith("今年") || head.startsWith(issued + "年"))) {
      return voice;
    }
    QuickMatcher named = PAST_YEAR.matcher(head);
    if (voice.status() == Status.TARGET
        && voice.known()
        && named.find()
        && Integer.parseInt(named.group(1)) < Math.min(voice.from(), issued)) {
      int year = Integer.parseInt(named.group(1));
      return new Voice(Status.ACTUAL, year, year, year, issued, true, true);
    }
    if (voice.status() == Status.ACTUAL) {
      if (PAST_FIVE.matcher(head).find() && FIVE_YEARS.matcher(head).find()) {
        return new Voice(Status.ACTUAL, issued - 5, issued - 1, voice.anchor(), issued, true, true);
      }
      QuickMatcher one = PAST_ONE.matcher(head);
      if (one.find()) {
        int year = one.group(1) == null ? issued - 1 : Integer.parseInt(one.group(1));
        return year < issued
            ? new Voice(Status.ACTUAL, year, year, year, issued, true, true)
            : null;
      }
    }
    return null;
  }

  /** 《纲要（草案）》明确了主要指标 under 一、“十五五”时期目标任务和2026年工作安排: the years of the plan. */
  static @Nullable Voice ofThePlan(String text, Voice voice, String title) {
    QuickMatcher five = VoiceReader.ANY_FIVE.matcher(title);
    if (voice.status() != Status.TARGET || !NAMES_PLAN.matcher(text).lookingAt() || !five.find()) {
      return null;
    }
    int start = FiveYearPlan.firstYear(five.group(1).charAt(0));
    return start + 4 < voice.issued()
        ? null
        : new Voice(Status.TARGET, start, start + 4, voice.anchor(), voice.issued(), true, true);
  }

  /** {@return whether a sentence opens with what somebody demands} */
  static boolean demands(String text, Sentence sentence) {
    return DEMANDS.matcher(text).region(sentence.start(), sentence.end()).lookingAt();
  }

  /** {@return whether a sentence opens with what was done or is} */
  static boolean reports(String text, Sentence sentence) {
    return REPORTS.matcher(text).region(sentence.start(), sentence.end()).lookingAt();
  }
}
