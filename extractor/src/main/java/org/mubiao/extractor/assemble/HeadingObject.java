package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * What a heading speaks of, for a figure below it whose verb leaves its object unsaid:
 * 农村公路提质工程。新改建120公里.
 */
final class HeadingObject {

  /** A longer heading, or one of several things, leaves open what is meant. */
  private static final int LONGEST = 18;

  private static final String SEVERAL = "，、；：和及与（“";

  private static final QuickPattern SCHEME = QuickPattern.compile("(?:专项)?(?:工程|项目|行动|计划|任务)$");

  /** The work that a heading names; the verb at the figure names it again. */
  private static final QuickPattern WORK =
      QuickPattern.compile("(?:建设|新建|改建|扩建|改扩建|新改建|改造|提升|提质|提标|整治|修缮|更新|维修|配建|加装|创建|培育|修复|布局)+$");

  /** What cannot be built or counted. */
  private static final QuickPattern ABSTRACT =
      QuickPattern.compile(
          "(?:工作|管理|服务|监管|保障|发展|攻坚|体系|能力|水平|力度|质量|环境|机制|制度|队伍|经济|文化|文明|安全|措施|成果|目标|任务|要求|重点)$");

  /** Verbs that say nothing of the work: 完成320户. */
  private static final QuickPattern ONLY_DONE = QuickPattern.compile("(?:累计|全面|计划)?(?:完成|实施|推进)");

  /** How far a work has come. */
  private static final QuickPattern STAGE = QuickPattern.compile("(?:基本|累计)?(?:新开工|建成)");

  private static final QuickPattern BUILDS = QuickPattern.compile("(?:建设|新建|创建|布局|配建)");

  /** Verbs of work on something that can be built or tended. */
  private static final QuickPattern MAKES =
      QuickPattern.compile(
          "(?:累计|全面|计划|基本)?(?!增[长收值速]|增加|提[高升供前]|加[快强大])(?:新|改|扩|建|翻|维|修|整|提|更|加|创|培|增|治|配)[\\u4e00-\\u9fa5]{1,7}");

  /** Words of manner that govern a noun, too: 加快充电设施建设. */
  private static final QuickPattern FURTHERS = QuickPattern.compile("加强|加快|加大|强化|深化|全面");

  private static final QuickPattern INDUSTRY = QuickPattern.compile("业$");

  private static final QuickPattern SIZE =
      QuickPattern.compile("(?:总)?(?:面积|产值|产业规模|增加值|产量|营业收入|营收)");

  private HeadingObject() {}

  /**
   * {@return a bare verb with the object that the heading gives it, null if the heading gives none}
   *
   * @param title the heading without its number
   */
  static @Nullable String completed(String title, String verb, CueWords cues) {
    String bare = bare(title, cues);
    if (bare == null) {
      return null;
    }
    QuickMatcher work = WORK.matcher(bare);
    if (ONLY_DONE.matcher(verb).matches()) {
      return work.find() && work.start() > 1 ? verb + bare : null;
    }
    if (STAGE.matcher(verb).matches() && work.find() && !BUILDS.matcher(work.group()).matches()) {
      // 棚户区改造。新开工1200套
      return verb + bare;
    }
    String object = WORK.matcher(bare).replaceFirst("");
    boolean activity =
        ABSTRACT.matcher(object).find()
            || cues.endingAt(CueRole.ACTION, object, object.length()) > 0;
    return MAKES.matcher(verb).matches() && object.length() > 1 && !activity ? verb + object : null;
  }

  /** {@return a bare size with the industry that the heading names, null if it names none} */
  static @Nullable String sizeOf(String title, String size, CueWords cues) {
    String bare = SIZE.matcher(size).matches() ? bare(title, cues) : null;
    return bare != null && bare.length() > 2 && INDUSTRY.matcher(bare).find()
        ? bare + (bare.endsWith("产业") && size.startsWith("产业") ? size.substring(2) : size)
        : null;
  }

  /** The heading without what is to be done: 加快推进老旧小区改造工程 gives 老旧小区改造. */
  private static @Nullable String bare(String title, CueWords cues) {
    String words = TextFolder.fold(title).folded();
    int end = words.length();
    while (end > 0 && "。：".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = 0;
    int length = 1;
    while (length > 0 && from < end) {
      length = deed(words, from, end, cues);
      int manner = length > 0 ? 0 : cues.startingAt(CueRole.MANNER, words, from, end);
      boolean how = manner > 1 && deed(words, from + manner, end, cues) > 0;
      from += how ? manner : length;
      length += how ? manner : 0;
    }
    if (from >= end || end - from > LONGEST) {
      return null;
    }
    String rest = words.substring(from, end);
    if (rest.chars().anyMatch(c -> SEVERAL.indexOf(c) >= 0)) {
      return null;
    }
    String bare = SCHEME.matcher(rest).replaceFirst("");
    return bare.length() > 1 ? bare : null;
  }

  /** How long the verb is that stands at a place, 0 if none does; 科学 in 科学城 is none. */
  private static int deed(String words, int at, int end, CueWords cues) {
    int length =
        Math.max(
            cues.startingAt(CueRole.CAUSATIVE, words, at, end),
            cues.startingAt(CueRole.ACTION, words, at, end));
    if (length < 2 && FURTHERS.matcher(words).region(at, end).lookingAt()) {
      return 2;
    }
    return length < 2 ? 0 : length;
  }
}
