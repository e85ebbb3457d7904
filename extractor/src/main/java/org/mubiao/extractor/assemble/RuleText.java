package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Rules, announcements and lists to be objected to: their figures are conditions, limits and terms,
 * and nobody promises them. What such a paper does promise, it says with a word of aim or a year.
 */
final class RuleText {

  private static final QuickPattern TITLE =
      QuickPattern.compile(
          "(?:办法|规定|条例|细则|规则|规范|章程|公约|通告|公告|公示|启事|须知|指南)(?:》|（[^）]{1,12}）)*(?:的(?:通知|决定|公告|通告|函))?$");

  /** 年度目标考核办法 holds the goals it judges by. */
  private static final QuickPattern OF_GOALS =
      QuickPattern.compile("考核|考评|目标|任务|责任|行动|计划|规划|实事|要点|指标|状况|数据|情况|结果|预算|决算");

  private static final QuickPattern AIMS =
      QuickPattern.compile(
          "力争|确保|争取|目标|规划到|[到至]20\\d\\d年|20\\d\\d年(?:\\d{1,2}月)?(?:底|末)?前|年底前|“?十[一二三四五六七八九]五”?");

  /** A sentence is looked at no further than this to either side. */
  private static final int REACH = 200;

  private RuleText() {}

  /** {@return whether a document of this title sets rules or announces} */
  static boolean is(@Nullable String title) {
    return title != null && TITLE.matcher(title).find() && !OF_GOALS.matcher(title).find();
  }

  /**
   * {@return whether the sentence around a figure aims at something all the same}
   *
   * @param text of the document
   * @param start where the figure starts
   * @param end where it ends, exclusive
   */
  static boolean aims(String text, int start, int end) {
    int from = start;
    while (from > Math.max(0, start - REACH) && text.charAt(from - 1) != '。') {
      from--;
    }
    int to = end;
    while (to < Math.min(text.length(), end + REACH) && text.charAt(to) != '。') {
      to++;
    }
    return AIMS.matcher(text).region(from, to).find();
  }
}
