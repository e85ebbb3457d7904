package org.mubiao.extractor.outline;

import java.util.BitSet;
import java.util.List;
import org.mubiao.extractor.pattern.QuickPattern;

/** The lines that sign a document, bodies and date, which are never the rest of a paragraph. */
final class SigningLines {

  private static final QuickPattern DATE =
      QuickPattern.compile(
          "^(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日"
              + "|[二一][〇○零O0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$");
  private static final int LONGEST_NAME = 30;

  /** Several bodies may sign together. */
  private static final int MOST_NAMES = 4;

  private static final String BODY_ENDS = "局委办府会厅院部室心司团队组处社";

  private final BitSet signing = new BitSet();

  /** Looks at the folded lines of a document, empty ones included. */
  SigningLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!DATE.matcher(lines.get(i)).matches()) {
        continue;
      }
      int names = 0;
      for (int j = i - 1; j >= 0 && names < MOST_NAMES; j--) {
        String line = lines.get(j);
        if (line.isEmpty()) {
          continue;
        }
        if (!isBody(line)) {
          break;
        }
        signing.set(j);
        names++;
      }
      if (names > 0) {
        signing.set(i);
      }
    }
  }

  private static boolean isBody(String line) {
    return line.length() >= 4
        && line.length() <= LONGEST_NAME
        && BODY_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0
        && line.chars().noneMatch(c -> "，。；：、（）《》“”".indexOf(c) >= 0 || Character.isDigit(c));
  }

  /** {@return whether the line at {@code index} belongs to a signature} */
  boolean holds(int index) {
    return signing.get(index);
  }
}
