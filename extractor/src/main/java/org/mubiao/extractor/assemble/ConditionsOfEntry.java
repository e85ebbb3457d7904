package org.mubiao.extractor.assemble;

import org.mubiao.extractor.outline.Passage;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Section;

/** Finds where a paragraph lists what those have to be who apply: 申报条件：成立2年以上；营业收入1000万元以上. */
final class ConditionsOfEntry {

  private static final String OF_WHAT =
      "(?:申报|认定|准入|评选|申请|补助|奖励|支持|入选|参评|推荐|报名|申领|享受|扶持)(?:的)?(?:基本|主要|具体)?(?:条件|标准|门槛|要求)";

  private static final QuickPattern LABEL =
      QuickPattern.compile("(?<=^|[。；]|[）.、．]|^.{1,12})" + OF_WHAT + "(?:为|是|如下|包括)?：");

  private static final QuickPattern HEADING = QuickPattern.compile(OF_WHAT + "[：。]?$");

  private ConditionsOfEntry() {}

  /**
   * {@return from which folded position on a passage lists conditions; its length if it does not}
   */
  static int from(Passage passage) {
    String text = passage.text().folded();
    Section section = passage.section();
    if (section != null && HEADING.matcher(section.title()).find()) {
      return 0;
    }
    QuickMatcher label = LABEL.matcher(text);
    return label.find() ? label.end() : text.length();
  }
}
