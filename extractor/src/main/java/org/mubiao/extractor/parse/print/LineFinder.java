package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts characters that stand beside each other into lines. Characters of both columns of a page are
 * on one line here, with a gap between them.
 */
final class LineFinder {

  /** Characters less than this share of the usual height are raised or lowered, or small print. */
  private static final float SMALL = 0.75f;

  private static final float SAME_LINE = 0.5f;
  private static final int LOOK_BACK = 8;

  /** The same character twice at one place makes it bold. */
  private static final float TWICE = 0.25f;

  private static final Comparator<Glyph> BY_MIDDLE =
      (a, b) -> {
        int middle = Float.compare(a.middle(), b.middle());
        int left = middle != 0 ? middle : Float.compare(a.left(), b.left());
        return left != 0 ? left : a.text().compareTo(b.text());
      };

  private static final Comparator<Glyph> FROM_LEFT =
      (a, b) -> {
        int left = Float.compare(a.left(), b.left());
        return left != 0 ? left : a.text().compareTo(b.text());
      };

  private static final Comparator<PrintedLine> FROM_TOP =
      (a, b) -> {
        int middle = Float.compare(a.middle(), b.middle());
        return middle != 0 ? middle : Float.compare(a.left(), b.left());
      };

  private LineFinder() {}

  /** {@return the lines of a page from top to bottom, blanks left out} */
  static List<PrintedLine> lines(int page, List<Glyph> all) {
    List<Glyph> glyphs = new ArrayList<>(all.size());
    for (Glyph glyph : all) {
      if (!glyph.isBlank()) {
        glyphs.add(glyph);
      }
    }
    if (glyphs.isEmpty()) {
      return List.of();
    }
    float[] heights = heights(glyphs);
    float usual = heights[heights.length / 2];
    boolean solid = heights[0] > 0;
    List<Row> rows = new ArrayList<>();
    List<Glyph> small = new ArrayList<>();
    glyphs.sort(BY_MIDDLE);
    for (Glyph glyph : glyphs) {
      if (glyph.height() < SMALL * usual) {
        small.add(glyph);
      } else {
        add(glyph, rows, solid);
      }
    }
    List<Row> fine = new ArrayList<>();
    for (Glyph glyph : small) {
      Row beside = beside(glyph, rows, usual);
      if (beside == null) {
        add(glyph, fine, solid);
      } else {
        beside.glyphs.add(glyph);
      }
    }
    rows.addAll(fine);
    List<PrintedLine> lines = new ArrayList<>(rows.size());
    for (Row row : rows) {
      lines.add(new PrintedLine(page, once(row.glyphs)));
    }
    lines.sort(FROM_TOP);
    return lines;
  }

  private static float[] heights(List<Glyph> glyphs) {
    float[] heights = new float[glyphs.size()];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = glyphs.get(i).height();
    }
    Arrays.sort(heights);
    return heights;
  }

  /**
   * Adds a glyph to the row that it shares most of its height with.
   *
   * @param solid whether all glyphs have a height, so that none shares more than the whole of it
   */
  private static void add(Glyph glyph, List<Row> rows, boolean solid) {
    Row best = null;
    float most = 0;
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - LOOK_BACK); i--) {
      Row row = rows.get(i);
      float share = row.overlap(glyph) / Math.min(glyph.height(), row.bottom - row.top);
      if (share > most) {
        most = share;
        best = row;
        if (solid && share == 1) {
          break;
        }
      }
    }
    if (best == null || most < SAME_LINE) {
      best = new Row(glyph.top(), glyph.bottom());
      rows.add(best);
    }
    best.glyphs.add(glyph);
  }

  /** Raised and lowered characters: the line that they lean on. */
  private static @Nullable Row beside(Glyph glyph, List<Row> rows, float usual) {
    for (Row row : rows) {
      if (row.overlap(glyph) < glyph.height() * 0.4f) {
        continue;
      }
      for (Glyph other : row.glyphs) {
        boolean near = glyph.left() - other.right() < usual && other.left() - glyph.right() < usual;
        if (near) {
          return row;
        }
      }
    }
    return null;
  }

  private static List<Glyph> once(List<Glyph> glyphs) {
    glyphs.sort(FROM_LEFT);
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      boolean again = false;
      for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - 3) && !again; i--) {
        Glyph other = kept.get(i);
        float reach = TWICE * Math.min(glyph.width(), other.width());
        again =
            Math.abs(other.left() - glyph.left()) < reach
                && other.text().equals(glyph.text())
                && Math.abs(other.top() - glyph.top()) < TWICE * glyph.height();
      }
      if (!again) {
        kept.add(glyph);
      }
    }
    return kept;
  }

  /** A line being filled; its band is that of its first character. */
  private static final class Row {

    private final float top;
    private final float bottom;
    private final List<Glyph> glyphs = new ArrayList<>();

    Row(float top, float bottom) {
      this.top = top;
      this.bottom = bottom;
    }

    float overlap(Glyph glyph) {
      return Math.min(bottom, glyph.bottom()) - Math.max(top, glyph.top());
    }
  }
}
