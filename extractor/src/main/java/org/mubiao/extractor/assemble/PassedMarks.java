package org.mubiao.extractor.assemble;

import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Words that call a number a mark which is passed: 突破千亿元大关. They name nothing that is counted. */
final class PassedMarks {

  private static final QuickPattern MARK = QuickPattern.compile("(?:的)?(?:新)?(?:大关|关口|门槛)");

  private static final int LONGEST = 4;

  private PassedMarks() {}

  /**
   * {@return where the words end that call the number before {@code at} a mark, else {@code at}}
   */
  static int end(String text, int at) {
    QuickMatcher mark = MARK.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
    return mark.lookingAt() ? mark.end() : at;
  }
}
