package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line at its wide gaps: between columns of text, between cells of a table. */
final class Segments {

  /** A gap of this many heights of a character parts. */
  private static final float WIDE = 1.15f;

  private Segments() {}

  static List<PrintedLine> of(PrintedLine line) {
    List<PrintedLine> parts = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    float end = 0;
    for (Glyph glyph : line.glyphs()) {
      if (!open.isEmpty() && glyph.left() - end > WIDE * line.size()) {
        parts.add(new PrintedLine(line.page(), open));
        open = new ArrayList<>();
        end = 0;
      }
      open.add(glyph);
      end = Math.max(end, glyph.right());
    }
    parts.add(new PrintedLine(line.page(), open));
    return parts;
  }
}
