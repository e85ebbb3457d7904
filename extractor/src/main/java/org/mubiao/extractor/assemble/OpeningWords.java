package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Finds words that open a stretch before a number and are no part of the name: that a goal is set,
 * that a thing is among others, on what grounds or by what means something is done.
 */
final class OpeningWords {

  /** 主要目标是…, 预期目标为…: what follows is the goal. */
  private static final QuickPattern GOAL_IS =
      QuickPattern.compile("[^，。；、\\d]{0,8}(?:目标|预期)(?:任务|指标)?(?:分别)?(?:是|为)(?=.{2})");

  /** 其中包括工业增加值…: it is one of several. */
  private static final QuickPattern AMONG = QuickPattern.compile("(?:包括|包含|含有|内含)(?=.{2})");

  /** 提出地区生产总值增长5%: that it is wanted is no part of what is measured. */
  private static final QuickPattern SETS =
      QuickPattern.compile("(?:提出|确定|明确|设定|安排)(?=[^，。；、]{0,8}(?:生产总值|增加值|收入|投资|总额|消费|物价|价格))");

  /** 在全省率先…: where it is the first of its kind. */
  private static final QuickPattern WITHIN =
      QuickPattern.compile("在(?:全国|全省|全市|全区|全县|全州)(?:范围内)?(?=率先|首次|首批|打造|建设|建成|实现|推广|新)");

  /** 已累计综合整治河道: the sum is said again by the word behind. */
  private static final QuickPattern ALREADY = QuickPattern.compile("(?:现已|均已|已经|已)(?=累计)");

  /** 共承办活动, 需新增床位, 约清淤: one character before the verb. */
  private static final String BEFORE_VERB = "共约需";

  /** 根据…打造, 利用…改造: the grounds or the means of what is done. */
  private static final QuickPattern MEANS =
      QuickPattern.compile("(?:根据|按照|依据|依照|依托|结合|借助|运用|利用(?![外内]资|率|量)|围绕|通过)");

  /** 通过省级认定企业20家: here 通过 is what the firms did. */
  private static final QuickPattern PASSED =
      QuickPattern.compile("通过[^，。；、]{0,24}(?:认定|认证|验收|评估|评审|审核|审批|考核|鉴定|评价|检测|复核)");

  /** 新建监测点以及泵站, 建设等新建: the verb belongs to something else. */
  private static final QuickPattern LISTED = QuickPattern.compile("[、和与及等]|以及");

  /** 加上级补助收入, 加上解上级支出: what is added up in a budget. */
  private static final QuickPattern ADDED =
      QuickPattern.compile(
          "(?:加上(?=上级|上解|债务|转移|返还|调入|一般债|专项债|年初)|加(?=上级|上解|上年|债务|转移|返还|调入|一般债|专项债|地方政府))");

  /** 省财政厅核定我市政府债务限额: who fixes it. */
  private static final QuickPattern FIXED_BY =
      QuickPattern.compile("[^，。；、\\d]{1,8}(?:核定|下达|批准)(?:我|全|本)[省市县区州旗](?=.{3})");

  /** 2025年秋季学期前新增学位: the term that a year's date goes on with. */
  private static final QuickPattern TERM =
      QuickPattern.compile("[春秋]季(?:学期)?(?:开学)?(?:之?前|起|末|结束前)");

  private static final List<QuickPattern> WHOLE = List.of(GOAL_IS, AMONG, WITHIN, ALREADY, TERM);

  private static final int LONGEST_MEANS = 24;

  private OpeningWords() {}

  /**
   * {@return how many characters open the stretch that are no part of the name, 0 if none}
   *
   * @param thing whether things are counted
   */
  static int length(
      CueWords cues, VerbReader verbs, PassageText passage, int from, int to, boolean thing) {
    String text = passage.folded();
    for (QuickPattern pattern : WHOLE) {
      int length = opening(pattern, text, from, to);
      if (length > 0 && passage.isBoundary(from + length)) {
        return length;
      }
    }
    for (QuickPattern pattern : thing ? List.<QuickPattern>of() : List.of(ADDED, FIXED_BY)) {
      int length = opening(pattern, text, from, to);
      if (length > 0) {
        return length;
      }
    }
    if (!thing && opening(SETS, text, from, to) > 0) {
      return opening(SETS, text, from, to);
    }
    if (BEFORE_VERB.indexOf(text.charAt(from)) >= 0
        && cues.startingAt(CueRole.ACTION, text, from, to) == 0
        && (cues.startingAt(CueRole.ACTION, text, from + 1, to) > 1
            || cues.startingAt(CueRole.INCREASE, text, from + 1, to) > 1)) {
      return 1;
    }
    return thing ? means(verbs, passage, from, to) : 0;
  }

  /**
   * {@return how long the grounds or means are that stand before a verb with an object of its own}
   */
  private static int means(VerbReader verbs, PassageText passage, int from, int to) {
    String text = passage.folded();
    int opens = opening(MEANS, text, from, to);
    if (opens == 0 || opening(PASSED, text, from, to) > 0) {
      return 0;
    }
    int limit = Math.min(to, from + LONGEST_MEANS);
    int first = 0;
    for (int at = from + opens + 2; at < limit; at++) {
      int verb = passage.isBoundary(at) ? verbs.actionLength(passage, at, to) : 0;
      int end = at + verb;
      if (verb < 2 || !passage.isBoundary(end)) {
        continue;
      }
      if (end == to) {
        // 结合美丽乡村、新城建设等新建20座: the verb beside the number has it
        return again(text, at, end, verbs) - from;
      }
      if (first == 0 && !LISTED.matcher(text).region(end, to).find()) {
        first = again(text, at, end, verbs);
      }
    }
    return first == 0 ? 0 : first - from;
  }

  /** 结合城市更新新建车位: where the last of two verbs side by side starts, if it opens with 新. */
  private static int again(String text, int at, int end, VerbReader verbs) {
    int again = text.lastIndexOf('新', end - 2);
    return again > at && verbs.measure(text.substring(again, end)) != null ? again : at;
  }

  private static int opening(QuickPattern pattern, String text, int from, int to) {
    QuickMatcher matcher = pattern.matcher(text).region(from, to);
    return matcher.lookingAt() && matcher.end() < to ? matcher.end() - from : 0;
  }
}
