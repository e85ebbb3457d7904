package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line at its wide gaps: between columns of text, between cells of a table. */
final class Segments {

  /** A gap of this many heights of a character parts. */
  private static final float WIDE = 1.15f;

  private Segments() {}

  /** {@return the stretches of a line, the line itself if it has no wide gap} */
  static List<PrintedLine> of(PrintedLine line) {
    List<Glyph> glyphs = line.glyphs();
    List<PrintedLine> parts = new ArrayList<>();
    int from = 0;
    float end = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (i > from && glyph.left() - end > WIDE * line.size()) {
        parts.add(new PrintedLine(line.page(), glyphs.subList(from, i)));
        from = i;
        end = 0;
      }
      end = Math.max(end, glyph.right());
    }
    parts.add(from == 0 ? line : new PrintedLine(line.page(), glyphs.subList(from, glyphs.size())));
    return parts;
  }
}
