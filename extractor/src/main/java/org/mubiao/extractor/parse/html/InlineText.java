package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.layout.Blankness;

/**
 * Collects the words of one block. White space of the source is folded as a browser does; a source
 * line end between two Chinese characters is none at all.
 */
final class InlineText {

  private static final String SENTENCE_ENDS = "。；：！？;:!?";

  private final StringBuilder line = new StringBuilder();
  private final List<String> lines = new ArrayList<>();
  private boolean space;
  private boolean sourceLineEnd;

  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space = true;
        sourceLineEnd |= c == '\n' || c == '\r';
      } else {
        if (space && line.length() > 0) {
          char last = line.charAt(line.length() - 1);
          if (last != ' ' && !(sourceLineEnd && isWide(last) && isWide(c))) {
            line.append(' ');
          }
        }
        space = false;
        sourceLineEnd = false;
        line.append(c);
      }
    }
  }

  void lineEnd() {
    lines.add(line.toString());
    line.setLength(0);
    space = false;
    sourceLineEnd = false;
  }

  /**
   * {@return the paragraphs collected since the last call} Lines parted by {@code <br>} are one
   * paragraph, unless the upper one ends a sentence or the lower one is indented.
   */
  List<String> take() {
    lineEnd();
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String words : lines) {
      boolean indented = !words.isEmpty() && Blankness.isBlank(words.charAt(0));
      String stripped = strip(words);
      if (stripped.isEmpty()) {
        open = false;
        continue;
      }
      if (open && !indented) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last) + "\n" + stripped);
      } else {
        paragraphs.add(stripped);
      }
      open = SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) < 0;
    }
    lines.clear();
    return paragraphs;
  }

  private static String strip(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && Blankness.isBlank(words.charAt(from))) {
      from++;
    }
    while (to > from && Blankness.isBlank(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to);
  }

  private static boolean isWide(char c) {
    return (c >= 0x2E80 && c < 0xFFE0) || (c >= 0x2010 && c <= 0x2026);
  }
}
