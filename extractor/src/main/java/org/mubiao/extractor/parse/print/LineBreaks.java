package org.mubiao.extractor.parse.print;

import java.util.List;

/**
 * Where a line may be broken. A line that ends early is the last of its paragraph only if what
 * opens the next line had found room on it: words, numbers and the marks that cling to a character
 * are not parted.
 */
final class LineBreaks {

  private static final String OPENING = "（([〔【《〈「『“‘<";
  private static final String CLOSING = "、，。；：！？）)]〕】》〉」』”’>,.;:!?%％‰℃·—…";

  /** Lines of one paragraph end within this many heights of a character of each other. */
  private static final float EVEN = 0.6f;

  private LineBreaks() {}

  /** {@return whether a line that could end at {@code right} was full before the next} */
  static boolean isFull(PrintedLine line, PrintedLine next, float right) {
    float size = Math.max(line.size(), next.size());
    return right - line.right() <= room(next) + EVEN * size;
  }

  /** {@return the width of what opens a line and cannot be parted, in points} */
  private static float room(PrintedLine line) {
    List<Glyph> glyphs = line.glyphs();
    int end = 0;
    while (end < glyphs.size() && isOneOf(OPENING, glyphs.get(end))) {
      end++;
    }
    boolean word = false;
    while (end < glyphs.size() && isOfWord(glyphs.get(end))) {
      end++;
      word = true;
    }
    if (!word && end < glyphs.size()) {
      end++;
    }
    while (end < glyphs.size() && isOneOf(CLOSING, glyphs.get(end))) {
      end++;
    }
    return end == 0 ? 0 : glyphs.get(end - 1).right() - glyphs.get(0).left();
  }

  private static boolean isOneOf(String marks, Glyph glyph) {
    return glyph.text().length() == 1 && marks.contains(glyph.text());
  }

  private static boolean isOfWord(Glyph glyph) {
    char character = glyph.text().charAt(0);
    return character > ' ' && character < 0x250 && !isOneOf(OPENING, glyph);
  }
}
