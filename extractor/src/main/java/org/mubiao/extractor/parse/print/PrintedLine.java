package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Characters side by side on one line of one page, from left to right. */
final class PrintedLine {

  /** A gap that parts words, in heights of a character: between Latin letters, between others. */
  private static final float LATIN_BLANK = 0.22f;

  private static final float BLANK = 0.6f;

  private static final Comparator<Glyph> FROM_LEFT =
      (a, b) -> {
        int left = Float.compare(a.left(), b.left());
        return left != 0 ? left : Float.compare(a.top(), b.top());
      };

  private final int page;
  private final List<Glyph> glyphs;
  private final float left;
  private final float top;
  private final float right;
  private final float bottom;
  private final float size;
  private @Nullable String text;

  PrintedLine(int page, List<Glyph> unordered) {
    this.page = page;
    Glyph[] ordered = unordered.toArray(new Glyph[0]);
    Arrays.sort(ordered, FROM_LEFT);
    this.glyphs = List.of(ordered);
    float l = Float.MAX_VALUE;
    float t = Float.MAX_VALUE;
    float r = 0;
    float b = 0;
    float[] heights = new float[ordered.length];
    for (int i = 0; i < ordered.length; i++) {
      Glyph glyph = ordered[i];
      heights[i] = glyph.height();
      l = Math.min(l, glyph.left());
      t = Math.min(t, glyph.top());
      r = Math.max(r, glyph.right());
      b = Math.max(b, glyph.bottom());
    }
    this.left = l;
    this.top = t;
    this.right = r;
    this.bottom = b;
    Arrays.sort(heights);
    this.size = heights[heights.length / 2];
  }

  /** {@return the lines put together as one} */
  static PrintedLine join(List<PrintedLine> parts) {
    List<Glyph> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.glyphs));
    return new PrintedLine(parts.get(0).page, all);
  }

  int page() {
    return page;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  float left() {
    return left;
  }

  float top() {
    return top;
  }

  float right() {
    return right;
  }

  float bottom() {
    return bottom;
  }

  float width() {
    return right - left;
  }

  float center() {
    return (left + right) / 2;
  }

  float middle() {
    return (top + bottom) / 2;
  }

  /** {@return the usual height of its characters} */
  float size() {
    return size;
  }

  /** {@return whether a blank stands before the glyph at {@code index}} */
  boolean blankBefore(int index) {
    if (index == 0) {
      return false;
    }
    Glyph before = glyphs.get(index - 1);
    Glyph after = glyphs.get(index);
    float gap = after.left() - before.right();
    if (gap <= BLANK * size && gap <= LATIN_BLANK * size) {
      return false;
    }
    boolean latin = isLatin(before.text()) && isLatin(after.text());
    return gap > (latin ? LATIN_BLANK : BLANK) * size;
  }

  private static boolean isLatin(String text) {
    return text.charAt(text.length() - 1) < 0x2000;
  }

  /** {@return its words, with a blank where there is a gap} */
  String text() {
    String known = text;
    if (known == null) {
      StringBuilder words = new StringBuilder(glyphs.size() + 8);
      for (int i = 0; i < glyphs.size(); i++) {
        if (blankBefore(i)) {
          words.append(' ');
        }
        words.append(glyphs.get(i).text());
      }
      known = words.toString();
      text = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return page + ":" + text();
  }
}
