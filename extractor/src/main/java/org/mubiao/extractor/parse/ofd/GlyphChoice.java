package org.mubiao.extractor.parse.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says which glyphs of a font draw which characters, where a text names the glyphs itself. */
final class GlyphChoice {

  private static final int MOST_GLYPHS = 100_000;

  private GlyphChoice() {}

  /**
   * {@return the characters in their order, those drawn together together}
   *
   * @param text of the code; it may say less than its glyphs draw
   * @param transforms what stands before the code, in order
   */
  static List<Drawn> of(String text, List<OfdElement> transforms) {
    int[] codes = text.codePoints().toArray();
    List<Drawn> drawn = new ArrayList<>(codes.length);
    int at = 0;
    for (OfdElement transform : transforms) {
      int from = (int) transform.number("CodePosition", 0);
      int codeCount = (int) Math.max(0, transform.number("CodeCount", 1));
      List<Integer> glyphs = glyphs(transform);
      int glyphCount = (int) Math.max(1, transform.number("GlyphCount", 1));
      if (from < at || glyphs.isEmpty()) {
        continue; // a second word on the same characters, or none at all
      }
      at = plain(codes, at, Math.min(from, codes.length), drawn);
      int end = Math.min(codes.length, from + codeCount);
      if (codeCount == glyphs.size() || codeCount == glyphCount) {
        at = oneByOne(codes, at, end, codeCount, glyphs, drawn);
      } else {
        String said = end > at ? new String(codes, at, end - at) : TextPlacer.UNKNOWN;
        drawn.add(new Drawn(said, glyphs.size(), glyphs));
        at = Math.max(at, end);
      }
    }
    plain(codes, at, codes.length, drawn);
    return drawn;
  }

  private static int plain(int[] codes, int from, int to, List<Drawn> drawn) {
    for (int i = from; i < to; i++) {
      drawn.add(new Drawn(Character.toString(codes[i]), 1, List.of()));
    }
    return Math.max(from, to);
  }

  private static int oneByOne(
      int[] codes, int from, int to, int count, List<Integer> glyphs, List<Drawn> drawn) {
    int drawnHere = Math.min(count, Math.max(glyphs.size(), to - from)); // whatever it promises
    for (int i = 0; i < drawnHere; i++) {
      String said = from + i < to ? Character.toString(codes[from + i]) : TextPlacer.UNKNOWN;
      drawn.add(new Drawn(said, 1, i < glyphs.size() ? List.of(glyphs.get(i)) : List.of()));
    }
    return Math.max(from, to);
  }

  private static List<Integer> glyphs(OfdElement transform) {
    return Arrays.stream(OfdNumbers.of(transform.textOf("Glyphs")))
        .limit(MOST_GLYPHS)
        .mapToObj(number -> (int) number)
        .toList();
  }
}
