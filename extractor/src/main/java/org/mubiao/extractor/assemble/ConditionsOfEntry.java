package org.mubiao.extractor.assemble;

import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Section;

/**
 * The stretch of a paragraph that lists what those have to be who apply: 申报条件：成立2年以上；营业收入1000万元以上。
 *
 * @param from folded position after its label
 * @param to where it ends, exclusive; {@code from} if there is none
 */
record ConditionsOfEntry(int from, int to) {

  private static final ConditionsOfEntry NONE = new ConditionsOfEntry(0, 0);

  private static final String OF_WHAT =
      "(?:(?:申报|认定|准入|评选|申请|入选|参评|推荐|报名|申领)(?:的)?(?:基本|主要|具体)?(?:条件|标准|门槛|要求)"
          + "|(?:{payments}|支持|享受)(?:的)?(?:基本|主要|具体)?(?:条件|门槛))";

  private static final QuickPattern LABEL =
      WordClasses.pattern("(?<=^|[。；]|[）.、．]|^.{1,12})" + OF_WHAT + "(?:为|是|如下|包括)?：");

  private static final QuickPattern HEADING =
      WordClasses.pattern("^[^，。；]{0,8}" + OF_WHAT + "[：。]?$");

  /** 进一步放宽市场准入标准: a task, no list of conditions. */
  private static final QuickPattern TASK =
      QuickPattern.compile("提高|放宽|完善|优化|落实|规范|调整|健全|统一|降低|简化|严格|明确|推进|加强");

  /** The next of several numbered conditions: （二）近2年没有事故. */
  private static final QuickPattern GOES_ON =
      QuickPattern.compile("(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．]|[①-⑳])");

  /** {@return the conditions in a passage, an empty stretch if there are none} */
  static ConditionsOfEntry in(Passage passage) {
    String text = passage.text().folded();
    Section section = passage.section();
    String heading = section == null ? "" : section.title();
    if (HEADING.matcher(heading).find() && !TASK.matcher(heading).find()) {
      return new ConditionsOfEntry(0, text.length());
    }
    QuickMatcher label = LABEL.matcher(text);
    if (!label.find()) {
      return NONE;
    }
    int end = text.indexOf('。', label.end());
    while (end >= 0 && GOES_ON.matcher(text).region(end + 1, text.length()).lookingAt()) {
      end = text.indexOf('。', end + 1);
    }
    return new ConditionsOfEntry(label.end(), end < 0 ? text.length() : end);
  }

  boolean contains(int at) {
    return at >= from && at < to;
  }
}
