package org.mubiao.extractor.parse.office;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.layout.Blankness;

/**
 * Line ends inside a paragraph. Many writers use them where a paragraph ends, others only to break
 * a heading nicely.
 */
final class SoftLines {

  private static final String SENTENCE_ENDS = "。；：！？;:!?";

  private SoftLines() {}

  /**
   * {@return the paragraphs in the words of one} A line is a paragraph of its own if the one above
   * it ends a sentence, or if it is indented; else it goes on from the one above.
   */
  static List<String> paragraphs(String words) {
    if (words.indexOf('\n') < 0) {
      return List.of(words);
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : words.split("\n", -1)) {
      if (Blankness.isBlank(line)) {
        continue;
      }
      boolean ends =
          open.length() > 0 && SENTENCE_ENDS.indexOf(open.charAt(open.length() - 1)) >= 0;
      boolean indented = Blankness.isBlank(line.charAt(0)) && line.charAt(0) != '\t';
      if (ends || (indented && open.length() > 0)) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      open.append(open.length() > 0 ? "\n" : "").append(line.stripTrailing());
    }
    if (open.length() > 0) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }
}
