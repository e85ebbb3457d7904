package org.mubiao.extractor.heading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** The paragraph in which a document turns from looking back to looking forward: 2025年，…将…. */
final class TurningPoint {

  private static final QuickPattern TURN =
      QuickPattern.compile("^((?:19|20)\\d{2})年，[^。]{0,60}(?:将|要|坚持)");

  private TurningPoint() {}

  /** {@return the year the document turns to, null if it does not turn} */
  static @Nullable Integer year(List<String> passages) {
    for (String passage : passages) {
      QuickMatcher turn = TURN.matcher(passage);
      if (turn.find()) {
        return Integer.valueOf(turn.group(1));
      }
    }
    return null;
  }

  /** {@return whether the document speaks of the year before, and then turns to the next} */
  static boolean reviews(List<String> passages) {
    Integer turn = year(passages);
    if (turn == null) {
      return false;
    }
    String past = (turn - 1) + "年";
    for (String passage : passages) {
      if (TURN.matcher(passage).find()) {
        return false;
      }
      if (passage.contains(past)) {
        return true;
      }
    }
    return false;
  }
}
