package org.mubiao.extractor.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Tells lines that belong to the page, not to the text: page numbers, addresses, running heads,
 * lines of a table of contents.
 */
final class PageFurniture {

  private static final QuickPattern PAGE_NUMBER =
      QuickPattern.compile(
          "[—\\-－–·…]{0,3}\\d{1,4}[—\\-－–·…]{0,3}|第\\d{1,4}页(?:[，/]?共\\d{1,4}页)?|\\d{1,4}/\\d{1,4}");

  /** A line of a table of contents: a heading, a row of dots, a page. */
  private static final QuickPattern CONTENTS_LINE =
      QuickPattern.compile(
          "\\d{0,3}[^。]{2,60}?[.．·・…⋯]{5,}\\d{0,4}|目录|\\d{0,3}[^。]{2,60}[.．·・…⋯]{10,}");

  private static final QuickPattern ADDRESS = QuickPattern.compile("(?:https?：?:?//|www\\.)\\S+");
  private static final int REPEATS = 3;
  private static final int LONGEST_RUNNING_HEAD = 30;

  private final Set<String> runningHeads = new HashSet<>();

  PageFurniture(List<String> foldedLines) {
    Map<String, Integer> seen = new HashMap<>();
    for (String line : foldedLines) {
      if (line.length() >= 6 && line.length() <= LONGEST_RUNNING_HEAD) {
        seen.merge(line, 1, Integer::sum);
      }
    }
    seen.forEach(
        (line, count) -> {
          boolean numbered = Ordinal.opening(line) != null;
          boolean sentence = "。；，、！？".indexOf(line.charAt(line.length() - 1)) >= 0;
          if (count >= REPEATS && !numbered && !sentence && !line.startsWith("（")) {
            runningHeads.add(line);
          }
        });
  }

  boolean holds(String foldedLine) {
    return PAGE_NUMBER.matcher(foldedLine).matches()
        || ADDRESS.matcher(foldedLine).matches()
        || (mayBeContents(foldedLine) && CONTENTS_LINE.matcher(foldedLine).matches())
        || runningHeads.contains(foldedLine);
  }

  /** Most lines end in a word: trying the whole form on each of them is dear. */
  private static boolean mayBeContents(String line) {
    if (line.isEmpty()) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return last == '录' || last >= '0' && last <= '9' || ".．·・…⋯".indexOf(last) >= 0;
  }
}
